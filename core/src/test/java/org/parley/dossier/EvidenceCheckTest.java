package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.event.Modality;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;

class EvidenceCheckTest {

  private static final String FIRST = "Minister Ana Vell said “the bridge stays open” for 14 days.";
  private static final String SECOND = "Her Marnish colleague did not answer.";
  private static final String TEXT = FIRST + " " + SECOND + "\n\n";
  private static final Span ONE = new Span(0, FIRST.length());
  private static final Span TWO = new Span(FIRST.length() + 1, TEXT.length() - 2);
  private static final Citation CITED = new Citation("r", "r.1", ONE);
  private static final Citation SECOND_CITED = new Citation("r", "r.2", TWO);

  private static Dossier dossier(
      List<SummaryLine> summary, List<Quote> quotes, List<Event> events) {
    Report report =
        Report.ofText(
            "r",
            "r.txt",
            TEXT,
            List.of(new Block(BlockKind.BODY, new Span(0, TEXT.length() - 2))),
            List.of(
                new Sentence("r.1", 0, BlockKind.BODY, ONE),
                new Sentence("r.2", 0, BlockKind.BODY, TWO)));
    return new Dossier(
        new StoryEntry("s", "t", "r", "en", When.UNKNOWN, When.UNKNOWN, When.UNKNOWN, 1, 0, 1),
        List.of(new ReportEntry(1, report, null, null, "r")),
        List.of(
            actor("vell", "Ana Vell", "Minister Ana Vell", null),
            actor("marnia", "Marnia", "Marnia", null),
            actor("other", "Ilo Brek", "Brek", null)),
        quotes,
        events,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        summary,
        List.of());
  }

  private static Actor actor(String id, String name, String alias, @Nullable String of) {
    return new Actor(
        id,
        name,
        ActorKind.PERSON,
        null,
        List.of(),
        List.of(new Alias(alias, List.of("r"))),
        of,
        List.of());
  }

  private static EvidenceCheck.Result summary(String text, Citation... citations) {
    return EvidenceCheck.check(
        dossier(
            List.of(new SummaryLine(text, When.UNKNOWN, List.of(), List.of(citations))),
            List.of(),
            List.of()));
  }

  private static Quote quote(@Nullable String speaker, String text, Span span) {
    return new Quote(
        "q",
        speaker,
        null,
        null,
        List.of(
            new Wording(
                text, WordingForm.DIRECT, "r", List.of(span), "Vell", null, 1, List.of(CITED))),
        List.of());
  }

  @Test
  void aLineThatItsSentencesHoldStays() {
    EvidenceCheck.Result result =
        summary("Ana Vell said “the bridge stays open” […] 14 days", CITED);
    assertThat(result.dropped()).isEmpty();
    assertThat(result.dossier().summary()).hasSize(1);
  }

  @Test
  void aLineWithoutCitationsGoes() {
    EvidenceCheck.Result result = summary("Ana Vell said so");
    assertThat(result.dossier().summary()).isEmpty();
    assertThat(result.dropped())
        .singleElement()
        .satisfies(dropped -> assertThat(dropped.why()).contains("cites nothing"));
  }

  @Test
  void aNumberThatIsNotThereTakesTheLineOut() {
    assertThat(summary("open for 15 days", CITED).dropped().get(0).why()).contains("15");
  }

  @Test
  void aNameThatIsNotThereTakesTheLineOut() {
    assertThat(summary("said Ilo Brek", CITED).dropped().get(0).why()).contains("Ilo");
  }

  @Test
  void quotedWordsThatAreNotThereTakeTheLineOut() {
    assertThat(summary("Vell said “the bridge will close”", CITED).dropped()).hasSize(1);
  }

  @Test
  void aCitationOutsideItsSentenceTakesTheLineOut() {
    assertThat(summary("the bridge", new Citation("r", "r.1", TWO)).dropped()).hasSize(1);
    assertThat(summary("the bridge", new Citation("r", "r.9", ONE)).dropped()).hasSize(1);
    assertThat(summary("the bridge", new Citation("x", "r.1", ONE)).dropped()).hasSize(1);
  }

  @Test
  void aWordingMustBeCutFromItsReport() {
    Span words = new Span(FIRST.indexOf("the bridge"), FIRST.indexOf("”"));
    EvidenceCheck.Result kept =
        EvidenceCheck.check(
            dossier(List.of(), List.of(quote("vell", "the bridge stays open", words)), List.of()));
    assertThat(kept.dropped()).isEmpty();
    EvidenceCheck.Result gone =
        EvidenceCheck.check(
            dossier(List.of(), List.of(quote("vell", "the bridge is open", words)), List.of()));
    assertThat(gone.dossier().quotes()).isEmpty();
  }

  @Test
  void aSpeakerThatTheSentencesDoNotNameIsUnknown() {
    Span words = new Span(FIRST.indexOf("the bridge"), FIRST.indexOf("”"));
    EvidenceCheck.Result result =
        EvidenceCheck.check(
            dossier(List.of(), List.of(quote("other", "the bridge stays open", words)), List.of()));
    assertThat(result.dossier().quotes().get(0).speaker()).isNull();
    assertThat(result.dossier().quotes().get(0).speakerNote()).isNotNull();
    assertThat(result.dropped()).hasSize(1);
  }

  @Test
  void aStateIsNamedByItsAdjective() {
    Event event =
        new Event(
            "e",
            "Her Marnish colleague did not answer",
            null,
            null,
            null,
            null,
            Modality.HAPPENED,
            When.UNKNOWN,
            null,
            List.of("marnia", "other"),
            List.of(),
            null,
            List.of(SECOND_CITED),
            List.of(),
            1,
            null,
            List.of());
    Dossier kept = EvidenceCheck.check(dossier(List.of(), List.of(), List.of(event))).dossier();
    assertThat(kept.events().get(0).actors()).containsExactly("marnia");
  }

  @Test
  void noLineSurvivesACitationThatIsMovedOutOfItsSentence() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int start = random.nextInt(TEXT.length());
      int end = start + random.nextInt(TEXT.length() - start + 20);
      Citation moved = new Citation("r", "r.1", new Span(start, end));
      boolean inside = !moved.span().isEmpty() && ONE.contains(moved.span());
      List<EvidenceCheck.Dropped> dropped = new ArrayList<>(summary("the bridge", moved).dropped());
      assertThat(dropped.isEmpty()).as(moved.toString()).isEqualTo(inside);
    }
  }
}
