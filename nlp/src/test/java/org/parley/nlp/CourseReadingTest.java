package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.findings.Findings;
import org.parley.position.FoundStep;
import org.parley.position.StepKind;

/** What became of a proposal and what it holds, as they are read with real parses. */
class CourseReadingTest {
  private static List<StepKind> steps(String text) {
    return Readings.of(text).steps().stream().map(FoundStep::kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FLOATED | Iceland floated a 20-day truce in March.",
        "PROPOSED | Iceland put forward a prisoner exchange.",
        "PROPOSED | A prisoner exchange was proposed by Iceland.",
        "ACCEPTED | Iceland agreed to the 20-day truce.",
        "REJECTED | Iceland turned down the 20-day truce.",
        "SIGNED | Iceland and Portugal signed the minerals deal on Friday.",
        "IN_FORCE | The ceasefire took effect at midnight.",
        "IN_FORCE | The ceasefire came into force on Sunday.",
        "EXTENDED | The two states extended the truce by a week.",
        "SUSPENDED | Portugal suspended the truce.",
        "BROKEN | Iceland broke the truce, Portugal said.",
        "LAPSED | The truce expired on Monday.",
      })
  void aStepIsReadFromItsVerb(StepKind kind, String sentence) {
    assertThat(steps(sentence)).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iceland may sign the minerals deal.",
        "Iceland did not break the truce.",
        "The ceasefire has not taken effect.",
        "Iceland wants to extend the truce.",
        "Will Iceland accept the truce?",
        "If Iceland signs the minerals deal, its ports will open.",
      })
  void whatHasNotHappenedIsNoStep(String sentence) {
    assertThat(steps(sentence)).isEmpty();
  }

  @Test
  void aBreachIsOnTheWordOfWhoReportsIt() {
    assertThat(Readings.of("Iceland has broken the truce, Portugal said on Monday.").steps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.saidBy()).isNotNull();
              assertThat(step.by()).hasSize(1).doesNotContain(step.saidBy());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provides for 200 observers | The truce provides for 200 observers on both shores.",
        "bans flights | The ceasefire bans flights over the strait.",
        "calls for | The peace plan calls for a withdrawal from the islands.",
      })
  void whatItHoldsIsReadWithItsVerb(String words, String sentence) {
    Findings findings = Readings.of(sentence);
    assertThat(findings.terms())
        .singleElement()
        .satisfies(term -> assertThat(findings.report().words(term.words())).startsWith(words));
  }

  @Test
  void whatItMightHoldIsNoTerm() {
    assertThat(Readings.of("The truce would not provide for observers.").terms()).isEmpty();
  }
}
