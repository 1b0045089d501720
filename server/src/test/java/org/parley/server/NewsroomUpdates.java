package org.parley.server;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.Engine;
import org.parley.engine.StoryUpdate;
import org.parley.store.InMemoryStore;
import org.parley.testing.Newsroom;
import org.parley.testing.Samples;

/** What an engine tells of a newsroom's changes. */
public final class NewsroomUpdates {
  private static final long SEED = 5;
  private static final int REPORTS = 8;

  private NewsroomUpdates() {}

  /** The updates of some rounds, of eight reports each. */
  public static List<StoryUpdate> of(int rounds) {
    List<StoryUpdate> updates = new ArrayList<>();
    InMemoryStore store = new InMemoryStore();
    try (Engine engine = new Engine(store, Samples::reading, 1)) {
      Newsroom newsroom = Newsroom.small(SEED);
      for (int i = 0; i < rounds; i++) {
        newsroom.next(REPORTS).forEach(item -> engine.offer(item.report()));
        engine.settle(updates::add);
      }
    }
    return updates;
  }
}
