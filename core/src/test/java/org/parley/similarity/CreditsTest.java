package org.parley.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.report.Furniture;
import org.parley.report.Report;
import org.parley.text.Drafts;
import org.parley.text.Structure;

class CreditsTest {
  private static final String PLAIN = "The council met behind closed doors until late.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HARBOUR TOWN (AP) — The council met.|Associated Press",
        "HARBOUR TOWN, March 3 (Xinhua) -- The council met.|Xinhua",
        "(Reuters) - The council met.|Reuters",
        "(Reuters) The council met.|Reuters",
        "AFP - The council met.|Agence France-Presse",
      })
  void anAgencyAfterTheDatelineIsCredited(String lead, String agency) {
    assertThat(credit(List.of(), lead, PLAIN)).isEqualTo(new Credit(agency, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VELLMAR, May 3 (Reuters) -|Reuters",
        "VELLMAR (AP) —|Associated Press",
        "VELLMAR, 3 May 2031 (AFP) –|Agence France-Presse",
      })
  void theAgencyOfADatelineThatWasCutOffIsCredited(String dateline, String agency) {
    Report report =
        Structure.report(Drafts.of("Council meets", "", dateline + " The council met for long."));
    assertThat(report.furniture()).extracting(Furniture::name).containsExactly("dateline");
    assertThat(Credits.of(report)).isEqualTo(new Credit(agency, true));
    assertThat(report.outlet()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Associated Press;Associated Press",
        "'By JANE ROE, Associated Press';Associated Press",
        "Jane Roe | AFP;Agence France-Presse",
        "Reuters Staff;Reuters",
        "From the associated press;Associated Press",
      })
  void anAgencyAsAuthorIsCredited(String byline, String agency) {
    assertThat(credit(List.of(byline), PLAIN)).isEqualTo(new Credit(agency, true));
  }

  @Test
  void anAgencyThatEndsTheTextIsCredited() {
    assertThat(credit(List.of(), PLAIN, "— AFP"))
        .isEqualTo(new Credit("Agence France-Presse", true));
    assertThat(credit(List.of(), PLAIN, "Source: Interfax"))
        .isEqualTo(new Credit("Interfax", true));
    assertThat(credit(List.of(), PLAIN + " – dpa"))
        .isEqualTo(new Credit("Deutsche Presse-Agentur", true));
  }

  @Test
  void aContributionIsNotTheWholeReport() {
    assertThat(credit(List.of(), PLAIN, "With reporting by Reuters and our correspondents."))
        .isEqualTo(new Credit("Reuters", false));
    assertThat(credit(List.of(), PLAIN, "The Associated Press contributed to this report."))
        .isEqualTo(new Credit("Associated Press", false));
  }

  @Test
  void anAgencyThatIsOnlyQuotedIsNotCredited() {
    assertThat(credit(List.of(), "The mayor told Reuters that the council would meet.", PLAIN))
        .isNull();
    assertThat(credit(List.of(), "The Progress Party (PAP) won the vote.", PLAIN)).isNull();
    assertThat(credit(List.of("Jane Roe"), PLAIN, "She spoke to AP on the steps.")).isNull();
  }

  @Test
  void anOutletIsAnAgencyByItsName() {
    assertThat(Credits.agency("The Associated Press")).isEqualTo("Associated Press");
    assertThat(Credits.agency("REUTERS")).isEqualTo("Reuters");
    assertThat(Credits.agency("The Associated Gardener")).isNull();
  }

  private static @Nullable Credit credit(List<String> bylines, String... body) {
    return Credits.of(
        Samples.report("a", "Coast Post", "Council meets", 3, bylines, List.of(body)));
  }
}
