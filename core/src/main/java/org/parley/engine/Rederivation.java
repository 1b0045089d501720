package org.parley.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;
import org.parley.story.StoryAssigner;
import org.parley.story.StoryEvent;

/** Works out again what a store holds, and compares. */
public final class Rederivation {
  private Rederivation() {}

  /**
   * Replays every decision and rebuilds every dossier that is not due.
   *
   * @param same tells whether a dossier that was kept and one built anew are the same
   * @return what is another than it should be, a line each
   */
  public static List<String> problems(Store store, BiPredicate<Dossier, Dossier> same) {
    List<String> problems = new ArrayList<>();
    for (String lane : store.stories().lanes()) {
      replay(store, lane, problems);
    }
    List<String> due = store.dossiers().due();
    for (StoryCard story : store.stories().stories()) {
      if (!due.contains(story.id())) {
        StoredDossier kept = store.dossiers().dossier(story.id());
        @Nullable Dossier built = Rebuild.build(store, story.id());
        boolean equal =
            (kept == null || built == null)
                ? (kept == null && built == null)
                : same.test(kept.dossier(), built);
        if (!equal) {
          problems.add(story.id() + " has another dossier than its reports give");
        }
      }
    }
    return problems;
  }

  private static void replay(Store store, String lane, List<String> problems) {
    StoryAssigner assigner = new StoryAssigner();
    List<StoryEvent> events = new ArrayList<>();
    store
        .stories()
        .replay(
            lane, (decision, profile) -> events.addAll(Lane.decide(assigner, decision, profile)));
    List<StoryEvent> kept = new ArrayList<>();
    store.stories().events(lane, 0, kept::add);
    if (!kept.equals(events)) {
      problems.add(lane + " (language): the record of its stories is not what its reports give");
    }
    for (StoryCard story : store.stories().stories()) {
      if (story.lane().equals(lane)) {
        for (ReportCard card : store.reports().cards(story.id())) {
          if (!story.id().equals(assigner.storyOf(card.id()))) {
            problems.add(card.id() + " is in " + story.id() + " and should not be");
          }
        }
      }
    }
  }
}
