package org.parley.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.StoryActor;
import org.parley.alignment.EventGroup.Telling;
import org.parley.report.When;

/**
 * One meeting told in several ways: "X met Y in Z on Tuesday", "the X-Y talks in Z". Meetings at
 * one place are one if the parties of the one are among those of the other and nothing parts them:
 * no other day, no other named person of a party. What has no day joins only where a single day
 * could be meant.
 */
final class Contacts {
  /** So many days after a meeting a report may still tell of it without its day. */
  private static final int LATE = 14;

  private final StoryReports story;
  private final List<Telling> tellings;
  private final Groups groups;

  private Contacts(StoryReports story, List<Telling> tellings, Groups groups) {
    this.story = story;
    this.tellings = tellings;
    this.groups = groups;
  }

  /**
   * What is known of a meeting.
   *
   * @param member one of its tellings
   * @param persons ids of those named, by party
   */
  private record Contact(
      int member,
      When when,
      StoryActor place,
      Set<String> parties,
      Map<String, Set<String>> persons,
      List<StoryReport> reports) {}

  /** Joins the groups of tellings that are of one meeting. */
  static void join(StoryReports story, List<Telling> tellings, Groups groups) {
    new Contacts(story, tellings, groups).join();
  }

  /** True if it tells of a meeting. */
  static boolean isMeeting(Telling telling) {
    return telling.found().predicate().equals("meet");
  }

  private void join() {
    List<Contact> dated = new ArrayList<>();
    List<Contact> undated = new ArrayList<>();
    for (List<Integer> group : groups.all()) {
      Contact contact = contact(group);
      if (contact != null) {
        (contact.when().isDay() ? dated : undated).add(contact);
      }
    }
    for (int i = 0; i < dated.size(); i++) {
      for (int j = i + 1; j < dated.size(); j++) {
        boolean day = day(dated.get(i)).equals(day(dated.get(j)));
        if (day && fit(dated.get(i), dated.get(j))) {
          groups.join(dated.get(i).member(), dated.get(j).member());
        }
      }
    }
    for (Contact one : undated) {
      List<Contact> could =
          dated.stream().filter(other -> fit(one, other) && couldBeOf(one, other)).toList();
      boolean single = could.stream().map(Contacts::day).distinct().count() == 1;
      if (single
          && could.stream().allMatch(c -> groups.together(c.member(), could.get(0).member()))) {
        groups.join(one.member(), could.get(0).member());
      }
    }
  }

  private static LocalDate day(Contact contact) {
    LocalDate day = contact.when().earliest();
    if (day == null) {
      throw new IllegalStateException("a day has a beginning");
    }
    return day;
  }

  private @Nullable Contact contact(List<Integer> group) {
    When when = When.UNKNOWN;
    StoryActor place = null;
    Set<String> parties = new HashSet<>();
    Map<String, Set<String>> persons = new HashMap<>();
    List<StoryReport> reports = new ArrayList<>();
    for (int member : group) {
      Telling telling = tellings.get(member);
      if (!isMeeting(telling) || !Opposed.isDone(telling)) {
        return null;
      }
      when = Times.narrower(when, telling.when());
      reports.add(telling.report());
      place = place == null ? place(telling) : place;
      for (String id : EventAligner.participants(story, telling.report(), telling.found())) {
        StoryActor party = story.party(id);
        StoryActor one = story.actors().byId(id);
        if (party != null && one != null) {
          parties.add(party.id());
          if (one.kind() == ActorKind.PERSON) {
            persons.computeIfAbsent(party.id(), p -> new HashSet<>()).add(id);
          }
        }
      }
    }
    return place == null || parties.isEmpty()
        ? null
        : new Contact(group.get(0), when, place, parties, persons, reports);
  }

  private @Nullable StoryActor place(Telling telling) {
    String id =
        telling.found().place() == null
            ? null
            : story.actor(telling.report(), telling.found().place().actor());
    return id == null ? null : story.actors().byId(id);
  }

  private static boolean fit(Contact one, Contact other) {
    return sameParties(one.parties(), other.parties())
        && samePlace(one.place(), other.place())
        && samePersons(one, other);
  }

  /** True if the parties of one telling are among those of the other. */
  static boolean sameParties(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /** One place, or a place and the country it lies in. */
  private static boolean samePlace(StoryActor one, StoryActor other) {
    boolean inside =
        one.country() != null
            && one.country().equals(other.country())
            && (one.kind() == ActorKind.STATE || other.kind() == ActorKind.STATE);
    return one.id().equals(other.id()) || inside;
  }

  /** False if each names people of a party and none of them is the same. */
  private static boolean samePersons(Contact one, Contact other) {
    return one.persons().entrySet().stream()
        .allMatch(
            party -> {
              Set<String> others = other.persons().get(party.getKey());
              return others == null || !Collections.disjoint(others, party.getValue());
            });
  }

  /** True if an undated telling can be of a day, as far as its report's publication tells. */
  private static boolean couldBeOf(Contact undated, Contact dated) {
    LocalDate day = day(dated);
    return undated.when().meets(dated.when())
        && undated.reports().stream()
            .map(report -> report.report().published())
            .allMatch(
                published ->
                    (published.latest() == null || !day.isAfter(published.latest()))
                        && (published.earliest() == null
                            || !day.plusDays(LATE).isBefore(published.earliest())));
  }
}
