package org.parley.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.NewsroomUpdates;
import org.parley.server.live.Journal;
import org.parley.store.InMemoryStore;

class WatchesTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void whatHappenedBeforeTheWatchWasMadeIsNotToldAndTheRestOnce() throws IOException {
    InMemoryStore store = new InMemoryStore();
    NewsroomUpdates.fill(store, 4);
    Journal journal = new Journal(store.changes());
    long half = journal.last();
    Watch watch = Watches.open(folder).add(Watch.Kind.WORDS, "the", "the", "me", half, List.of());
    assertThat(Alerts.newest(watch, journal, 1000)).isEmpty();
    NewsroomUpdates.fill(store, 8);
    journal.refresh();
    List<Alert> told = Alerts.after(watch, journal, half, 1000);
    assertThat(told).isNotEmpty().allMatch(alert -> alert.change().sequence() > half);
    assertThat(told.stream().map(Alert::id)).doesNotHaveDuplicates();
    assertThat(Alerts.newest(watch, journal, 1000)).containsExactlyInAnyOrderElementsOf(told);
    Watch kept = Watches.open(folder).of(watch.id());
    assertThat(kept).isEqualTo(watch);
    assertThat(Alerts.after(watch, new Journal(store.changes()), half, 1000)).isEqualTo(told);
  }

  @Test
  void anAlertHoldsOnlyLinesThatTheWatchIsAbout() {
    InMemoryStore store = new InMemoryStore();
    NewsroomUpdates.fill(store, 8);
    Journal journal = new Journal(store.changes());
    String word =
        journal.after(0, 1000).stream()
            .flatMap(entry -> entry.lines().stream())
            .map(line -> line.text().split(" ")[0])
            .filter(first -> first.matches("\\p{Lu}\\p{L}{4,}"))
            .findFirst()
            .orElseThrow();
    Watch watch = new Watch("1", Watch.Kind.WORDS, word, word, "me", 0, List.of());
    List<Alert> alerts = Alerts.newest(watch, journal, 1000);
    assertThat(alerts).isNotEmpty();
    assertThat(alerts)
        .flatMap(alert -> alert.change().lines())
        .allMatch(
            line -> line.text().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
  }

  @Test
  void aWatchOfTheSameThingIsTheSameWatchAndCanBeEnded() throws IOException {
    Watches watches = Watches.open(folder);
    Watch one = watches.add(Watch.Kind.ACTOR, "Anna Belmond", "Anna Belmond", "me", 3, List.of());
    assertThat(watches.add(Watch.Kind.ACTOR, "Anna Belmond", "Anna Belmond", "you", 9, List.of()))
        .isEqualTo(one);
    assertThat(Watches.open(folder).all()).containsExactly(one);
    assertThat(watches.remove(one.id())).isTrue();
    assertThat(watches.remove(one.id())).isFalse();
    assertThat(Watches.open(folder).all()).isEmpty();
  }
}
