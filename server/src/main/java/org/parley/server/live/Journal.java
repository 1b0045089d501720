package org.parley.server.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.parley.publish.journal.Entry;
import org.parley.publish.journal.EntryJson;
import org.parley.store.ChangeLog;
import org.parley.store.ChangeNote;

/**
 * All changes of stories. Each is a note that the store keeps together with the dossier that
 * changed, so none is lost and none comes twice; the newest are in memory too.
 */
public final class Journal {
  /** So many of the newest changes are in memory. */
  static final int KEPT = 5000;

  /** So many of what was noted before the start; more is read when it is asked for. */
  private static final int KEPT_AT_FIRST = 200;

  private final ChangeLog log;
  private final Deque<Entry> newest = new ArrayDeque<>();
  private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
  private long last;

  /** The journal of a store. */
  public Journal(ChangeLog log) {
    this.log = log;
    this.last = Math.max(0, log.last() - KEPT_AT_FIRST);
    refresh();
  }

  /** Reads what was written down since, and tells those who listen. */
  public void refresh() {
    List<ChangeNote> notes;
    do {
      long from;
      synchronized (this) {
        from = last;
      }
      notes = log.after(from, KEPT);
      List<Entry> fresh = notes.stream().map(EntryJson::read).toList();
      synchronized (this) {
        fresh.forEach(this::keep);
      }
      fresh.forEach(entry -> listeners.forEach(listener -> listener.accept(entry)));
    } while (notes.size() == KEPT);
  }

  private void keep(Entry entry) {
    last = entry.sequence();
    newest.addLast(entry);
    if (newest.size() > KEPT) {
      newest.removeFirst();
    }
  }

  /** The number of the newest change; 0 if there is none. */
  public synchronized long last() {
    return last;
  }

  /** Changes after a number, oldest first. */
  public List<Entry> after(long sequence, int most) {
    synchronized (this) {
      Entry first = newest.peekFirst();
      if (first == null || sequence >= first.sequence() - 1) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : newest) {
          if (entry.sequence() > sequence && found.size() < most) {
            found.add(entry);
          }
        }
        return found;
      }
    }
    return log.after(sequence, most).stream().map(EntryJson::read).toList();
  }

  /** The newest changes of a story, newest first. */
  public List<Entry> of(String story, int most) {
    return log.of(story, most).stream().map(EntryJson::read).toList();
  }

  /** Has something told of each change from now on; runs what is returned to end that. */
  public Runnable listen(Consumer<Entry> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
