package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.dossier.Voice;
import org.parley.position.FoundPosition;
import org.parley.position.PositionBasis;
import org.parley.position.ProposalMention;
import org.parley.position.Stance;
import org.parley.report.Span;

class VoicesTest {
  private static final String PERSON = "Orria accepts the truce, Minister Anna Holt said.";
  private static final String UNNAMED = "Orria accepts the truce, a senior Orria official said.";
  private static final String OTHER = "Orria accepts the truce, the state of Velmark said.";

  private static Voice voice(
      String sentence, @Nullable String saidBy, @Nullable String source, boolean quoted) {
    InventedReport invented =
        new InventedReport("a", "2031-05-14", sentence).actor("Orria", ActorKind.STATE, "ORR");
    if (sentence.contains("Anna Holt")) {
      invented.official("Anna Holt", "ORR", "Minister");
    }
    if (sentence.contains("Velmark")) {
      invented.actor("Velmark", ActorKind.STATE, "VEL");
    }
    StoryReports story = InventedReport.story(invented);
    StoryReport report = story.reports().get(0);
    Span truce = at(sentence, "the truce");
    FoundPosition found =
        new FoundPosition(
            new ProposalMention(truce, 0, 0, "truce", "truce", List.of(), null, false, false),
            "orria",
            Stance.ACCEPTS,
            0,
            at(sentence, "Orria accepts the truce"),
            at(sentence, "accepts"),
            List.of(),
            saidBy,
            source == null ? null : at(sentence, source),
            null,
            false,
            quoted);
    Voices voices = new Voices(story);
    String party = story.actor(report, "orria");
    voices.add(report, found, party == null ? "" : party);
    voices.add(report, found, party == null ? "" : party);
    assertThat(voices.all()).hasSize(1);
    return voices.all().get(0);
  }

  private static Span at(String sentence, String words) {
    int start = sentence.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void whoSpeaksForThePartyIsNamed() {
    Voice voice = voice(PERSON, "anna holt", "Minister Anna Holt", false);
    assertThat(voice.speaker()).isNotNull();
    assertThat(voice.anonymous()).isFalse();
    assertThat(voice.basis()).isEqualTo(PositionBasis.REPORTED);
  }

  @Test
  void theOwnWordsOfAParty() {
    assertThat(voice(PERSON, "anna holt", "Minister Anna Holt", true).basis())
        .isEqualTo(PositionBasis.QUOTED);
  }

  @Test
  void anOfficialWithoutANameIsMarked() {
    Voice voice = voice(UNNAMED, null, "a senior Orria official", false);
    assertThat(voice.speaker()).isNull();
    assertThat(voice.anonymous()).isTrue();
    assertThat(voice.asWritten()).isEqualTo("a senior Orria official");
    assertThat(voice.basis()).isEqualTo(PositionBasis.REPORTED);
  }

  @Test
  void whatOnePartySaysOfAnotherIsToldApart() {
    assertThat(voice(OTHER, "velmark", "the state of Velmark", false).basis())
        .isEqualTo(PositionBasis.SAID_BY_ANOTHER);
  }

  @Test
  void whatNobodySaysIsTheOutletsOwn() {
    assertThat(voice("Orria accepts the truce.", null, null, false).basis())
        .isEqualTo(PositionBasis.OUTLET);
  }
}
