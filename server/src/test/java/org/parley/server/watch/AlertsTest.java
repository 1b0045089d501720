package org.parley.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.change.Change.Kind;
import org.parley.change.Change.Section;
import org.parley.publish.journal.Entry;
import org.parley.publish.journal.Entry.ChangedLine;

@NullMarked
class AlertsTest {
  private static final Watch STORY = watch(Watch.Kind.STORY, "s1", "Strait talks");

  private static Watch watch(Watch.Kind kind, String target, String label) {
    return new Watch("w", kind, target, label, "me", 0, List.of());
  }

  private static ChangedLine line(Section section, Kind kind, String id, String text) {
    return new ChangedLine(kind, section, id, text, null, null, List.of());
  }

  private static Entry changed(ChangedLine... lines) {
    return new Entry(
        7, 0, "s1", "Strait talks", 2, Entry.Kind.CHANGED, List.of(), 3, List.of(lines), 0);
  }

  private static boolean tells(Watch watch, ChangedLine line) {
    return Alerts.of(watch, changed(line)) != null;
  }

  @Test
  void aStorysWatchTellsWhatMattersAndNothingElse() {
    for (Kind kind : Kind.values()) {
      assertThat(tells(STORY, line(Section.POSITION, kind, "p1/velora", "Velora"))).isTrue();
      assertThat(tells(STORY, line(Section.DISAGREEMENT, kind, "d1", "How many")))
          .isEqualTo(kind != Kind.CHANGED);
      assertThat(tells(STORY, line(Section.FIGURE, kind, "f1", "ten boats")))
          .isEqualTo(kind == Kind.CHANGED);
      assertThat(tells(STORY, line(Section.VIOLATION, kind, "e1", "Shots fell")))
          .isEqualTo(kind == Kind.NEW);
      assertThat(tells(STORY, line(Section.REPORT, kind, "r1", "Post: Talks"))).isTrue();
      assertThat(tells(STORY, line(Section.QUOTE, kind, "q1", "We agreed"))).isFalse();
      assertThat(tells(STORY, line(Section.EVENT, kind, "e2", "They met"))).isFalse();
    }
    Watch other = watch(Watch.Kind.STORY, "s2", "Another");
    assertThat(tells(other, line(Section.POSITION, Kind.NEW, "p1/velora", "Velora"))).isFalse();
  }

  @Test
  void aProposalsWatchTellsOfItsOwnPositionsByIdOrElseByName() {
    Watch truce = watch(Watch.Kind.PROPOSAL, "s1/p1", "60-day truce");
    assertThat(tells(truce, line(Section.POSITION, Kind.NEW, "p1/velora", "Velora"))).isTrue();
    assertThat(tells(truce, line(Section.POSITION, Kind.NEW, "p12/velora", "Velora"))).isFalse();
    assertThat(tells(truce, line(Section.POSITION, Kind.NEW, "p9/x", "Ardenia, on 60-day truce")))
        .isTrue();
    assertThat(tells(truce, line(Section.QUOTE, Kind.NEW, "q1", "the 60-day truce"))).isFalse();
  }

  @Test
  void anAlertIsCutToItsLinesAndHasOneIdWheneverItIsWorkedOut() {
    Entry entry =
        changed(
            line(Section.QUOTE, Kind.NEW, "q1", "We agreed"),
            line(Section.POSITION, Kind.CHANGED, "p1/velora", "Velora"));
    Alert alert = Objects.requireNonNull(alert(entry));
    assertThat(alert.change().lines()).hasSize(1);
    assertThat(alert.id()).isEqualTo("w-7").isEqualTo(Objects.requireNonNull(alert(entry)).id());
  }

  private static @Nullable Alert alert(Entry entry) {
    return Alerts.of(STORY, entry);
  }
}
