package org.parley.server.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.engine.AsFound;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** The dossiers asked for last, unpacked. */
public final class KeptDossiers {
  private static final int MOST = 128;

  private final Store store;
  private final Map<String, StoredDossier> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoredDossier> eldest) {
          return size() > MOST;
        }
      };

  /** Those of a store. */
  public KeptDossiers(Store store) {
    this.store = store;
  }

  /** A story by its id or by that of one it took in; null if there is none. */
  public @Nullable StoryCard story(String id) {
    return store.stories().story(id);
  }

  /** Tells one state of a story from another. */
  public String state(StoryCard card) {
    return String.valueOf(card.version());
  }

  /** The dossier as the machine found it, without what persons say about findings. */
  @Nullable Dossier found(StoryCard card) {
    StoredDossier stored = of(card);
    return stored == null || stored.dossier().corrections().isEmpty()
        ? stored == null ? null : stored.dossier()
        : AsFound.of(store, card.id());
  }

  /** The dossier of a story as it is now, with what persons said; null while it has none. */
  public @Nullable StoredDossier of(StoryCard card) {
    synchronized (kept) {
      StoredDossier known = kept.get(card.id());
      if (known != null && known.version() >= card.version()) {
        return known;
      }
    }
    StoredDossier read = store.dossiers().dossier(card.id());
    if (read != null) {
      synchronized (kept) {
        kept.put(card.id(), read);
      }
    }
    return read;
  }
}
