package org.parley.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.server.judgement.JudgedDossier;
import org.parley.server.judgement.Judgement;
import org.parley.server.judgement.Judgements;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** The dossiers asked for last, unpacked. */
public final class KeptDossiers {
  private static final int MOST = 128;

  private final Store store;
  private final Judgements judgements;
  private final Map<String, StoredDossier> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoredDossier> eldest) {
          return size() > MOST;
        }
      };

  /** Lays what persons said over what is in the store. */
  public KeptDossiers(Store store, Judgements judgements) {
    this.store = store;
    this.judgements = judgements;
  }

  /** A story by its id or by that of one it took in; null if there is none. */
  public @Nullable StoryCard story(String id) {
    return store.stories().story(id);
  }

  /** Tells one state of a story from another, what persons said about it included. */
  public String state(StoryCard card) {
    return card.version() + "." + judgements.version(card.id());
  }

  /** What persons said about a story's findings, taken back or not. */
  List<Judgement> judgements(StoryCard card) {
    return judgements.of(card.id());
  }

  /** The dossier of a story as it is now, with what persons said; null while it has none. */
  public @Nullable StoredDossier of(StoryCard card) {
    StoredDossier stored = stored(card);
    return stored == null
        ? null
        : new StoredDossier(
            stored.version(), JudgedDossier.of(stored.dossier(), judgements.of(card.id())));
  }

  /** The dossier as the machine found it. */
  @Nullable Dossier found(StoryCard card) {
    StoredDossier stored = stored(card);
    return stored == null ? null : stored.dossier();
  }

  private @Nullable StoredDossier stored(StoryCard card) {
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
