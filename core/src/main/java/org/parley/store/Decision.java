package org.parley.store;

import java.time.Instant;
import org.parley.story.StoryCorrection;

/** What put reports where they are. The same decisions in the same order make the same stories. */
public sealed interface Decision {

  /**
   * The assigner was given a report.
   *
   * @param report its id
   */
  record Added(String report) implements Decision {}

  /** The assigner looked at the newest reports again, all at once. */
  record Settled() implements Decision {}

  /**
   * The assigner was given a person's word.
   *
   * @param correction what was said
   * @param by who said it: a name, not blank, on one line
   * @param at when
   */
  record Corrected(StoryCorrection correction, String by, Instant at) implements Decision {
    /** Refuses a name that is blank or has control characters. */
    public Corrected {
      if (by.isBlank() || by.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("a correction needs a name, on one line");
      }
    }
  }
}
