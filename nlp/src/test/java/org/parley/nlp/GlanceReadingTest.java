package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.comparison.DossierBuilder;
import org.parley.dossier.SummaryLine;
import org.parley.findings.Findings;
import org.parley.findings.Reader;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.text.Structure;

/** What stands at a glance of reports that are read with the real models. */
class GlanceReadingTest {
  private static List<String> glance(String title, String text) {
    Draft draft =
        new Draft(
            "t",
            null,
            null,
            null,
            title,
            List.of(),
            null,
            null,
            "en",
            List.of(new DraftBlock(BlockKind.BODY, text)),
            ReportKind.NEWS);
    Findings findings = new Reader(CoreNlpAnnotator.load()).read(Structure.report(draft));
    return DossierBuilder.build("story", List.of(findings)).summary().stream()
        .map(SummaryLine::text)
        .toList();
  }

  @Test
  void whatTheTextTellsIsNotRepeatedByItsHeadline() {
    assertThat(
            glance(
                "Iceland and Portugal sign truce after night of talks in Oslo",
                "Iceland and Portugal signed a 60-day truce on Monday after eleven hours of talks"
                    + " in Oslo."))
        .containsExactly(
            "Iceland and Portugal signed a 60-day truce on Monday after eleven hours of talks"
                + " in Oslo");
  }

  @Test
  void whatOnlyTheHeadlineTellsStands() {
    assertThat(
            glance(
                "Iceland rejects the fishing treaty",
                "The weather in Oslo was fine on Monday and many people sat outside."))
        .containsExactly("Iceland rejects the fishing treaty");
  }
}
