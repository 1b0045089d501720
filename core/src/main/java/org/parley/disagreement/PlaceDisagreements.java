package org.parley.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.StoryActor;
import org.parley.alignment.EventGroup;
import org.parley.alignment.EventGroup.Telling;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Reading;
import org.parley.event.Modality;
import org.parley.event.Participant;

/**
 * One act that is done once, told of two places: a signing, or a meeting of one day. A town and the
 * state it lies in are no two places.
 */
final class PlaceDisagreements {
  private PlaceDisagreements() {}

  static List<Disagreement> find(StoryReports story, List<EventGroup> groups) {
    List<Telling> told = new ArrayList<>();
    Map<Telling, String> lines = new LinkedHashMap<>();
    for (EventGroup group : groups) {
      for (Telling telling : group.tellings()) {
        String predicate = telling.found().predicate();
        boolean done =
            telling.found().modality() == Modality.HAPPENED
                || telling.found().modality() == Modality.CLAIMED;
        boolean once =
            predicate.equals("sign") || (predicate.equals("meet") && telling.when().isDay());
        if (once && done && !telling.found().negated() && place(story, telling) != null) {
          told.add(telling);
          lines.put(telling, group.event().id());
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    Set<Telling> taken = new LinkedHashSet<>();
    for (Telling first : told) {
      Map<Telling, String> keys = new LinkedHashMap<>();
      for (Telling other : told) {
        if (!taken.contains(other) && (other.equals(first) || sameAct(story, first, other))) {
          keys.put(other, Objects.requireNonNull(place(story, other)).id());
        }
      }
      if (keys.containsKey(first) && new TreeSet<>(keys.values()).size() > 1) {
        taken.addAll(keys.keySet());
        found.add(disagreement(story, keys, lines));
      }
    }
    return found;
  }

  private static boolean sameAct(StoryReports story, Telling a, Telling b) {
    if (!a.found().predicate().equals(b.found().predicate()) || !a.when().meets(b.when())) {
      return false;
    }
    Set<String> parties = Tellings.parties(story, a);
    Set<String> others = Tellings.parties(story, b);
    Set<String> shared = new TreeSet<>(parties);
    shared.retainAll(others);
    boolean all = shared.size() == Math.min(parties.size(), others.size()) && !shared.isEmpty();
    return all && (!a.when().isUnknown() || !b.when().isUnknown());
  }

  private static @Nullable StoryActor place(StoryReports story, Telling telling) {
    Participant place = telling.found().place();
    String id = place == null ? null : story.actor(telling.report(), place.actor());
    StoryActor actor = id == null ? null : story.actors().byId(id);
    return actor != null && actor.kind() == ActorKind.PLACE ? actor : null;
  }

  private static Disagreement disagreement(
      StoryReports story, Map<Telling, String> keys, Map<Telling, String> lines) {
    List<Reading> readings = Tellings.readings(keys);
    Telling first = keys.keySet().iterator().next();
    List<String> who =
        keys.keySet().stream()
            .map(telling -> Tellings.parties(story, telling))
            .max(Comparator.comparingInt(Set::size))
            .orElseThrow()
            .stream()
            .map(story.actors()::byId)
            .filter(Objects::nonNull)
            .map(StoryActor::name)
            .toList();
    String what = first.found().predicate().equals("sign") ? "signed" : "met";
    return new Disagreement(
        LineId.of("d", "place", first.report().id(), first.title()),
        DisagreementKind.PLACE,
        "Where " + String.join(" and ", who) + " " + what,
        DisagreementStatus.CONTRADICTED,
        "One act, told of two places.",
        readings,
        keys.keySet().stream().map(t -> lines.getOrDefault(t, "")).distinct().sorted().toList());
  }
}
