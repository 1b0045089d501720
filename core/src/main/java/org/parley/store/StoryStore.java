package org.parley.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.story.Profile;
import org.parley.story.StoryEvent;

/**
 * Which reports are in which story, as the record of every step that led there. Reports of one lane
 * (one language) are put into stories one after the other.
 */
public interface StoryStore {

  /** The lanes in which reports wait for a story, in order of their names. */
  List<String> lanesWaiting();

  /** Profiles of a lane's waiting reports, in canonical order. */
  List<Profile> waiting(String lane);

  /**
   * The lanes in which a report was put into a story and {@link Decision.Settled} has not followed,
   * in order of their names.
   */
  List<String> lanesUnsettled();

  /** The lanes that hold stories, in order of their names. */
  List<String> lanes();

  /**
   * Gives all steps of a lane, in order.
   *
   * @param decisions gets each decision; for an {@link Decision.Added} with the profile that was
   *     kept, for another with null
   */
  void replay(String lane, DecisionSink decisions);

  /**
   * Records steps: reports leave those that wait and are in the stories that the events tell; the
   * dossiers of these stories, and of those renamed, become due.
   *
   * @param names what a person calls the stories, by their ids; empty for one that has no name any
   *     more
   * @throws IllegalArgumentException if the events do not go on where the lane's ended
   */
  void record(String lane, List<Step> steps, Map<String, String> names);

  /** What persons said about the stories of a lane, in order. */
  List<Decision.Corrected> corrections(String lane);

  /** All events of a lane after a sequence number, in order. */
  void events(String lane, long after, Consumer<StoryEvent> events);

  /** All stories that hold a report, in the order they were opened, lane by lane. */
  List<StoryCard> stories();

  /** A story by its id or by that of one it took in; null if there is none. */
  @Nullable StoryCard story(String id);

  /** What a person calls a story, given its id; null if it has no such name or is no more. */
  @Nullable String name(String id);

  /** Gets the decisions of a lane. */
  @FunctionalInterface
  interface DecisionSink {
    void next(Decision decision, @Nullable Profile profile);
  }
}
