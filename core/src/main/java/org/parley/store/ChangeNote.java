package org.parley.store;

/**
 * What became of a story, for those who are told of changes.
 *
 * @param number counts all notes of the store, from 1
 * @param story id of the story
 * @param text what became of it, in a form that the store does not look into
 */
public record ChangeNote(long number, String story, String text) {
  /** Refuses a number that none can have. */
  public ChangeNote {
    if (number < 1) {
      throw new IllegalArgumentException("no number of a note: " + number);
    }
  }
}
