package org.parley.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.StoryActor;
import org.parley.alignment.EventGroup;
import org.parley.alignment.EventGroup.Telling;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Event;
import org.parley.dossier.Ledger;
import org.parley.dossier.LedgerEntry;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.position.Stance;

/** Enters the events of a story into its accounts. */
public final class LedgerKeeper {
  private static final Set<String> TRUCES = Set.of("ceasefire", "cease-fire", "truce", "armistice");
  private static final int PARTIES = 2;

  private LedgerKeeper() {}

  /**
   * The same events, each with the account it stands in. What would breach a truce is a reported
   * violation only where two parties have accepted a truce, a report says since what day it is in
   * force, and the event is of a later day and between those parties; or where a report itself
   * calls it a breach. What is negated stands in no account.
   */
  public static List<EventGroup> enter(
      StoryReports story, List<EventGroup> events, List<Proposal> proposals) {
    Set<String> bound = bound(proposals);
    LocalDate since = bound.size() < PARTIES ? null : InForce.since(story);
    return events.stream().map(group -> enter(story, group, bound, since)).toList();
  }

  private static EventGroup enter(
      StoryReports story, EventGroup group, Set<String> bound, @Nullable LocalDate since) {
    Telling first = group.tellings().get(0);
    LedgerEntry entry = first.found().negated() ? null : Accounts.of(first.found().predicate());
    if (entry == null) {
      return group;
    }
    Event event = group.event();
    LocalDate day = event.when().earliest();
    boolean after = since != null && day != null && !day.isBefore(since);
    boolean breach = entry.ledger() == Ledger.GROUND && isForce(entry.kind());
    if (after && breach && between(story, event, bound)) {
      entry = new LedgerEntry(Ledger.VIOLATION, entry.kind());
    }
    return new EventGroup(event.in(entry), group.tellings());
  }

  private static boolean isForce(String kind) {
    return !kind.equals("withdrawal") && !kind.equals("surrender") && !kind.equals("deployment");
  }

  private static boolean between(StoryReports story, Event event, Set<String> bound) {
    Set<String> parties = new HashSet<>();
    event.actors().forEach(id -> add(parties, story.party(id)));
    event.recipients().forEach(id -> add(parties, story.party(id)));
    add(parties, story.party(event.place()));
    parties.retainAll(bound);
    return !parties.isEmpty() && !event.actors().isEmpty();
  }

  private static void add(Set<String> ids, @Nullable StoryActor actor) {
    if (actor != null) {
      ids.add(actor.id());
    }
  }

  /** The parties that have accepted a truce without a condition. */
  private static Set<String> bound(List<Proposal> proposals) {
    Set<String> bound = new HashSet<>();
    for (Proposal proposal : proposals) {
      String name = proposal.name().toLowerCase(Locale.ROOT);
      if (TRUCES.stream().anyMatch(name::contains)) {
        for (Position position : proposal.positions()) {
          if (position.stance() == Stance.ACCEPTS) {
            bound.add(position.party());
          }
        }
      }
    }
    return bound;
  }
}
