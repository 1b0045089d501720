package org.parley.store;

import java.util.List;
import org.parley.story.StoryEvent;

/**
 * A decision and what it changed.
 *
 * @param events in order of their sequence numbers
 */
public record Step(Decision decision, List<StoryEvent> events) {
  /** Copies its list. */
  public Step {
    events = List.copyOf(events);
  }
}
