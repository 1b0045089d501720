package org.parley.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.store.Decision;
import org.parley.store.Step;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.StoryStore;
import org.parley.story.Profile;
import org.parley.story.Story;
import org.parley.story.StoryAssigner;
import org.parley.story.StoryEvent;

/**
 * The stories of one lane, with what finds the nearest of them, as the embedded engine has them:
 * made again from the decisions that the store keeps. The store is the one truth: after a restore
 * from an older savepoint, or from none, what was decided stays decided.
 */
final class LaneAssigner {
  /** As the embedded engine: stories are looked at again after so many reports. */
  private static final int SETTLED = StoryAssigner.WINDOW / 2;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final StoryAssigner assigner = new StoryAssigner();
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, String> names = new TreeMap<>();
  private int unsettled;
  private long sequence;

  private LaneAssigner() {}

  /**
   * Replays a lane.
   *
   * @param reached number of the last event that a checkpoint says was decided; its commit may
   *     still be under way and is waited for
   */
  static LaneAssigner replay(String lane, Store store, long reached) throws InterruptedException {
    StoryStore stories = store.stories();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (reached > 0 && !holds(stories, lane, reached)) {
      if (System.nanoTime() > end) {
        throw new StoreException(
            StoreException.Reason.FAILED,
            "the store does not hold what a checkpoint says was committed to the lane " + lane,
            null);
      }
      Thread.sleep(50);
    }
    LaneAssigner made = new LaneAssigner();
    stories.replay(lane, (decision, profile) -> made.again(decision, profile));
    return made;
  }

  private static boolean holds(StoryStore stories, String lane, long sequence) {
    boolean[] found = new boolean[1];
    stories.events(lane, sequence - 1, event -> found[0] = true);
    return found[0];
  }

  private void again(Decision decision, @Nullable Profile profile) {
    List<StoryEvent> events;
    if (decision instanceof Decision.Corrected corrected) {
      events = assigner.apply(corrected.correction());
    } else if (decision instanceof Decision.Settled) {
      unsettled = 0;
      events = assigner.settle();
    } else {
      unsettled++;
      events = assigner.add(Objects.requireNonNull(profile));
    }
    count(events);
  }

  private void count(List<StoryEvent> events) {
    if (!events.isEmpty()) {
      sequence = events.get(events.size() - 1).sequence();
    }
  }

  /** Puts a report into a story, unless it is in one. */
  void add(Profile profile) {
    if (assigner.storyOf(profile.report()) != null) {
      return;
    }
    unsettled++;
    step(new Decision.Added(profile.report()), assigner.add(profile));
    if (unsettled == SETTLED) {
      settle();
    }
  }

  /** Looks at the newest reports again, unless nothing came since. */
  void settle() {
    if (unsettled > 0) {
      unsettled = 0;
      step(new Decision.Settled(), assigner.settle());
    }
  }

  private void step(Decision decision, List<StoryEvent> events) {
    steps.add(new Step(decision, events));
    count(events);
    for (StoryEvent event : events) {
      Story story = assigner.story(event.story());
      if (story != null && story.name() != null) {
        names.put(story.id(), story.name());
      }
    }
  }

  /** The steps since this was last asked. */
  StepBytes drain() {
    StepBytes drained = new StepBytes(steps, names);
    steps.clear();
    names.clear();
    return drained;
  }

  /** True if a report came since stories were looked at again. */
  boolean isUnsettled() {
    return unsettled > 0;
  }

  /** Number of the last event. */
  long sequence() {
    return sequence;
  }
}
