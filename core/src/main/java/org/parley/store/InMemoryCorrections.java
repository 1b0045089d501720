package org.parley.store;

import java.util.Collection;
import java.util.List;
import org.parley.dossier.Correction;

/** What persons said, in the store in memory. */
final class InMemoryCorrections implements CorrectionStore {
  private final InMemoryShelf shelf;

  InMemoryCorrections(InMemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<Correction> all() {
    synchronized (shelf) {
      return List.copyOf(shelf.corrections);
    }
  }

  @Override
  public void add(Correction correction, Collection<String> stories) {
    synchronized (shelf) {
      int next = shelf.corrections.size() + 1;
      if (correction.number() != next) {
        throw new IllegalArgumentException(
            "correction " + correction.number() + " where " + next + " is next");
      }
      shelf.corrections.add(correction);
      stories.stream().filter(shelf.stories::containsKey).forEach(shelf.due::add);
    }
  }
}
