package org.parley.store;

import java.util.List;

/** What put a report where it is. The same decisions in the same order make the same stories. */
public sealed interface Decision {

  /** The assigner was given a report. */
  record Added(String report) implements Decision {}

  /** A person put a report into a story. */
  record Pinned(String report, String story) implements Decision {}

  /** A person took the second story into the first. */
  record Merged(String story, String other) implements Decision {}

  /** A person made some reports of a story another story. */
  record Split(String story, List<String> reports) implements Decision {
    /** Copies its list. */
    public Split {
      reports = List.copyOf(reports);
    }
  }
}
