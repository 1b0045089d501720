package org.parley.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.alignment.InventedReport;
import org.parley.comparison.PublicationInference.Dated;
import org.parley.findings.Findings;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.text.Drafts;
import org.parley.text.Structure;

class PublicationInferenceTest {
  private static Dated undated(String sentence) {
    InventedReport dated =
        new InventedReport("a", "2031-05-14", "The ferry sailed on May 13, 2031, its owner said.");
    InventedReport undated = new InventedReport("b", null, sentence);
    return PublicationInference.date(List.of(dated.findings(), undated.findings())).get(1);
  }

  private static Dated filed(String dateline) {
    InventedReport dated =
        new InventedReport("a", "2031-05-14", "The ferry sailed on May 13, 2031, its owner said.");
    Report undated =
        Structure.report(
            Drafts.of("Envoys meet in the north", "", dateline + "The envoys met in the harbour."));
    return PublicationInference.date(List.of(dated.findings(), Findings.none(undated))).get(1);
  }

  @Test
  void aDayToldAsPastComesBeforePublication() {
    Dated dated = undated("The envoys met in the harbour on May 12.");
    assertThat(dated.report().published().earliest()).isEqualTo("2031-05-12");
    assertThat(dated.report().published().latest()).isNull();
    assertThat(dated.report().publishedBasis()).isEqualTo(PublishedBasis.INFERRED);
    assertThat(dated.reason()).contains("12 May");
  }

  @Test
  void aDatelineWithoutAYearTakesItFromTheOthers() {
    Dated dated = filed("VELLMAR, May 15 (Reuters) - ");
    assertThat(dated.report().published().earliest()).isEqualTo("2031-05-15");
    assertThat(dated.report().published().latest()).isEqualTo("2031-05-16");
    assertThat(dated.reason()).contains("dateline is of 15 May");
    Dated another = filed("VELLMAR, 2 Dec (Reuters) - ");
    assertThat(another.report().published().isUnknown()).isTrue();
  }

  @Test
  void whereNothingFixesItTheDateStaysUnknown() {
    Dated dated = undated("The envoys met in the harbour.");
    assertThat(dated.report().published().isUnknown()).isTrue();
    assertThat(dated.reason()).isNull();
  }

  @Test
  void aKnownDateIsNotTouched() {
    InventedReport one = new InventedReport("a", "2031-05-14", "It rained on May 2.");
    Dated dated = PublicationInference.date(List.of(one.findings())).get(0);
    assertThat(dated.report()).isEqualTo(one.findings().report());
  }

  @Test
  void withNoDatedSiblingNothingIsInferred() {
    InventedReport one = new InventedReport("a", null, "The envoys met on May 12.");
    Dated dated = PublicationInference.date(List.of(one.findings())).get(0);
    assertThat(dated.report().published().isUnknown()).isTrue();
  }
}
