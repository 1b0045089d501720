package org.parley.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Actor;
import org.parley.publish.line.DossierIndex;
import org.parley.store.SearchHit;
import org.parley.store.SearchQuery;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** Finds the stories in which a name is that of an actor. */
final class ActorStories {
  private static final int MOST_HITS = 400;
  private static final int MOST_STORIES = 40;

  private final Store store;
  private final StoryList stories;

  ActorStories(Store store, StoryList stories) {
    this.store = store;
    this.stories = stories;
  }

  /** A story with the actor as it is there. */
  record Appearance(DossierIndex index, Actor actor) {}

  /** Stories that have an actor of exactly this name, the newest first. */
  List<Appearance> of(String name) {
    Set<String> ids = new LinkedHashSet<>();
    SearchQuery query =
        new SearchQuery(
            List.of(), SearchQuery.Field.TEXT, null, name, null, null, null, null, 0, MOST_HITS);
    for (SearchHit hit : store.search().find(query)) {
      String story = hit.card().story();
      if (story != null && ids.size() < MOST_STORIES) {
        ids.add(story);
      }
    }
    List<Appearance> found = new ArrayList<>();
    for (String id : ids) {
      StoredDossier stored = stories.dossier(id);
      Actor actor = stored == null ? null : named(stored, name);
      if (stored != null && actor != null) {
        found.add(new Appearance(new DossierIndex(stored.dossier()), actor));
      }
    }
    return found;
  }

  private static @Nullable Actor named(StoredDossier stored, String name) {
    return stored.dossier().actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The stories last reported on, as dossiers. */
  List<DossierIndex> newest() {
    return stories.cards().stream()
        .sorted(
            Comparator.comparing(StoryCard::last, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(StoryCard::id))
        .limit(MOST_STORIES)
        .map(card -> stories.dossier(card.id()))
        .filter(stored -> stored != null)
        .map(stored -> new DossierIndex(stored.dossier()))
        .toList();
  }
}
