package org.parley.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.change.Change.Kind;
import org.parley.change.Change.Section;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Figure;
import org.parley.dossier.StoryEntry;
import org.parley.event.Modality;
import org.parley.report.Citation;
import org.parley.report.Span;
import org.parley.report.When;

@NullMarked
class ChangesTest {
  private static final Citation FIRST = new Citation("a", "a.1", new Span(0, 10));
  private static final Citation SECOND = new Citation("b", "b.1", new Span(0, 10));

  @Test
  void nothingIsAnotherInTheSameDossier() {
    Dossier one = dossier(List.of(event("e1", 3, FIRST)), List.of(figure("f1", "12", FIRST)));
    assertThat(Changes.between(one, one)).isEmpty();
  }

  @Test
  void withoutAnEarlierDossierAllIsNewAndWithoutALaterAllIsWithdrawn() {
    Dossier one = dossier(List.of(event("e1", 3, FIRST)), List.of(figure("f1", "12", FIRST)));
    assertThat(Changes.between(null, one)).extracting(Change::kind).containsOnly(Kind.NEW);
    assertThat(Changes.between(one, null)).extracting(Change::kind).containsOnly(Kind.WITHDRAWN);
    assertThat(Changes.between(one, null))
        .extracting(Change::section)
        .containsExactly(Section.EVENT, Section.FIGURE);
  }

  @Test
  void anotherDateOfTheSameEventIsAChange() {
    Dossier before = dossier(List.of(event("e1", 3, FIRST)), List.of());
    Dossier after = dossier(List.of(event("e1", 4, FIRST)), List.of());
    Change change = Changes.between(before, after).get(0);
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.before()).isEqualTo("announced, 2024-05-03");
    assertThat(change.after()).isEqualTo("announced, 2024-05-04");
    assertThat(change.citations()).containsExactly(FIRST);
  }

  @Test
  void aLineOnTheSameWordsIsTheSameUnderAnotherId() {
    Dossier before = dossier(List.of(event("e1", 3, FIRST)), List.of());
    Dossier after = dossier(List.of(event("e9", 3, FIRST, SECOND)), List.of());
    assertThat(Changes.between(before, after)).isEmpty();
  }

  @Test
  void whatARevisedReportStillSaysIsNeitherNewNorWithdrawn() {
    Dossier before = dossier(List.of(event("e1", 3, FIRST)), List.of());
    Dossier after = dossier(List.of(event("e9", 3, SECOND)), List.of());
    assertThat(Changes.between(before, after)).isEmpty();
  }

  @Test
  void anotherFigureOfTheSameSlotIsAChangeWithBothSentences() {
    Dossier before = dossier(List.of(), List.of(figure("f1", "12", FIRST)));
    Dossier after =
        dossier(List.of(), List.of(figure("f1", "12", FIRST), figure("f2", "15", SECOND)));
    List<Change> changes = Changes.between(before, after);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).kind()).isEqualTo(Kind.CHANGED);
    assertThat(changes.get(0).before()).isEqualTo("12");
    assertThat(changes.get(0).after()).isEqualTo("15");
    assertThat(changes.get(0).citations()).containsExactly(SECOND);
    assertThat(changes.get(0).citationsBefore()).containsExactly(FIRST);
  }

  @Test
  void aLineThatIsGoneIsWithdrawnWithTheSentencesItHad() {
    Dossier before = dossier(List.of(event("e1", 3, FIRST), event("e2", 5, SECOND)), List.of());
    Dossier after = dossier(List.of(event("e1", 3, FIRST)), List.of());
    Change change = Changes.between(before, after).get(0);
    assertThat(change.kind()).isEqualTo(Kind.WITHDRAWN);
    assertThat(change.citations()).containsExactly(SECOND);
  }

  private static Event event(String id, int day, Citation... citations) {
    return new Event(
        id,
        "talks are to open",
        null,
        null,
        null,
        null,
        Modality.ANNOUNCED,
        When.day(LocalDate.of(2024, 5, day), ""),
        null,
        List.of(),
        List.of(),
        null,
        List.of(citations),
        List.of(),
        1,
        null,
        List.of());
  }

  private static Figure figure(String id, String value, Citation citation) {
    return new Figure(
        id,
        "boats",
        List.of(),
        new BigDecimal(value),
        value,
        "",
        null,
        null,
        nobody(),
        List.of(citation));
  }

  private static @Nullable String nobody() {
    return null;
  }

  private static Dossier dossier(List<Event> events, List<Figure> figures) {
    return new Dossier(
        new StoryEntry("s", "t", "a", "en", When.UNKNOWN, When.UNKNOWN, When.UNKNOWN, 2, 2, 2),
        List.of(),
        List.of(),
        List.of(),
        events,
        List.of(),
        figures,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
