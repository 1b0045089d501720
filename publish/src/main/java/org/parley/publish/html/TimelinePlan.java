package org.parley.publish.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.line.TimeScale;
import org.parley.report.When;

/**
 * Where things stand on the line of days, in hundredths of its width. The places are classes of the
 * style sheet ({@code a1} to {@code a100} for starts, {@code b2} to {@code b101} for ends), because
 * a strict Content-Security-Policy forbids styles in the page.
 */
final class TimelinePlan {

  /** What stands over a column. */
  record Tick(String label, String start, boolean zone) {}

  /**
   * Where an event stands.
   *
   * @param shape point, range, open-end, open-start, or none: an event without a day has no place
   *     on the line, and none is drawn
   * @param start class of its start
   * @param end class of its end
   * @param flipped whether its label stands left of it
   */
  record Place(String shape, String start, String end, boolean flipped) {}

  private static final int WIDTH = 100;
  private static final int EARLIER = 17;
  private static final int LATER = 7;
  private static final int FLIP_AFTER = 62;

  private final @Nullable TimeScale scale;
  private final int first;
  private final int step;
  private final List<LocalDate> before;

  private TimelinePlan(@Nullable TimeScale scale, List<LocalDate> before) {
    this.scale = scale;
    this.before = before;
    first = scale != null && scale.earlier() ? EARLIER + 1 : 1;
    int room = WIDTH - first + 1 - (scale != null && scale.later() ? LATER : 0);
    step = scale == null ? 1 : Math.max(1, room / scale.columns());
  }

  static TimelinePlan of(List<When> times) {
    TimeScale scale = TimeScale.of(times);
    List<LocalDate> before =
        scale == null
            ? List.of()
            : times.stream()
                .map(When::earliest)
                .filter(day -> day != null && day.isBefore(scale.start()))
                .distinct()
                .sorted()
                .toList();
    return new TimelinePlan(scale, before);
  }

  List<Tick> ticks() {
    if (scale == null) {
      return List.of();
    }
    List<Tick> ticks = new ArrayList<>();
    if (scale.earlier()) {
      ticks.add(new Tick("before", start(1), true));
    }
    for (int column = 0; column < scale.columns(); column++) {
      ticks.add(new Tick(scale.label(column), start(at(column)), false));
    }
    if (scale.later()) {
      ticks.add(new Tick("later", start(at(scale.columns())), true));
    }
    return ticks;
  }

  Place place(When when) {
    if (scale == null) {
      return new Place("none", start(1), end(WIDTH + 1), false);
    }
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    if (earliest == null && latest == null) {
      return new Place("none", start(1), end(WIDTH + 1), false);
    }
    int middle = first + step * Math.max(1, scale.columns() / 2);
    int from = earliest == null ? first : at(earliest);
    int to =
        latest == null
            ? Math.min(WIDTH, Math.max(from + 2 * step, middle))
            : at(latest) + width(latest);
    if (earliest != null && earliest.equals(latest)) {
      return place("point", from, from + 1);
    }
    if (earliest == null) {
      return place("open-start", Math.min(from, to - 2), to);
    }
    return place(latest == null ? "open-end" : "range", from, Math.max(to, from + 2));
  }

  private Place place(String shape, int from, int to) {
    int start = Math.max(1, Math.min(WIDTH, from));
    int end = Math.max(start + 1, Math.min(WIDTH + 1, to));
    return new Place(shape, start(start), end(end), start > FLIP_AFTER);
  }

  private int at(int column) {
    return Math.min(WIDTH, first + column * step);
  }

  /** Days before the busy part stand in their order, evenly spread: not to scale. */
  private int at(LocalDate day) {
    if (scale == null) {
      return 1;
    }
    int column = scale.column(day);
    if (column < 0) {
      int rank = 0;
      while (rank < before.size() && before.get(rank).isBefore(day)) {
        rank++;
      }
      return 1 + Math.min(EARLIER - 2, rank * (EARLIER - 1) / Math.max(1, before.size()));
    }
    return at(column);
  }

  private int width(LocalDate day) {
    return scale == null || scale.column(day) < 0 ? 1 : step;
  }

  private static String start(int column) {
    return "a" + column;
  }

  private static String end(int column) {
    return "b" + column;
  }
}
