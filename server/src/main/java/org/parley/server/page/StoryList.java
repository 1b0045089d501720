package org.parley.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.server.live.Journal;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** The stories that have a dossier, and their rows in the list, as of the newest change. */
public final class StoryList {
  private static final int MOST_ROWS = 4000;

  private final Store store;
  private final Journal journal;
  private final KeptDossiers dossiers;
  private final Map<String, Made> rows =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
          return size() > MOST_ROWS;
        }
      };

  /** Held while a row is made, so that many who ask at once have it made once. */
  private final Object making = new Object();

  private List<StoryCard> cards = List.of();
  private long cardsOf = -1;

  private record Made(String state, StoryRow row) {}

  public StoryList(Store store, Journal journal, KeptDossiers dossiers) {
    this.store = store;
    this.journal = journal;
    this.dossiers = dossiers;
  }

  /** All stories that have a dossier, in the order they were opened. */
  public List<StoryCard> cards() {
    long now = journal.last();
    synchronized (this) {
      if (cardsOf == now) {
        return cards;
      }
    }
    List<StoryCard> read =
        store.stories().stories().stream().filter(card -> card.version() > 0).toList();
    synchronized (this) {
      cards = read;
      cardsOf = now;
      return read;
    }
  }

  /** Looks again, also where no change was told of. */
  public synchronized void forget() {
    cardsOf = -1;
  }

  /** The row of a story, or null if it has no dossier. */
  @Nullable StoryRow row(StoryCard card) {
    String state = dossiers.state(card);
    StoryRow row = known(card, state);
    if (row == null) {
      synchronized (making) {
        row = known(card, state);
        StoredDossier stored = row == null ? dossiers.of(card) : null;
        if (stored != null) {
          row = StoryRow.of(card, stored);
          keep(card, new Made(state, row));
        }
      }
    }
    return row;
  }

  private @Nullable StoryRow known(StoryCard card, String state) {
    synchronized (rows) {
      Made made = rows.get(card.id());
      return made != null && made.state().equals(state) ? made.row() : null;
    }
  }

  private void keep(StoryCard card, Made made) {
    synchronized (rows) {
      rows.put(card.id(), made);
    }
  }

  /** The dossier of a story by its id, or null. */
  public @Nullable StoredDossier dossier(String id) {
    StoryCard card = dossiers.story(id);
    return card == null || !card.id().equals(id) ? null : dossiers.of(card);
  }
}
