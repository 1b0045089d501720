package org.parley.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.alignment.FigureAligner;
import org.parley.alignment.InventedReport;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Reading;

class WeightsTest {
  private static final StoryReports STORY =
      InventedReport.story(
          new InventedReport("a", "2031-05-14", "Shells hit the quay at dawn in Velm."),
          new InventedReport("b", "2031-05-14", "A fire broke out while the market was open."));

  private static final Weights WEIGHTS = new Weights(STORY, FigureAligner.align(STORY));

  private static Disagreement of(DisagreementKind kind, DisagreementStatus status) {
    return new Disagreement("d", kind, "it", status, "two values", List.of(), List.of());
  }

  private static int weight(DisagreementKind kind) {
    return WEIGHTS.of(of(kind, DisagreementStatus.CONTRADICTED));
  }

  @Test
  void whatAPartyAnswersComesBeforeTheSpellingOfAName() {
    List<DisagreementKind> inOrder =
        List.of(
            DisagreementKind.POSITION,
            DisagreementKind.NEGATION,
            DisagreementKind.DATE,
            DisagreementKind.PLACE,
            DisagreementKind.ROLE,
            DisagreementKind.WORDING,
            DisagreementKind.NAME);
    for (int i = 1; i < inOrder.size(); i++) {
      assertThat(weight(inOrder.get(i - 1))).isLessThan(weight(inOrder.get(i)));
    }
  }

  @Test
  void whatOnlyChangedWithTimeComesAfterWhatIsContradicted() {
    assertThat(WEIGHTS.of(of(DisagreementKind.PLACE, DisagreementStatus.UPDATED)))
        .isGreaterThan(weight(DisagreementKind.PLACE));
  }

  @Test
  void itsAccountsAreThoseOfAllItsReadings() {
    Disagreement one =
        new Disagreement(
            "d",
            DisagreementKind.PLACE,
            "it",
            DisagreementStatus.OPEN,
            "two values",
            STORY.reports().stream()
                .map(
                    report ->
                        new Reading(
                            report.id(), null, null, List.of(report.id()), List.of(report.cite(0))))
                .toList(),
            List.of());
    assertThat(WEIGHTS.origins(one)).isEqualTo(2);
  }
}
