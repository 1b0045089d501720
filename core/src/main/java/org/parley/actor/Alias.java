package org.parley.actor;

import java.util.List;

/**
 * A way of writing an actor's name.
 *
 * @param text as written
 * @param reports ids of the reports that write it so, sorted
 */
public record Alias(String text, List<String> reports) {

  /** Copies its list. */
  public Alias {
    reports = List.copyOf(reports);
  }
}
