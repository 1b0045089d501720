package org.parley.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of stories, in the store in memory. */
final class InMemoryChanges implements ChangeLog {
  private final InMemoryShelf shelf;

  InMemoryChanges(InMemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public long last() {
    synchronized (shelf) {
      return shelf.lastNote();
    }
  }

  @Override
  public List<ChangeNote> after(long number, int most) {
    synchronized (shelf) {
      return shelf.notes.tailMap(number, false).values().stream().limit(most).toList();
    }
  }

  @Override
  public List<ChangeNote> of(String story, int most) {
    synchronized (shelf) {
      return shelf.notes.descendingMap().values().stream()
          .filter(note -> note.story().equals(story))
          .limit(most)
          .toList();
    }
  }

  @Override
  public void adopt(List<ChangeNote> notes) {
    synchronized (shelf) {
      if (!shelf.notes.isEmpty()) {
        throw new IllegalArgumentException("there are notes of changes already");
      }
      notes.forEach(note -> shelf.notes.put(note.number(), note));
    }
  }

  @Override
  public long reached(String reader) {
    synchronized (shelf) {
      return shelf.readers.getOrDefault(reader, 0L);
    }
  }

  @Override
  public SortedMap<String, Long> readers() {
    synchronized (shelf) {
      return new TreeMap<>(shelf.readers);
    }
  }

  @Override
  public void reached(String reader, long number) {
    synchronized (shelf) {
      shelf.readers.merge(reader, number, Math::max);
    }
  }
}
