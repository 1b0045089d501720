package org.parley.store;

import java.util.Collection;
import java.util.List;
import org.parley.dossier.Correction;

/**
 * What persons said about findings. It is kept apart from what was found, and nothing of it is ever
 * deleted: what is taken back is another entry.
 */
public interface CorrectionStore {

  /** All that was said, in the order it was. */
  List<Correction> all();

  /**
   * Keeps what a person said.
   *
   * @param correction whose number is the next
   * @param stories ids of stories that it speaks of; their dossiers become due
   * @throws IllegalArgumentException if its number is not the next
   */
  void add(Correction correction, Collection<String> stories);
}
