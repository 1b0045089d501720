package org.parley.disagreement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.StoryActor;
import org.parley.alignment.EventAligner;
import org.parley.alignment.EventGroup.Telling;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Reading;
import org.parley.event.Modality;
import org.parley.report.Citation;
import org.parley.report.Span;

/** What tellings of events are compared by, and the readings made of them. */
final class Tellings {
  /** Words by which one who is not named may be called alone. */
  private static final Set<String> PEOPLE =
      Set.of("officials", "sources", "diplomats", "witnesses");

  private Tellings() {}

  /** The parties that act or are acted on: states and bodies, people for whom they speak. */
  static Set<String> parties(StoryReports story, Telling telling) {
    Set<String> parties = new TreeSet<>();
    for (String id : EventAligner.participants(story, telling.report(), telling.found())) {
      StoryActor party = story.party(id);
      if (party != null) {
        parties.add(party.id());
      }
    }
    return parties;
  }

  /** One reading for each key, in the order of the tellings, with the sentences of all. */
  static List<Reading> readings(Map<Telling, String> keys) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    keys.forEach(
        (telling, key) -> {
          Set<Citation> citations = new LinkedHashSet<>();
          Reading known = readings.get(key);
          if (known != null) {
            citations.addAll(known.citations());
          }
          citations.addAll(telling.cite());
          citations.add(telling.report().cite(telling.found().sentence()));
          List<Citation> all = List.copyOf(citations);
          readings.put(
              key,
              new Reading(
                  known == null ? value(telling) : known.value(),
                  known == null ? according(telling) : known.according(),
                  known == null ? telling.when().isUnknown() ? null : telling.when() : known.when(),
                  List.copyOf(StoryReports.reportIds(all)),
                  all));
        });
    return List.copyOf(readings.values());
  }

  /** What is denied reads like its denial once it stands alone, so the whole sentence is shown. */
  private static String value(Telling telling) {
    return telling.found().modality() == Modality.DENIED
        ? telling.report().report().words(telling.report().cite(telling.found().sentence()).span())
        : telling.title();
  }

  /** On whose word; a denial's own sentence says it. */
  private static @Nullable String according(Telling telling) {
    if (telling.found().modality() == Modality.DENIED) {
      return null;
    }
    Span source = EventAligner.source(telling.report(), telling.found());
    if (source == null) {
      return null;
    }
    String words = source.of(telling.report().report().text());
    boolean names = words.indexOf(' ') > 0 || Character.isUpperCase(words.codePointAt(0));
    return names || PEOPLE.contains(words) ? words : null;
  }
}
