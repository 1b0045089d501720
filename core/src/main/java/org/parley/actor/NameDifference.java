package org.parley.actor;

import java.util.List;

/**
 * Reports that write one person's full name differently.
 *
 * @param actor id of the person
 * @param sort how they differ
 * @param spellings the full names, each with its reports
 */
public record NameDifference(String actor, Sort sort, List<Alias> spellings) {
  /** How two ways of writing a name differ; only {@link #SPELLING} is a disagreement. */
  public enum Sort {
    /** A short or familiar form: "Mike" for "Michael". */
    SHORT_FORM,
    /** Two ways of writing a foreign name in Latin letters. */
    TRANSLITERATION,
    /** One of them must be wrong. */
    SPELLING
  }

  /** Copies its list. */
  public NameDifference {
    spellings = List.copyOf(spellings);
  }
}
