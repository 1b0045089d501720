package org.parley.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.server.NewsroomUpdates;
import org.parley.server.intake.Intake;
import org.parley.server.live.Journal;
import org.parley.store.InMemoryStore;
import org.parley.testing.Samples;

@Timeout(60)
class OutboxTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  /** What a channel tells in one run of the service, which ends after some alerts. */
  private List<String> run(InMemoryStore store, String channel, int most) throws IOException {
    List<String> told = new ArrayList<>();
    Journal journal = new Journal(store.changes());
    try (Intake intake =
        new Intake(
            new Engine(store, Samples::reading, 1),
            update -> "",
            journal::refresh,
            InstantSource.system())) {
      intake.start();
      Outbox outbox = new Outbox(Watches.open(folder), journal, store.changes(), intake);
      outbox.begin(channel);
      for (Alert alert : outbox.undelivered(channel, most)) {
        told.add(alert.id());
        outbox.delivered(channel, alert);
      }
    }
    return told;
  }

  @Test
  void eachChannelTellsEveryAlertOnceOverRestartsAndNoneFromBeforeItBegan() throws IOException {
    InMemoryStore store = new InMemoryStore();
    NewsroomUpdates.fill(store, 2);
    Watch all = Watches.open(folder).add(Watch.Kind.WORDS, "the", "the", "me", 0, List.of());
    assertThat(Alerts.after(all, new Journal(store.changes()), 0, 1000)).isNotEmpty();
    assertThat(run(store, "hook", 100)).isEmpty();
    long begun = store.changes().last();
    NewsroomUpdates.fill(store, 8);
    List<String> told = new ArrayList<>();
    for (List<String> some = run(store, "hook", 3); !some.isEmpty(); ) {
      told.addAll(some);
      some = run(store, "hook", 3);
    }
    assertThat(told)
        .hasSizeGreaterThan(3)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            Alerts.after(all, new Journal(store.changes()), begun, 1000).stream()
                .map(Alert::id)
                .toList());
    assertThat(run(store, "mail", 100)).isEmpty();
  }

  @Test
  void aWatchIsToldOfOnlyWhereItWasSentTo() throws IOException {
    InMemoryStore store = new InMemoryStore();
    NewsroomUpdates.fill(store, 2);
    List<String> hook = List.of(Watch.PAGES, "hook");
    var unused = Watches.open(folder).add(Watch.Kind.WORDS, "the", "the", "me", 0, hook);
    assertThat(run(store, "hook", 100)).isEmpty();
    assertThat(run(store, "mail", 100)).isEmpty();
    NewsroomUpdates.fill(store, 8);
    assertThat(run(store, "hook", 100)).isNotEmpty();
    assertThat(run(store, "mail", 100)).isEmpty();
  }
}
