package org.parley.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.StoryUpdate;
import org.parley.server.NewsroomUpdates;

class JournalTest {
  private static final Instant NOW = Instant.parse("2031-04-02T10:00:00Z");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void whatIsWrittenDownIsThereAfterARestart() throws IOException {
    List<Entry> written = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      for (StoryUpdate update : NewsroomUpdates.of(4)) {
        written.add(journal.append(update, NOW, 1));
      }
    }
    assertThat(written).anyMatch(entry -> entry.kind() == Entry.Kind.CHANGED);
    try (Journal again = Journal.open(folder)) {
      assertThat(again.last()).isEqualTo(written.size());
      assertThat(again.after(0, 1000)).isEqualTo(written);
      Entry last = written.get(written.size() - 1);
      assertThat(again.of(last.story(), 1)).containsExactly(last);
      assertThat(again.append(NewsroomUpdates.of(4).get(0), NOW, 1).sequence())
          .isEqualTo(written.size() + 1L);
    }
  }

  @Test
  void aLineThatWasCutOffIsTakenAway() throws IOException {
    StoryUpdate update = NewsroomUpdates.of(4).get(0);
    Entry first;
    try (Journal journal = Journal.open(folder)) {
      first = journal.append(update, NOW, 1);
      journal.append(update, NOW, 2);
    }
    Path file = folder.resolve("journal.ndjson");
    byte[] whole = Files.readAllBytes(file);
    for (int cut = 1; cut < 60; cut += 7) {
      Files.write(file, Arrays.copyOf(whole, whole.length - cut - 1));
      try (Journal journal = Journal.open(folder)) {
        assertThat(journal.after(0, 10)).containsExactly(first);
        assertThat(journal.append(update, NOW, 3).sequence()).isEqualTo(2);
      }
      try (Journal journal = Journal.open(folder)) {
        assertThat(journal.after(0, 10)).hasSize(2);
      }
    }
  }

  @Test
  void aWholeLineWithoutItsEndIsKept() throws IOException {
    StoryUpdate update = NewsroomUpdates.of(4).get(0);
    try (Journal journal = Journal.open(folder)) {
      journal.append(update, NOW, 1);
    }
    Path file = folder.resolve("journal.ndjson");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1), StandardOpenOption.TRUNCATE_EXISTING);
    try (Journal journal = Journal.open(folder)) {
      journal.append(update, NOW, 2);
    }
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.last()).isEqualTo(2);
    }
  }

  @Test
  void whoListensIsToldUntilHeStops() throws IOException {
    List<Long> told = new ArrayList<>();
    StoryUpdate update = NewsroomUpdates.of(4).get(0);
    try (Journal journal = Journal.open(folder)) {
      Runnable stop = journal.listen(entry -> told.add(entry.sequence()));
      journal.append(update, NOW, 1);
      stop.run();
      journal.append(update, NOW, 2);
    }
    assertThat(told).containsExactly(1L);
  }
}
