package org.parley.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.alignment.FigureAligner.Slot;
import org.parley.alignment.InventedReport;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Figure;
import org.parley.figure.Qualifier;
import org.parley.report.Citation;
import org.parley.report.Span;

class NumberDisagreementsTest {
  private static Figure figure(String report, String value, @Nullable Qualifier qualifier) {
    return new Figure(
        "f-" + report,
        "boats",
        List.of(),
        new BigDecimal(value),
        value,
        "",
        qualifier,
        null,
        null,
        List.of(new Citation(report, report + ".s1", new Span(0, 5))));
  }

  private static List<Disagreement> find(Figure... figures) {
    return find("2031-05-14", "2031-05-14", figures);
  }

  private static List<Disagreement> find(String first, String second, Figure... figures) {
    return NumberDisagreements.find(
        InventedReport.story(
            new InventedReport("a", first, "Boats were seized."),
            new InventedReport("b", second, "Boats were seized.")),
        List.of(new Slot(List.of(figures))));
  }

  @Test
  void twoReportsWithTwoNumbersDisagreeAndBothAreCited() {
    List<Disagreement> found = find(figure("a", "14", null), figure("b", "17", null));
    assertThat(found).hasSize(1);
    List<String> reports = new ArrayList<>();
    found.get(0).readings().forEach(reading -> reports.addAll(reading.reports()));
    assertThat(reports).containsExactly("a", "b");
    assertThat(found.get(0).touches()).containsExactly("f-a", "f-b");
  }

  @Test
  void aLimitAllowsWhatLiesBeyondIt() {
    assertThat(find(figure("a", "14", Qualifier.AT_LEAST), figure("b", "17", null))).isEmpty();
    assertThat(find(figure("a", "17", Qualifier.AT_MOST), figure("b", "14", null))).isEmpty();
    assertThat(find(figure("a", "17", Qualifier.OVER), figure("b", "14", null))).hasSize(1);
    assertThat(find(figure("a", "14", Qualifier.UNDER), figure("b", "17", null))).hasSize(1);
  }

  @Test
  void aRoundNumberAllowsWhatIsNear() {
    assertThat(find(figure("a", "100", Qualifier.ABOUT), figure("b", "96", null))).isEmpty();
    assertThat(find(figure("a", "100", Qualifier.ABOUT), figure("b", "60", null))).hasSize(1);
  }

  @Test
  void aLargerNumberOfALaterReportIsAnUpdate() {
    Figure[] figures = {figure("a", "14", null), figure("b", "17", null)};
    assertThat(find("2031-05-14", "2031-05-16", figures).get(0).status())
        .isEqualTo(DisagreementStatus.UPDATED);
    assertThat(find("2031-05-16", "2031-05-14", figures).get(0).status())
        .isEqualTo(DisagreementStatus.OPEN);
  }

  @Test
  void oneReportDoesNotDisagreeWithItself() {
    assertThat(find(figure("a", "14", null), figure("a", "17", null))).isEmpty();
  }
}
