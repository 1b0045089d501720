package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.actor.StoryActor;
import org.parley.alignment.EventGroup;
import org.parley.alignment.EventGroup.Telling;
import org.parley.alignment.Opposed;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Denial;
import org.parley.dossier.Event;
import org.parley.dossier.Ledger;
import org.parley.dossier.LedgerEntry;
import org.parley.dossier.Proposal;
import org.parley.event.Participant;
import org.parley.report.Citation;

/** Enters the events of a story into its accounts. */
public final class LedgerKeeper {
  private static final String VISIT = "visit";

  /** "The second alleged breach of the harbour truce", "in violation of the ceasefire". */
  private static final Pattern BREACH =
      Pattern.compile(
          "(?<!\\b(?:no|not|not a|without)\\s)\\b(?:breach(?:es)?|violations?) of"
              + " (?:[\\p{L}\\d’'-]+ ){0,5}?(?:truce|cease-?fire|armistice)\\b",
          Pattern.CASE_INSENSITIVE);

  private LedgerKeeper() {}

  /**
   * The same events, each with the account it stands in and with those who deny it. What would
   * breach a truce is a reported violation only where the truce binds two parties on that day
   * ({@link Force}) and the event is between them; or where a report itself calls it a breach. What
   * is negated stands in no account, and a denial only with what it denies.
   */
  public static List<EventGroup> enter(
      StoryReports story, List<EventGroup> events, List<Proposal> proposals) {
    List<Force> truces = Force.of(proposals);
    List<Telling> denials =
        events.stream()
            .flatMap(group -> group.tellings().stream())
            .filter(Opposed::isDenial)
            .toList();
    Set<Telling> answered = new HashSet<>();
    List<EventGroup> entered = new ArrayList<>();
    for (EventGroup group : events) {
      List<Telling> opposed =
          denials.stream().filter(denial -> denies(story, denial, group)).toList();
      answered.addAll(opposed);
      entered.add(
          new EventGroup(
              group.event().in(entry(story, group, truces), denials(story, opposed)),
              group.tellings()));
    }
    Set<String> violations =
        entered.stream()
            .map(EventGroup::event)
            .filter(event -> isIn(Ledger.VIOLATION, event))
            .map(Event::title)
            .collect(Collectors.toSet());
    return entered.stream()
        .map(group -> onlyWithItsClaim(group, answered))
        .map(group -> onceInWords(group, violations))
        .toList();
  }

  private static boolean isIn(Ledger ledger, Event event) {
    return event.ledger() != null && event.ledger().ledger() == ledger;
  }

  /** "Shelled the port, killing two": what stands among the violations is not told once more. */
  private static EventGroup onceInWords(EventGroup group, Set<String> violations) {
    Event event = group.event();
    return isIn(Ledger.GROUND, event) && violations.contains(event.title())
        ? new EventGroup(event.in(null, event.denials()), group.tellings())
        : group;
  }

  private static boolean denies(StoryReports story, Telling denial, EventGroup group) {
    return group.tellings().stream()
        .anyMatch(done -> Opposed.isDone(done) && Opposed.are(story, done, denial));
  }

  /** A denial of what stands in an account is told there, and has no entry of its own. */
  private static EventGroup onlyWithItsClaim(EventGroup group, Set<Telling> answered) {
    return answered.containsAll(group.tellings())
        ? new EventGroup(group.event().in(null, group.event().denials()), group.tellings())
        : group;
  }

  private static List<Denial> denials(StoryReports story, List<Telling> tellings) {
    Map<String, List<Citation>> byWhom = new TreeMap<>();
    for (Telling telling : tellings) {
      Participant source = telling.found().attributedTo();
      String by = source == null ? null : story.actor(telling.report(), source.actor());
      telling
          .found()
          .clause()
          .forEach(
              span ->
                  byWhom
                      .computeIfAbsent(by == null ? "" : by, key -> new ArrayList<>())
                      .addAll(telling.report().cite(span)));
    }
    List<Denial> denials = new ArrayList<>();
    byWhom.forEach((by, cited) -> denials.add(new Denial(by.isEmpty() ? null : by, cited)));
    return denials;
  }

  private static @Nullable LedgerEntry entry(
      StoryReports story, EventGroup group, List<Force> truces) {
    Telling first = group.tellings().get(0);
    LedgerEntry entry = first.found().negated() ? null : Accounts.of(first.found().predicate());
    if (entry != null && entry.kind().equals(VISIT) && !isToAnother(story, group.event())) {
      return null;
    }
    if (entry == null || entry.ledger() != Ledger.GROUND || !isForce(entry.kind())) {
      return entry;
    }
    LocalDate day = group.event().when().earliest();
    Set<String> parties = parties(story, group.event());
    boolean breach =
        group.tellings().stream().anyMatch(telling -> BREACH.matcher(telling.title()).find())
            || (day != null
                && !group.event().actors().isEmpty()
                && truces.stream().anyMatch(truce -> truce.binds(parties, day)));
    return breach ? new LedgerEntry(Ledger.VIOLATION, entry.kind()) : entry;
  }

  /** A visit is a contact if it leads to somebody, or to a place that is not the visitor's own. */
  private static boolean isToAnother(StoryReports story, Event event) {
    Set<String> visitors = new HashSet<>();
    event.actors().forEach(id -> add(visitors, story.party(id)));
    Set<String> visited = new HashSet<>();
    event.recipients().forEach(id -> add(visited, story.party(id)));
    visited.removeAll(visitors);
    if (!visited.isEmpty()) {
      return true;
    }
    StoryActor place = event.place() == null ? null : story.actors().byId(event.place());
    return place != null
        && visitors.stream()
            .map(id -> story.actors().byId(id))
            .noneMatch(
                who ->
                    who != null
                        && (who.equals(place)
                            || (who.country() != null && who.country().equals(place.country()))));
  }

  private static boolean isForce(String kind) {
    return !kind.equals("withdrawal") && !kind.equals("surrender") && !kind.equals("deployment");
  }

  /** The parties of those who act, of those acted on, and of the place. */
  private static Set<String> parties(StoryReports story, Event event) {
    Set<String> parties = new HashSet<>();
    event.actors().forEach(id -> add(parties, story.party(id)));
    event.recipients().forEach(id -> add(parties, story.party(id)));
    add(parties, story.party(event.place()));
    return parties;
  }

  private static void add(Set<String> ids, @Nullable StoryActor actor) {
    if (actor != null) {
      ids.add(actor.id());
    }
  }
}
