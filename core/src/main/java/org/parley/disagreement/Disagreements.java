package org.parley.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.alignment.EventGroup;
import org.parley.alignment.EventGroup.Telling;
import org.parley.alignment.FigureAligner.Slot;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.SameOnceResolved;
import org.parley.report.Citation;

/** The ledger of disagreements of a story. */
public final class Disagreements {
  private Disagreements() {}

  /** All disagreements, what matters most first, as {@link Weights} has it. */
  public static List<Disagreement> find(
      StoryReports story,
      List<Quote> quotes,
      List<EventGroup> events,
      List<Slot> figures,
      List<Proposal> proposals) {
    List<Disagreement> all = new ArrayList<>();
    all.addAll(PositionDisagreements.find(story, proposals));
    all.addAll(NumberDisagreements.find(story, figures));
    all.addAll(GroundDisagreements.find(story));
    all.addAll(DenialDisagreements.find(story, events));
    all.addAll(EventDisagreements.find(story, events));
    all.addAll(PlaceDisagreements.find(story, events));
    all.addAll(RoleDisagreements.find(story));
    all.addAll(WordingDisagreements.find(story, quotes));
    all.addAll(NameDisagreements.find(story));
    Weights weights = new Weights(story, figures);
    all.sort(Comparator.comparingInt(weights::of).thenComparingInt(one -> -weights.origins(one)));
    return all;
  }

  /** Events whose day the reports name in more than one way: looked at, and no disagreement. */
  public static List<SameOnceResolved> same(List<EventGroup> events) {
    List<SameOnceResolved> found = new ArrayList<>();
    for (EventGroup group : events) {
      Map<String, Reading> ways = new LinkedHashMap<>();
      for (Telling telling : group.tellings()) {
        if (telling.when().isDay()) {
          String words = telling.when().text();
          List<Citation> citations = List.of(telling.report().cite(telling.found().sentence()));
          ways.putIfAbsent(
              words.toLowerCase(Locale.ROOT),
              new Reading(words, null, null, List.of(telling.report().id()), citations));
        }
      }
      if (ways.size() > 1) {
        found.add(
            new SameOnceResolved(
                group.event().title(), group.event().when(), List.copyOf(ways.values())));
      }
    }
    return found;
  }
}
