package org.parley.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports that cover one event or one continuing affair, as of now.
 *
 * @param id made of the id of its first report; never given to another story
 * @param name what a person calls it, or null
 * @param state whether reports are still joining it
 * @param first day of its earliest dated report, or null if none is dated
 * @param last day of its latest dated report, or null if none is dated
 * @param reports ids, in the order they were taken in
 */
public record Story(
    String id,
    @Nullable String name,
    State state,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<String> reports) {

  /** Whether reports are still joining a story. */
  public enum State {
    OPEN,
    CLOSED
  }

  /** Copies its list. */
  public Story {
    reports = List.copyOf(reports);
  }
}
