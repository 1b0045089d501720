package org.parley.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.EntityKind;
import org.parley.language.Token;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;

class MentionFinderTest {
  /** Each word as word/lemma/tag. */
  private static List<String> mentions(String... words) {
    Report report = report(words);
    return found(words).stream()
        .map(mention -> report.words(mention.span()) + "=" + mention.happening())
        .toList();
  }

  private static List<EventMention> found(String... words) {
    Report report = report(words);
    Sentence sentence = report.sentences().get(0);
    AnnotatedReport annotated =
        new AnnotatedReport(report, List.of(new AnnotatedSentence(sentence, tokens(words), null)));
    return MentionFinder.find(annotated, new ReportActors(List.of()), List.of(), List.of());
  }

  private static List<Token> tokens(String... words) {
    int start = 0;
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      String[] parts = word.split("/");
      Span span = new Span(start, start + parts[0].length());
      tokens.add(new Token(parts[0], parts[1], parts[2], EntityKind.NONE, span));
      start = span.end() + 1;
    }
    return tokens;
  }

  private static Report report(String... words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word.split("/")[0]).append(' ');
    }
    Span all = new Span(0, text.length() - 1);
    Sentence sentence = new Sentence("r.s1", 0, BlockKind.BODY, all);
    return Report.ofText(
        "r", "r.txt", text.toString(), List.of(new Block(BlockKind.BODY, all)), List.of(sentence));
  }

  @Test
  void aVerbAndTheNounOfItTellOfOneSort() {
    assertThat(mentions("They/they/PRP", "negotiated/negotiate/VBD"))
        .containsExactly("negotiated=negotiate");
    assertThat(mentions("The/the/DT", "negotiations/negotiation/NNS", "failed/fail/VBD"))
        .containsExactly("negotiations=negotiate", "failed=fail");
  }

  @Test
  void aVerbHasItsParticle() {
    assertThat(mentions("Talks/talk/NNS", "broke/break/VBD", "down/down/RP"))
        .containsExactly("Talks=negotiate", "broke down=break_down");
  }

  @Test
  void auxiliariesAndThingsTellOfNothing() {
    assertThat(mentions("Boats/boat/NNS", "are/be/VBP", "here/here/RB")).isEmpty();
    assertThat(mentions("Reports/report/NNP", "have/have/VBP")).isEmpty();
  }

  @Test
  void aParticipleThatDescribesAThingTellsOfNothing() {
    assertThat(mentions("a/a/DT", "broken/break/VBN", "bridge/bridge/NN")).isEmpty();
  }

  @Test
  void theNamesUpToTheNextVerbStandBesideAWord() {
    String[] words = {
      "Marnia/Marnia/NNP",
      "said/say/VBD",
      "East/East/NNP",
      "Velland/Velland/NNP",
      "attacked/attack/VBD",
      "it/it/PRP"
    };
    Report report = report(words);
    EventMention attack = found(words).get(1);
    assertThat(attack.names().stream().map(report::words).toList()).containsExactly("East Velland");
  }

  @Test
  void withoutAParseWhatMayBeAndHowThingsAreIsNotReal() {
    assertThat(found("They/they/PRP", "may/may/MD", "sign/sign/VB").get(0).real()).isFalse();
    assertThat(found("They/they/PRP", "will/will/MD", "sign/sign/VB").get(0).real()).isTrue();
    assertThat(found("Ferries/ferry/NNS", "link/link/VBP", "ports/port/NNS").get(0).real())
        .isFalse();
    assertThat(found("Ferries/ferry/NNS", "linked/link/VBD", "ports/port/NNS").get(0).real())
        .isTrue();
  }

  @Test
  void withoutAParseANounHasTheNamesBeforeAVerbThatOnlyLendsTense() {
    String[] words = {"Marnia/Marnia/NNP", "made/make/VBD", "a/a/DT", "visit/visit/NN"};
    Report report = report(words);
    EventMention visit = found(words).get(found(words).size() - 1);
    assertThat(visit.names().stream().map(report::words).toList()).containsExactly("Marnia");
  }

  @Test
  void withoutAParseAnInfinitiveIsOnlySpokenOf() {
    List<EventMention> found =
        found("They/they/PRP", "met/meet/VBD", "to/to/TO", "sign/sign/VB", "it/it/PRP");
    assertThat(found.get(0).asserted()).isTrue();
    assertThat(found.get(1).asserted()).isFalse();
  }
}
