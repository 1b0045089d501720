package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.comparison.DossierBuilder;
import org.parley.dossier.Event;
import org.parley.event.EventMention;
import org.parley.event.FoundEvent;
import org.parley.report.Citation;

/** Which happenings have the day that the opening of their report tells, with real parses. */
class OpeningDayReadingTest {
  private static List<String> dated(String text) {
    var findings = Readings.of(text);
    return findings.events().stream()
        .filter(event -> event.time() != null)
        .filter(event -> Objects.requireNonNull(event.time()).sentence() != event.sentence())
        .map(event -> event.title(text) + ": " + Objects.requireNonNull(event.time()).text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Icelandic forces attacked the port of Velm on 3 May. The attack killed four sailors."
            + "| The attack killed four sailors: 3 May",
        "A shell hit the depot at Velm on Tuesday. Two guards were hurt."
            + "| Two guards were hurt: Tuesday",
        "A shell hit the depot at Velm on Tuesday. The hall was empty. Two guards were killed by"
            + " the blast.| Two guards were killed by the blast: Tuesday",
        "Iceland's president met Portugal's prime minister in Oslo on Monday. Portugal signed the"
            + " accord at the meeting.| Portugal signed the accord at the meeting: Monday",
      })
  void whatTheHappeningOfTheOpeningDoesHasItsDay(String text, String event) {
    assertThat(dated(text)).containsExactly(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Icelandic forces attacked Velm on 3 May. The earlier attack killed four sailors.",
        "Icelandic forces attacked Velm on 3 May. An attack killed four sailors.",
        "Icelandic forces attacked Velm on 3 May. The attack has killed four sailors.",
        "Icelandic forces attacked Velm on 3 May. The attack killed four sailors in 2019.",
        "Icelandic forces attacked Velm on 3 May. The attack killed four sailors in Lisbon.",
        "Icelandic forces attacked Velm on 3 May and shelled it on 5 May. The attack killed"
            + " sailors.",
        "Icelandic forces will attack Velm on 3 May. The attack killed four sailors.",
        "Iceland condemned attacks on Velm on 3 May. The attack killed four sailors.",
        "Iceland agreed on 3 May to the plan. Portugal rejected the plan.",
        "Iceland met Portugal on 3 May. Two guards were killed.",
      })
  void whatNothingTiesToTheOpeningHasNoDay(String text) {
    assertThat(dated(text)).isEmpty();
  }

  @Test
  void aWordThatMakesNoLineHasTheDayToo() {
    String text = "A train derailed near Velm on Friday. Twelve people were killed in the crash.";
    assertThat(Readings.of(text).mentions())
        .filteredOn(mention -> mention.span().of(text).equals("killed"))
        .extracting(EventMention::time)
        .satisfiesExactly(
            time -> assertThat(Objects.requireNonNull(time).text()).isEqualTo("Friday"));
  }

  @Test
  void theSentenceThatTellsTheDayIsCited() {
    String text =
        "Icelandic forces attacked Portugal on 3 May 2026. The attack killed four Portuguese"
            + " sailors.";
    var findings = Readings.of(text);
    assertThat(findings.events()).extracting(FoundEvent::predicate).contains("kill");
    Event kill =
        DossierBuilder.build("story", List.of(findings)).events().stream()
            .filter(event -> event.title().contains("killed"))
            .findFirst()
            .orElseThrow();
    assertThat(kill.when().isDay()).isTrue();
    assertThat(kill.citations())
        .extracting(Citation::sentence)
        .containsExactlyInAnyOrder(
            findings.report().sentences().get(0).id(), findings.report().sentences().get(1).id());
  }
}
