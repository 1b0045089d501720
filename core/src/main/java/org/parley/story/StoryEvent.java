package org.parley.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of the stories.
 *
 * @param sequence numbers from 1 without gaps, in the order of the changes
 * @param change what happened
 * @param story the story it happened to: the one opened, grown, split off, closed, or that took in
 *     another
 * @param other the story the reports came from, where they came from one; else null
 * @param reports ids of the reports that joined {@code story} by this change, in canonical order
 */
public record StoryEvent(
    long sequence, Change change, String story, @Nullable String other, List<String> reports) {

  /** What happened to a story. */
  public enum Change {
    /** It began with a report. */
    OPENED,
    /** A new report joined it. */
    GREW,
    /** A report that another story had held joined it. */
    MOVED,
    /** It took in all reports of another, which is no more. */
    MERGED,
    /** It began with reports of another, or came to life again with them. */
    SPLIT,
    /** Nothing has joined it for a month. */
    CLOSED,
    /** A report joined it after it was closed. */
    REOPENED,
    /** A person gave it a name, or took it back. */
    RENAMED
  }

  /** Copies its list. */
  public StoryEvent {
    reports = List.copyOf(reports);
  }
}
