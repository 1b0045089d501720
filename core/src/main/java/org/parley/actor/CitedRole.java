package org.parley.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;

/**
 * A role with where the reports say it.
 *
 * @param text the role as the first of its citations writes it
 * @param office its comparable form, as in {@link Role#office()}
 * @param country ISO 3166 alpha-3 of the state it names, or null
 * @param citations the exact words, at least one, sorted
 */
public record CitedRole(
    String text, String office, @Nullable String country, List<Citation> citations) {

  /** Copies its list. */
  public CitedRole {
    citations = List.copyOf(citations);
  }
}
