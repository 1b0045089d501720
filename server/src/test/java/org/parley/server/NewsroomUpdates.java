package org.parley.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Engine;
import org.parley.engine.StoryUpdate;
import org.parley.publish.journal.EntryJson;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;
import org.parley.testing.Newsroom;
import org.parley.testing.Samples;

/** What an engine tells of a newsroom's changes. */
public final class NewsroomUpdates {
  private static final long SEED = 5;
  private static final int REPORTS = 8;
  private static final Instant NOW = Instant.parse("2031-04-02T10:00:00Z");

  private NewsroomUpdates() {}

  /** The updates of some rounds, of eight reports each. */
  public static List<StoryUpdate> of(int rounds) {
    List<StoryUpdate> updates = new ArrayList<>();
    fill(new InMemoryStore(), rounds, update -> null, updates::add);
    return updates;
  }

  /** Fills a store with some rounds, and keeps notes of what changes. */
  public static void fill(Store store, int rounds) {
    fill(store, rounds, update -> EntryJson.note(update, NOW), update -> {});
  }

  private static void fill(
      Store store,
      int rounds,
      Function<StoryUpdate, @Nullable String> noting,
      Consumer<StoryUpdate> updates) {
    try (Engine engine = new Engine(store, Samples::reading, 1)) {
      Newsroom newsroom = Newsroom.small(SEED);
      for (int i = 0; i < rounds; i++) {
        newsroom.next(REPORTS).forEach(item -> engine.offer(item.report()));
        engine.settle(noting, updates);
      }
    }
  }
}
