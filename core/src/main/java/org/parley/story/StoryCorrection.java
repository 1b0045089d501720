package org.parley.story;

import java.util.List;

/**
 * A person's word about stories; it goes before what the machine finds, and stays. A story is named
 * by its id; where that story is no more, the story that took it in is meant, and where it never
 * was (the reports were sorted anew and the machine opened others), the one that holds the report
 * it was named after. So corrections can be given to another run over the same reports.
 */
public sealed interface StoryCorrection {

  /** Id of the story that is corrected. */
  String story();

  /**
   * Two stories are one.
   *
   * @param story takes in the other and gives its id
   * @param other is no more
   */
  record Merge(String story, String other) implements StoryCorrection {}

  /**
   * Some reports are a story of their own.
   *
   * @param story what they are not part of
   * @param reports ids of the reports, at least one
   */
  record Split(String story, List<String> reports) implements StoryCorrection {
    /** Copies its list. */
    public Split {
      reports = List.copyOf(reports);
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("no reports to split off " + story);
      }
    }
  }

  /**
   * A report belongs to a story.
   *
   * @param report its id
   * @param story where it goes and stays
   */
  record Pin(String report, String story) implements StoryCorrection {}

  /**
   * A story has a name.
   *
   * @param story keeps its id
   * @param title the name, not blank
   */
  record Rename(String story, String title) implements StoryCorrection {
    /** Refuses a blank name. */
    public Rename {
      if (title.isBlank()) {
        throw new IllegalArgumentException("no name for " + story);
      }
    }
  }

  /**
   * An earlier correction is taken back: reports go back to where it took them from, what it held
   * is free again, a name becomes the one before. What was said since stands.
   *
   * @param story of the correction that is taken back
   * @param number of that correction, counted from 1 in the order they were given
   */
  record Undo(String story, int number) implements StoryCorrection {}
}
