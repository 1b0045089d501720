package org.parley.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.store.Decision;
import org.parley.store.Step;
import org.parley.store.StoreException;
import org.parley.store.StoryStore;
import org.parley.story.Profile;
import org.parley.story.Story;
import org.parley.story.StoryAssigner;
import org.parley.story.StoryEvent;

/**
 * The stories of one language. The assigner's state is not kept: it is made again from the
 * decisions that were, which give the same stories, identities and events.
 */
final class Lane {
  /** So many reports are put into stories in one transaction. */
  private static final int TOGETHER = 200;

  /** After so many reports stories are looked at again, so that each report is a second time. */
  private static final int SETTLED = StoryAssigner.WINDOW / 2;

  private final String name;
  private final StoryStore store;
  private final StoryAssigner assigner = new StoryAssigner();

  /** How many reports were put into stories since these were looked at again. */
  private int unsettled;

  Lane(String name, StoryStore store) {
    this.name = name;
    this.store = store;
    List<StoryEvent> last = new ArrayList<>();
    store.replay(
        name,
        (decision, profile) -> {
          List<StoryEvent> events = decide(decision, profile);
          if (!events.isEmpty()) {
            last.clear();
            last.add(events.get(events.size() - 1));
          }
        });
    List<StoryEvent> kept = new ArrayList<>();
    store.events(name, last.isEmpty() ? 0 : last.get(0).sequence() - 1, kept::add);
    if (!kept.equals(last)) {
      throw new StoreException(
          StoreException.Reason.FAILED,
          "this version of Parley puts reports together otherwise than the one that filled this"
              + " library; go on with that version, or take the sources into a new data folder",
          null);
    }
  }

  /**
   * Puts all waiting reports into stories, and looks at the stories again once they are in, and on
   * the way where there are very many; also where a run was cut off between the two.
   */
  void assignWaiting() {
    List<Step> steps = new ArrayList<>();
    for (Profile profile : store.waiting(name)) {
      Decision added = new Decision.Added(profile.report());
      steps.add(new Step(added, decide(added, profile)));
      if (unsettled == SETTLED) {
        steps.add(settle());
      }
      if (steps.size() >= TOGETHER) {
        record(steps);
        steps.clear();
      }
    }
    if (unsettled > 0) {
      steps.add(settle());
    }
    if (!steps.isEmpty()) {
      record(steps);
    }
  }

  private Step settle() {
    Decision settled = new Decision.Settled();
    return new Step(settled, decide(settled, null));
  }

  /** Takes a person's word. */
  void correct(Decision.Corrected corrected) {
    record(List.of(new Step(corrected, decide(corrected, null))));
  }

  private List<StoryEvent> decide(Decision decision, @Nullable Profile profile) {
    if (decision instanceof Decision.Added) {
      unsettled++;
    } else if (decision instanceof Decision.Settled) {
      unsettled = 0;
    }
    return decide(assigner, decision, profile);
  }

  /** Has an assigner decide as it did, or will have done. */
  static List<StoryEvent> decide(
      StoryAssigner assigner, Decision decision, @Nullable Profile profile) {
    if (decision instanceof Decision.Corrected corrected) {
      return assigner.apply(corrected.correction());
    }
    return decision instanceof Decision.Settled
        ? assigner.settle()
        : assigner.add(Objects.requireNonNull(profile));
  }

  private void record(List<Step> steps) {
    Map<String, String> names = new TreeMap<>();
    for (Step step : steps) {
      for (StoryEvent event : step.events()) {
        Story story = assigner.story(event.story());
        String name = story == null ? null : story.name();
        if (name != null || event.change() == StoryEvent.Change.RENAMED) {
          names.put(story == null ? event.story() : story.id(), name == null ? "" : name);
        }
      }
    }
    store.record(name, steps, names);
  }
}
