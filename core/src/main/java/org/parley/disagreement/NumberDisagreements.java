package org.parley.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.parley.report.When;

/** One thing counted, with numbers that cannot both hold. "At least 14" and "17" agree. */
final class NumberDisagreements {
  private static final double ROUND = 0.1;

  private NumberDisagreements() {}

  static List<Disagreement> find(StoryReports story, List<Slot> slots) {
    List<Disagreement> found = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.figures().size() > 1 && differ(slot.figures())) {
        found.add(disagreement(story, slot.figures()));
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

  /** True if the numbers grow and all reports of one are of earlier days than those of the next. */
  private static boolean grows(StoryReports story, List<Figure> figures) {
    List<Figure> sorted = new ArrayList<>(figures);
    sorted.sort(Comparator.comparing(Figure::value));
    LocalDate before = null;
    for (Figure figure : sorted) {
      LocalDate first = LocalDate.MAX;
      LocalDate last = LocalDate.MIN;
      for (String id : StoryReports.reportIds(figure.citations())) {
        When published = story.reports().get(story.order(id)).report().published();
        if (published.earliest() == null || published.latest() == null) {
          return false;
        }
        first = published.earliest().isBefore(first) ? published.earliest() : first;
        last = published.latest().isAfter(last) ? published.latest() : last;
      }
      if (before != null && !first.isAfter(before)) {
        return false;
      }
      before = last;
    }
    return true;
  }

  private static Disagreement disagreement(StoryReports story, List<Figure> figures) {
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
    boolean grows = grows(story, figures);
    List<String> told =
        figures.stream().map(Figure::told).filter(t -> !t.isEmpty()).findFirst().orElse(List.of());
    return new Disagreement(
        LineId.of("d", "number", figures.get(0).what(), String.join(" ", told)),
        DisagreementKind.NUMBER,
        "How many " + figures.get(0).what() + (told.isEmpty() ? "" : " " + String.join(", ", told)),
        grows ? DisagreementStatus.UPDATED : DisagreementStatus.OPEN,
        grows
            ? "Each larger number is that of a later report."
            : "The reports do not tell of which day each number is.",
        readings,
        touches);
  }
}
