package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.CourseStep;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.position.Stance;
import org.parley.position.StepKind;

/**
 * From when until when a truce binds whom, as its course says: from the day on which reports put it
 * in force until the day on which it lapsed, those who signed it or have accepted it without a
 * condition. "Reported broken" ends nothing.
 *
 * @param parties ids of those bound, at least two
 * @param from the first day
 * @param until the last day, or null while no report tells of an end
 */
record Force(Set<String> parties, LocalDate from, @Nullable LocalDate until) {
  private static final Set<String> TRUCES = Set.of("ceasefire", "cease-fire", "truce", "armistice");
  private static final int BOTH = 2;

  /** Copies its set. */
  Force {
    parties = Set.copyOf(parties);
  }

  /** The truces of a story that came into force. */
  static List<Force> of(List<Proposal> proposals) {
    List<Force> truces = new ArrayList<>();
    for (Proposal proposal : proposals) {
      String name = proposal.name().toLowerCase(Locale.ROOT);
      if (TRUCES.stream().anyMatch(name::contains)) {
        Set<String> parties = bound(proposal);
        LocalDate from = day(proposal, StepKind.IN_FORCE);
        LocalDate until = day(proposal, StepKind.LAPSED);
        if (from != null && parties.size() >= BOTH) {
          truces.add(
              new Force(parties, from, until == null || until.isBefore(from) ? null : until));
        }
      }
    }
    return truces;
  }

  /** True if it is in force on a day and binds these parties, all of them. */
  boolean binds(Set<String> those, LocalDate day) {
    boolean within = !day.isBefore(from) && (until == null || !day.isAfter(until));
    return within && !those.isEmpty() && parties.containsAll(those);
  }

  private static @Nullable LocalDate day(Proposal proposal, StepKind kind) {
    LocalDate first = null;
    for (CourseStep step : proposal.course()) {
      LocalDate day = step.kind() == kind ? step.when().earliest() : null;
      first = day != null && (first == null || day.isBefore(first)) ? day : first;
    }
    return first;
  }

  private static Set<String> bound(Proposal proposal) {
    Set<String> bound = new HashSet<>();
    for (CourseStep step : proposal.course()) {
      if (step.kind() == StepKind.SIGNED) {
        bound.addAll(step.by());
      }
    }
    for (Position position : proposal.positions()) {
      if (position.stance() == Stance.ACCEPTS) {
        bound.add(position.party());
      }
    }
    return bound;
  }
}
