package org.parley.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.store.Decision;
import org.parley.store.Step;
import org.parley.store.StoryStore;
import org.parley.story.Profile;
import org.parley.story.StoryAssigner;
import org.parley.story.StoryEvent;

/**
 * The stories of one language. The assigner's state is not kept: it is made again from the
 * decisions that were, which give the same stories, identities and events.
 */
final class Lane {
  /** So many reports are put into stories in one transaction. */
  private static final int TOGETHER = 200;

  private final String name;
  private final StoryStore store;
  private final StoryAssigner assigner = new StoryAssigner();

  Lane(String name, StoryStore store) {
    this.name = name;
    this.store = store;
    store.replay(name, this::decide);
  }

  /** Puts all waiting reports into stories. */
  void assignWaiting() {
    List<Step> steps = new ArrayList<>();
    for (Profile profile : store.waiting(name)) {
      Decision added = new Decision.Added(profile.report());
      steps.add(new Step(added, decide(added, profile)));
      if (steps.size() == TOGETHER) {
        store.record(name, steps);
        steps.clear();
      }
    }
    if (!steps.isEmpty()) {
      store.record(name, steps);
    }
  }

  /**
   * A person's decision.
   *
   * @throws IllegalArgumentException if it names what is not there
   */
  void decide(Decision decision) {
    store.record(name, List.of(new Step(decision, decide(decision, null))));
  }

  private List<StoryEvent> decide(Decision decision, @Nullable Profile profile) {
    if (decision instanceof Decision.Added) {
      return assigner.add(Objects.requireNonNull(profile));
    }
    if (decision instanceof Decision.Pinned pinned) {
      return assigner.pin(pinned.report(), pinned.story());
    }
    if (decision instanceof Decision.Merged merged) {
      return assigner.merge(merged.story(), merged.other());
    }
    Decision.Split split = (Decision.Split) decision;
    return assigner.split(split.story(), split.reports());
  }
}
