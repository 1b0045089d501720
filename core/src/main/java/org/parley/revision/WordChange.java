package org.parley.revision;

/**
 * A run of words of a difference.
 *
 * @param kind whether both texts have it, or only one
 * @param words the words as the text that has them writes them, parted by single spaces
 */
public record WordChange(Kind kind, String words) {
  /** Which of the two texts has the words. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }
}
