package org.parley.similarity;

/**
 * Two reports that share their text. The first comes before the second by id, which says nothing of
 * who copied whom; {@link Origins} does.
 *
 * @param first id of the one
 * @param second id of the other
 * @param firstShare share of the first one's own words (shingles outside quotation marks) that the
 *     second has, 0 to 1
 * @param secondShare the same of the second
 */
public record Copy(String first, String second, double firstShare, double secondShare) {

  /** The share of the shorter text that the longer holds: what decided that this is a copy. */
  public double containment() {
    return Math.max(firstShare, secondShare);
  }
}
