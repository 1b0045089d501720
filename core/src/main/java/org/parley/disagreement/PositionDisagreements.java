package org.parley.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.actor.StoryActor;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Reading;
import org.parley.position.Stance;

/**
 * One party with more than one answer to one proposal. To propose and to accept agree. Answers of
 * different days are the course of things, and stand as updated; different answers of one day, or
 * one of which no report tells the day, are a disagreement.
 */
final class PositionDisagreements {
  private PositionDisagreements() {}

  static List<Disagreement> find(StoryReports story, List<Proposal> proposals) {
    List<Disagreement> found = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Map<String, List<Position>> byParty = new LinkedHashMap<>();
      for (Position position : proposal.positions()) {
        byParty.computeIfAbsent(position.party(), p -> new ArrayList<>()).add(position);
      }
      byParty.forEach(
          (party, positions) -> {
            StoryActor actor = story.actors().byId(party);
            if (actor != null) {
              found.addAll(of(actor, proposal, positions));
            }
          });
    }
    return found;
  }

  private static List<Disagreement> of(
      StoryActor party, Proposal proposal, List<Position> positions) {
    Set<Position> oneDay = new LinkedHashSet<>();
    Set<Position> unknown = new LinkedHashSet<>();
    Set<Position> changed = new LinkedHashSet<>();
    for (Position a : positions) {
      for (Position b : positions) {
        Set<String> left = StoryReports.reportIds(a.citations());
        Set<String> right = StoryReports.reportIds(b.citations());
        if (side(a.stance()) == side(b.stance()) || left.equals(right)) {
          continue;
        }
        boolean days = a.asOf().isDay() && b.asOf().isDay();
        if (days && Objects.equals(a.asOf().earliest(), b.asOf().earliest())) {
          oneDay.addAll(List.of(a, b));
        } else if (days) {
          changed.addAll(List.of(a, b));
        } else if (compete(a, b, positions) && compete(b, a, positions)) {
          unknown.addAll(List.of(a, b));
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    if (!unknown.isEmpty()) {
      unknown.addAll(oneDay);
      found.add(disagreement(party, proposal, sorted(positions, unknown), DisagreementStatus.OPEN));
    } else if (!oneDay.isEmpty()) {
      found.add(
          disagreement(
              party, proposal, sorted(positions, oneDay), DisagreementStatus.CONTRADICTED));
    }
    if (found.isEmpty() && !changed.isEmpty()) {
      found.add(
          disagreement(party, proposal, sorted(positions, changed), DisagreementStatus.UPDATED));
    }
    return found;
  }

  /** In the order of the proposal's lines. */
  private static List<Position> sorted(List<Position> positions, Set<Position> some) {
    return positions.stream().filter(some::contains).toList();
  }

  /**
   * True if an answer without a day stands against the other: no dated line of the party has the
   * same answer, whose day it may be of, and it is not only the later, fuller form of a welcome.
   */
  private static boolean compete(Position one, Position other, List<Position> all) {
    if (one.asOf().isDay()) {
      return true;
    }
    boolean known =
        all.stream().anyMatch(p -> p.asOf().isDay() && side(p.stance()) == side(one.stance()));
    boolean fuller =
        side(one.stance()) == 0
            && other.stance() == Stance.CONSIDERING
            && other.conditions().isEmpty();
    return !known && !fuller;
  }

  private static int side(Stance stance) {
    return switch (stance) {
      case PROPOSES, ACCEPTS -> 0;
      case ACCEPTS_WITH_CONDITIONS, CONSIDERING -> 1;
      case REJECTS -> 2;
      case UNANSWERED -> 3;
    };
  }

  private static Disagreement disagreement(
      StoryActor party, Proposal proposal, List<Position> positions, DisagreementStatus status) {
    List<Reading> readings = new ArrayList<>();
    for (Position position : positions) {
      readings.add(
          new Reading(
              position.text(),
              null,
              position.asOf().isUnknown() ? null : position.asOf(),
              List.copyOf(StoryReports.reportIds(position.citations())),
              position.citations()));
    }
    return new Disagreement(
        LineId.of("d", "position", party.id(), proposal.id()),
        DisagreementKind.POSITION,
        "What " + party.name() + " has answered: " + proposal.name(),
        status,
        switch (status) {
          case UPDATED -> "The answers carry different days; the later is listed first.";
          case CONTRADICTED -> "Different answers of one day.";
          case OPEN -> "The reports do not tell which answer came last.";
        },
        readings,
        List.of(proposal.id(), party.id()));
  }
}
