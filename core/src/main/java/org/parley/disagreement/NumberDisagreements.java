package org.parley.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.alignment.FigureAligner.Slot;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Figure;
import org.parley.dossier.Reading;
import org.parley.figure.Qualifier;

/** One thing counted, with numbers that cannot both hold. "At least 14" and "17" agree. */
final class NumberDisagreements {
  private static final double ROUND = 0.1;

  private NumberDisagreements() {}

  static List<Disagreement> find(List<Slot> slots) {
    List<Disagreement> found = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.figures().size() > 1 && differ(slot.figures())) {
        found.add(disagreement(slot.figures()));
      }
    }
    return found;
  }

  private static boolean differ(List<Figure> figures) {
    for (Figure a : figures) {
      for (Figure b : figures) {
        Set<String> left = StoryReports.reportIds(a.citations());
        Set<String> right = StoryReports.reportIds(b.citations());
        if (!left.equals(right) && !holds(a, b) && !holds(b, a)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if the second value is one that the first allows. */
  private static boolean holds(Figure a, Figure b) {
    double x = a.value().doubleValue();
    double y = b.value().doubleValue();
    Qualifier qualifier = a.qualifier();
    if (qualifier == null) {
      return x == y;
    }
    return switch (qualifier) {
      case ABOUT -> Math.abs(x - y) <= ROUND * Math.max(Math.abs(x), Math.abs(y));
      case AT_LEAST, OVER -> y >= x;
      case AT_MOST, UNDER -> y <= x;
    };
  }

  private static Disagreement disagreement(List<Figure> figures) {
    List<Reading> readings = new ArrayList<>();
    List<String> touches = new ArrayList<>();
    for (Figure figure : figures) {
      touches.add(figure.id());
      readings.add(
          new Reading(
              figure.text() + " " + figure.what(),
              null,
              figure.asOf(),
              List.copyOf(StoryReports.reportIds(figure.citations())),
              figure.citations()));
    }
    return new Disagreement(
        LineId.of("d", "number", figures.get(0).what()),
        DisagreementKind.NUMBER,
        "How many " + figures.get(0).what(),
        DisagreementStatus.OPEN,
        "The reports do not tell of which day each number is.",
        readings,
        touches);
  }
}
