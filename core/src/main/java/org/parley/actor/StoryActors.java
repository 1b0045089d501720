package org.parley.actor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The actors of a story.
 *
 * @param actors sorted by id
 * @param ids for each report's id, the story's id of each key of its actors
 * @param differences people whose full name is written in more than one way
 * @param keptApart people alike in name that are not taken for one
 */
public record StoryActors(
    List<StoryActor> actors,
    Map<String, Map<String, String>> ids,
    List<NameDifference> differences,
    List<KeptApart> keptApart) {

  /** Copies its lists and its map. */
  public StoryActors {
    actors = List.copyOf(actors);
    Map<String, Map<String, String>> sorted = new TreeMap<>();
    ids.forEach(
        (report, keys) ->
            sorted.put(
                report, Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(keys)))));
    ids = Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
    differences = List.copyOf(differences);
    keptApart = List.copyOf(keptApart);
  }

  /** The actor that a report names by a key, or null. */
  public @Nullable StoryActor of(String report, String key) {
    String id = ids.getOrDefault(report, Map.of()).get(key);
    return id == null ? null : byId(id);
  }

  /** The actor with an id, or null. */
  public @Nullable StoryActor byId(String id) {
    int low = 0;
    int high = actors.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      StoryActor actor = actors.get(middle);
      int order = actor.id().compareTo(id);
      if (order == 0) {
        return actor;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return null;
  }
}
