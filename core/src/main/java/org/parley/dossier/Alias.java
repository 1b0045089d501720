package org.parley.dossier;

import java.util.List;

/**
 * A form of an actor's name.
 *
 * @param text as written
 * @param reports ids of the reports that use it
 */
public record Alias(String text, List<String> reports) {

  /** Copies its list. */
  public Alias {
    reports = List.copyOf(reports);
  }
}
