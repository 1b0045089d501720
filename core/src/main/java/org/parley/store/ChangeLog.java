package org.parley.store;

import java.util.List;
import java.util.SortedMap;

/**
 * What became of stories, in order. A note is written in the transaction that puts the dossier it
 * speaks of in its place ({@link DossierStore#put(List, List, java.util.Map)}): however a process
 * ends, no change goes without its note, and none has two. Who tells others of changes keeps here
 * how far it has come.
 */
public interface ChangeLog {

  /** The number of the newest note; 0 if there is none. */
  long last();

  /**
   * Notes after a number, in order.
   *
   * @param most how many at most
   */
  List<ChangeNote> after(long number, int most);

  /**
   * The newest notes of a story, newest first.
   *
   * @param most how many at most
   */
  List<ChangeNote> of(String story, int most);

  /**
   * Writes notes that were kept elsewhere before.
   *
   * @param notes numbered as they stand there, in order
   * @throws IllegalArgumentException if there is a note already
   */
  void adopt(List<ChangeNote> notes);

  /** Up to which note a reader has come; 0 if it has never said. */
  long reached(String reader);

  /** How far each reader has come, by their names. */
  SortedMap<String, Long> readers();

  /** Says how far a reader has come; it never goes back. */
  void reached(String reader, long number);
}
