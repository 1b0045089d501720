package org.parley.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.actor.StoryActor;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReports;
import org.parley.alignment.Times;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Reading;
import org.parley.position.Stance;

/** One party with more than one answer to one proposal. To propose and to accept agree. */
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
            if (actor != null && differ(positions)) {
              found.add(disagreement(actor, proposal, positions));
            }
          });
    }
    return found;
  }

  private static boolean differ(List<Position> positions) {
    for (Position a : positions) {
      for (Position b : positions) {
        Set<String> left = StoryReports.reportIds(a.citations());
        Set<String> right = StoryReports.reportIds(b.citations());
        if (side(a.stance()) != side(b.stance()) && !left.equals(right)) {
          return true;
        }
      }
    }
    return false;
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
      StoryActor party, Proposal proposal, List<Position> positions) {
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
    boolean ordered = ordered(positions);
    return new Disagreement(
        LineId.of("d", "position", party.id(), proposal.id()),
        DisagreementKind.POSITION,
        "What " + party.name() + " has answered: " + proposal.name(),
        ordered ? DisagreementStatus.UPDATED : DisagreementStatus.OPEN,
        ordered
            ? "The answers carry different days; the later is listed first."
            : "The reports do not tell which answer came last.",
        readings,
        List.of(proposal.id(), party.id()));
  }

  /** True if every answer has a day and no two have the same. */
  private static boolean ordered(List<Position> positions) {
    return positions.stream().allMatch(p -> p.asOf().isDay())
        && positions.stream().map(p -> p.asOf().earliest()).distinct().count() == positions.size()
        && positions.stream().allMatch(p -> Times.width(p.asOf()) == 0);
  }
}
