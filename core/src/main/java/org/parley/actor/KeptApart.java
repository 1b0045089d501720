package org.parley.actor;

/**
 * Two people whose names are alike and who are nevertheless not taken for one.
 *
 * @param first id of the one
 * @param second id of the other, after the first in the order of ids
 * @param why the reason
 */
public record KeptApart(String first, String second, Reason why) {
  /** Why they are kept apart. */
  public enum Reason {
    /** One surname, different first names. */
    FIRST_NAMES,
    /** One report names both. */
    SAME_REPORT,
    /** Nothing but the name speaks for one person. */
    NO_EVIDENCE
  }
}
