package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.comparison.DossierBuilder;
import org.parley.dossier.SummaryLine;

/** What stands at a glance of reports that are read with the real models. */
class GlanceReadingTest {
  private static List<String> glance(String title, String text) {
    return DossierBuilder.build("story", List.of(Readings.of(title, text))).summary().stream()
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
