package org.parley.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.StoryUpdate;
import org.parley.server.NewsroomUpdates;
import org.parley.server.live.Entry;
import org.parley.server.live.Journal;

class WatchesTest {
  private static final Instant NOW = Instant.parse("2031-04-02T10:00:00Z");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private static List<Long> numbers(List<Entry> entries) {
    return entries.stream().map(Entry::sequence).toList();
  }

  @Test
  void whatHappenedBeforeTheWatchWasMadeIsNotToldAndTheRestOnce() throws IOException {
    List<StoryUpdate> updates = NewsroomUpdates.of(8);
    String words = "the";
    int half = updates.size() / 2;
    List<Long> before;
    Watch watch;
    try (Journal journal = Journal.open(folder)) {
      updates.subList(0, half).forEach(update -> journal.append(update, NOW, 1));
      watch = Watches.open(folder).add(Watch.Kind.WORDS, words, words, "me", journal.last());
      assertThat(Alerts.of(watch, journal, 1000)).isEmpty();
      updates.subList(half, updates.size()).forEach(update -> journal.append(update, NOW, 1));
      before = numbers(Alerts.of(watch, journal, 1000));
      assertThat(before).isNotEmpty().doesNotHaveDuplicates();
      assertThat(before).allMatch(number -> number > half);
    }
    try (Journal again = Journal.open(folder)) {
      Watch kept = Watches.open(folder).of(watch.id());
      assertThat(kept).isEqualTo(watch);
      assertThat(numbers(Alerts.of(watch, again, 1000))).isEqualTo(before);
    }
  }

  @Test
  void anAlertHoldsOnlyLinesThatTheWatchIsAbout() throws IOException {
    try (Journal journal = Journal.open(folder)) {
      NewsroomUpdates.of(8).forEach(update -> journal.append(update, NOW, 1));
      String word =
          journal.after(0, 1000).stream()
              .flatMap(entry -> entry.lines().stream())
              .map(line -> line.text().split(" ")[0])
              .filter(first -> first.matches("\\p{Lu}\\p{L}{4,}"))
              .findFirst()
              .orElseThrow();
      Watch watch = new Watch("1", Watch.Kind.WORDS, word, word, "me", 0);
      List<Entry> alerts = Alerts.of(watch, journal, 1000);
      assertThat(alerts).isNotEmpty();
      assertThat(alerts)
          .flatMap(Entry::lines)
          .allMatch(
              line -> line.text().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void aWatchOfTheSameThingIsTheSameWatchAndCanBeEnded() throws IOException {
    Watches watches = Watches.open(folder);
    Watch one = watches.add(Watch.Kind.ACTOR, "Anna Belmond", "Anna Belmond", "me", 3);
    assertThat(watches.add(Watch.Kind.ACTOR, "Anna Belmond", "Anna Belmond", "you", 9))
        .isEqualTo(one);
    assertThat(Watches.open(folder).all()).containsExactly(one);
    assertThat(watches.remove(one.id())).isTrue();
    assertThat(watches.remove(one.id())).isFalse();
    assertThat(Watches.open(folder).all()).isEmpty();
  }
}
