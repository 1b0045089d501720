package org.parley.disagreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.parley.alignment.EventAligner;
import org.parley.alignment.EventGroup;
import org.parley.alignment.EventGroup.Telling;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReports;
import org.parley.alignment.Times;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Reading;
import org.parley.event.Modality;
import org.parley.event.Participant;
import org.parley.report.Citation;
import org.parley.report.When;
import org.parley.time.TimeExpression;

/**
 * One visit, meeting or other dated act for which reports give times that cannot both hold, or
 * which one report tells as done and another as still to come. That an announced act is later
 * reported as done is the course of things and no disagreement.
 */
final class EventDisagreements {
  /** Acts that happen once in a short time, so that two times for them compete. */
  private static final Set<String> SINGLE = Set.of("visit", "meet", "phone", "sign", "release");

  /** A time wider than this is too vague to compete with another. */
  private static final int VAGUE_DAYS = 10;

  private static final int NEAR_DAYS = 5;

  private EventDisagreements() {}

  static List<Disagreement> find(StoryReports story, List<EventGroup> groups) {
    Map<String, List<Telling>> slots = new LinkedHashMap<>();
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    for (EventGroup group : groups) {
      for (Telling telling : group.tellings()) {
        String slot = slot(story, telling);
        if (slot != null) {
          slots.computeIfAbsent(slot, s -> new ArrayList<>()).add(telling);
          lines.computeIfAbsent(slot, s -> new LinkedHashSet<>()).add(group.event().id());
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    slots.forEach(
        (slot, tellings) -> {
          Set<String> touched = lines.getOrDefault(slot, Set.of());
          Disagreement one = of(story, slot, tellings, touched);
          if (one != null) {
            found.add(one);
          }
        });
    return found;
  }

  /** What makes two tellings compete: one sort of act, one country, the same chief participants. */
  private static @Nullable String slot(StoryReports story, Telling telling) {
    String predicate = telling.found().predicate();
    Participant place = telling.found().place();
    if (!SINGLE.contains(predicate) || place == null || telling.found().negated()) {
      return null;
    }
    StoryActor where = actor(story, telling, place.actor());
    Set<String> who = new TreeSet<>();
    for (String id : EventAligner.participants(story, telling.report(), telling.found())) {
      StoryActor one = story.actors().byId(id);
      boolean traveller = one != null && one.kind() == ActorKind.PERSON;
      StoryActor behind = one == null || predicate.equals("visit") ? null : story.party(id);
      boolean party = behind != null && behind.kind() == ActorKind.STATE;
      if (traveller && predicate.equals("visit")) {
        who.add(id);
      } else if (party && behind != null) {
        who.add(behind.id());
      }
    }
    if (where == null || who.isEmpty()) {
      return null;
    }
    String country = where.country() == null ? where.id() : where.country();
    return predicate + " " + country + (predicate.equals("visit") ? " " + who : "");
  }

  private static @Nullable StoryActor actor(
      StoryReports story, Telling telling, @Nullable String key) {
    String id = story.actor(telling.report(), key);
    return id == null ? null : story.actors().byId(id);
  }

  private static @Nullable Disagreement of(
      StoryReports story, String slot, List<Telling> tellings, Set<String> lines) {
    boolean dates = false;
    boolean sequence = false;
    Set<Telling> involved = new LinkedHashSet<>();
    for (Telling a : tellings) {
      for (Telling b : tellings) {
        if (a.equals(b)) {
          continue;
        }
        if (announced(a) && announced(b) && near(a, b) && compete(a, b)) {
          dates = true;
          involved.add(a);
          involved.add(b);
        }
        if (announced(a) && done(b) && near(a, b) && stillToCome(a, b)) {
          sequence = true;
          involved.add(a);
          involved.add(b);
        }
      }
    }
    if (!dates && !sequence) {
      return null;
    }
    List<Reading> readings = readings(involved);
    if (readings.size() < 2) {
      return null;
    }
    Telling first = involved.iterator().next();
    return new Disagreement(
        LineId.of("d", "event", slot),
        dates ? DisagreementKind.DATE : DisagreementKind.SEQUENCE,
        about(story, first, dates),
        dates ? DisagreementStatus.CONTRADICTED : DisagreementStatus.OPEN,
        dates
            ? "The times given cannot all hold."
            : "One report has it done, another still to come, and the reports do not tell which was"
                + " written first.",
        readings,
        List.copyOf(lines));
  }

  private static boolean announced(Telling telling) {
    return telling.found().modality() == Modality.ANNOUNCED;
  }

  private static boolean done(Telling telling) {
    Modality modality = telling.found().modality();
    return modality == Modality.HAPPENED || modality == Modality.CLAIMED;
  }

  /** Two times that are narrow enough to compete and are not the same, or begin differently. */
  private static boolean compete(Telling one, Telling other) {
    When a = one.when();
    When b = other.when();
    if (Times.width(a) > VAGUE_DAYS || Times.width(b) > VAGUE_DAYS) {
      return false;
    }
    boolean stay = isStay(one) != isStay(other) && (a.isDay() || b.isDay());
    return !a.meets(b) || (stay && !Objects.equals(a.earliest(), b.earliest()));
  }

  /** "from May 3 to May 5": its first day is the day of arrival. */
  private static boolean isStay(Telling telling) {
    TimeExpression time = telling.found().time();
    return time != null && time.opensRange();
  }

  /** What is told of two days long before or after each other is two acts. */
  private static boolean near(Telling one, Telling other) {
    LocalDate to = one.when().isDay() ? one.when().earliest() : null;
    LocalDate of = other.when().isDay() ? other.when().earliest() : null;
    return to == null || of == null || Math.abs(ChronoUnit.DAYS.between(of, to)) <= NEAR_DAYS;
  }

  /** An act announced for a day on which, or after which, another report has it done. */
  private static boolean stillToCome(Telling announced, Telling done) {
    LocalDate announcedBy = announced.report().report().published().latest();
    LocalDate doneSince = done.report().report().published().earliest();
    LocalDate announcedSince = announced.report().report().published().earliest();
    LocalDate day = announced.when().isDay() ? announced.when().earliest() : null;
    boolean ahead = announcedSince != null && day != null && announcedSince.isBefore(day);
    boolean inOrder =
        ahead || (announcedBy != null && doneSince != null && announcedBy.isBefore(doneSince));
    boolean sameDay =
        announced.when().text().matches("(?i)today|tonight|this (morning|evening|afternoon)");
    boolean dated = announced.when().isDay() && done.when().isDay();
    boolean later =
        dated
            && announced.when().earliest() != null
            && done.when().latest() != null
            && announced.when().earliest().isAfter(done.when().latest());
    return !inOrder && (sameDay || (dated && !later));
  }

  private static List<Reading> readings(Set<Telling> involved) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (Telling telling : involved) {
      String key = telling.when().earliest() + " " + telling.when().latest() + announced(telling);
      Set<Citation> citations = new LinkedHashSet<>();
      Reading known = readings.get(key);
      if (known != null) {
        citations.addAll(known.citations());
      }
      citations.addAll(telling.cite());
      Participant source = telling.found().attributedTo();
      List<Citation> all = List.copyOf(citations);
      readings.put(
          key,
          new Reading(
              known == null ? telling.title() : known.value(),
              known != null || source == null
                  ? known == null ? null : known.according()
                  : source.span().of(telling.report().report().text()),
              telling.when().isUnknown() ? null : telling.when(),
              List.copyOf(StoryReports.reportIds(all)),
              all));
    }
    return List.copyOf(readings.values());
  }

  private static String about(StoryReports story, Telling telling, boolean dates) {
    List<String> who = new ArrayList<>();
    for (String id : EventAligner.participants(story, telling.report(), telling.found())) {
      StoryActor actor = story.actors().byId(id);
      if (actor != null && actor.kind() != ActorKind.PLACE) {
        who.add(actor.name());
      }
    }
    Participant place = telling.found().place();
    StoryActor where = place == null ? null : actor(story, telling, place.actor());
    String there = where == null ? "" : " in " + where.name();
    String names = String.join(", ", who.subList(0, Math.min(2, who.size())));
    return telling.found().predicate().equals("visit")
        ? "When " + names + " is" + there
        : dates
            ? "When the meeting" + there + " is"
            : "Whether the meeting" + there + " has been held";
  }
}
