package org.parley.disagreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.alignment.FigureAligner.Slot;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Figure;

/**
 * How much a disagreement matters: what a party answers and how many were killed or hurt before
 * whether a thing happened, when and where, other numbers, an office, a wording and a spelling;
 * what only changed with time after what is contradicted or open.
 */
final class Weights {
  private static final Set<String> CASUALTIES =
      Set.of("killed", "injured", "wounded", "dead", "missing", "captured", "abducted");
  private static final int CASUALTY = 1;
  private static final int CHANGED = 5;

  private final StoryReports story;
  private final Set<String> casualties = new HashSet<>();

  Weights(StoryReports story, List<Slot> slots) {
    this.story = story;
    for (Slot slot : slots) {
      for (Figure figure : slot.figures()) {
        if (figure.told().stream().anyMatch(CASUALTIES::contains) && !figure.what().isEmpty()) {
          casualties.add(figure.id());
        }
      }
    }
  }

  /** Less is more. */
  int of(Disagreement one) {
    int weight = kind(one);
    boolean changed = one.status() == DisagreementStatus.UPDATED;
    return changed && one.kind() != DisagreementKind.POSITION ? weight + CHANGED : weight;
  }

  private int kind(Disagreement one) {
    return switch (one.kind()) {
      case POSITION -> one.status() == DisagreementStatus.UPDATED ? 2 : 0;
      case NUMBER -> one.touches().stream().anyMatch(casualties::contains) ? CASUALTY : 5;
      case NEGATION -> 2;
      case SEQUENCE, DATE -> 3;
      case PLACE -> 4;
      case ROLE -> 6;
      case WORDING -> 7;
      case NAME -> 12;
    };
  }

  /** How many independent accounts take part in it. */
  int origins(Disagreement one) {
    return story.originCount(one.citations());
  }
}
