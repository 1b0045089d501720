package org.parley.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change.Kind;
import org.parley.change.Change.Section;
import org.parley.dossier.Dossier;
import org.parley.report.Citation;

/**
 * Compares two dossiers of a story. A line of the later one is the same as one of the earlier if
 * they have the same id, or else stand on the same words of the same report: texts of reports never
 * change, so their words are what two versions have in common. A report that was revised is another
 * text: what both texts say in the same words is neither new nor withdrawn. A figure or position
 * whose slot had another value is a change, not something new.
 */
public final class Changes {
  private Changes() {}

  /**
   * What is another, section by section in the order of {@link Section}, in each what is new or
   * changed in the order of the later dossier, then what was withdrawn.
   *
   * @param before the earlier dossier, or null if there was none: then all is new
   * @param after the later dossier, or null if there is none: then all is withdrawn
   */
  public static List<Change> between(@Nullable Dossier before, @Nullable Dossier after) {
    List<Line> old = before == null ? List.of() : Line.of(before);
    List<Line> now = after == null ? List.of() : Line.of(after);
    List<Change> changes = new ArrayList<>();
    for (Section section : Section.values()) {
      compare(
          old.stream().filter(line -> line.section() == section).toList(),
          now.stream().filter(line -> line.section() == section).toList(),
          changes);
    }
    return changes;
  }

  private static void compare(List<Line> old, List<Line> now, List<Change> changes) {
    Set<String> ids = new HashSet<>();
    now.forEach(line -> ids.add(line.id()));
    Map<String, Line> byId = new HashMap<>();
    Map<String, Line> bySlot = new HashMap<>();
    List<Line> free = new ArrayList<>();
    for (Line line : old) {
      byId.put(line.id(), line);
      if (line.slot() != null) {
        bySlot.putIfAbsent(line.slot(), line);
      }
      if (!ids.contains(line.id())) {
        free.add(line);
      }
    }
    for (Line line : now) {
      Line same = byId.get(line.id());
      if (same == null) {
        same = onTheSameWords(line, free);
        if (same == null) {
          same = inTheSameWords(line, free);
        }
        free.remove(same);
      }
      if (same == null && line.slot() != null) {
        same = bySlot.get(line.slot());
        free.remove(same);
      }
      if (same == null) {
        changes.add(change(Kind.NEW, line, null));
      } else if (!same.value().equals(line.value())) {
        changes.add(change(Kind.CHANGED, line, same));
      }
    }
    free.forEach(line -> changes.add(change(Kind.WITHDRAWN, line, null)));
  }

  /** The line that shares most sentences with one; null if none shares any. */
  private static @Nullable Line onTheSameWords(Line line, List<Line> free) {
    Line best = null;
    long most = 0;
    Set<Citation> cited = new HashSet<>(line.citations());
    for (Line other : free) {
      long shared = other.citations().stream().filter(cited::contains).count();
      if (shared > most) {
        most = shared;
        best = other;
      }
    }
    return best;
  }

  /** The first line that reads the same; null if none does. */
  private static @Nullable Line inTheSameWords(Line line, List<Line> free) {
    return free.stream().filter(other -> other.text().equals(line.text())).findFirst().orElse(null);
  }

  private static Change change(Kind kind, Line line, @Nullable Line before) {
    return new Change(
        kind,
        line.section(),
        line.id(),
        line.text(),
        before == null ? null : before.value(),
        before == null ? null : line.value(),
        line.citations(),
        before == null ? List.of() : before.citations());
  }
}
