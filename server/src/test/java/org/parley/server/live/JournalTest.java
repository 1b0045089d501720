package org.parley.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.publish.journal.Entry;
import org.parley.server.NewsroomUpdates;
import org.parley.store.ChangeNote;
import org.parley.store.InMemoryStore;
import org.parley.store.StoryCard;

class JournalTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void everyChangeOfAStoryHasItsEntryWithTheVersionOfItsDossier() {
    InMemoryStore store = new InMemoryStore();
    NewsroomUpdates.fill(store, 4);
    Journal journal = new Journal(store.changes());
    List<Entry> all = journal.after(0, 1000);
    assertThat(all).anyMatch(entry -> entry.kind() == Entry.Kind.CHANGED);
    assertThat(all.get(all.size() - 1).sequence()).isEqualTo(journal.last());
    for (StoryCard story : store.stories().stories()) {
      List<Entry> entries = journal.of(story.id(), 1000);
      assertThat(entries).hasSize(story.version());
      assertThat(entries.get(0).version()).isEqualTo(story.version());
    }
  }

  @Test
  void whoListensIsToldOfEachChangeOnceUntilHeStops() {
    InMemoryStore store = new InMemoryStore();
    Journal journal = new Journal(store.changes());
    List<Long> told = new ArrayList<>();
    Runnable stop = journal.listen(entry -> told.add(entry.sequence()));
    NewsroomUpdates.fill(store, 2);
    journal.refresh();
    journal.refresh();
    assertThat(told).hasSize((int) journal.last()).doesNotHaveDuplicates().isSorted();
    stop.run();
    int before = told.size();
    NewsroomUpdates.fill(store, 4);
    journal.refresh();
    assertThat(journal.last()).isGreaterThan(before);
    assertThat(told).hasSize(before);
  }

  @Test
  void whatAnEarlierVersionWroteDownKeepsItsNumbers() throws IOException {
    InMemoryStore filled = new InMemoryStore();
    NewsroomUpdates.fill(filled, 3);
    List<ChangeNote> notes = filled.changes().after(1, 1000);
    StringBuilder file = new StringBuilder();
    for (ChangeNote note : notes) {
      file.append(note.text().replace("\"sequence\":0", "\"sequence\":" + note.number()));
      file.append('\n');
    }
    Path journal = folder.resolve("journal.ndjson");
    Files.writeString(journal, file + "{\"sequence\":99,\"cut of");
    InMemoryStore store = new InMemoryStore();
    EarlierJournal.takeOver(folder, store.changes()::adopt);
    EarlierJournal.takeOver(folder, store.changes()::adopt);
    assertThat(new Journal(store.changes()).after(0, 1000))
        .isEqualTo(new Journal(filled.changes()).after(1, 1000));
    assertThat(journal).doesNotExist();
  }
}
