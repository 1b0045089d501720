package org.parley.store;

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

  /** The assigner was given a person's word. */
  record Corrected(StoryCorrection correction) implements Decision {}
}
