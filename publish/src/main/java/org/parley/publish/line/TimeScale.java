package org.parley.publish.line;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * The columns of a timeline: days where the busy part spans up to 14 days, else weeks, months or
 * years. What lies before the busy part is pressed into a zone that is not to scale, what lies
 * after it into another.
 *
 * @param unit what one column is
 * @param start first day of the first column
 * @param columns how many there are
 * @param earlier whether there is anything before
 * @param later whether there is anything after, or open
 */
public record TimeScale(
    ChronoUnit unit, LocalDate start, int columns, boolean earlier, boolean later) {

  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS);
  private static final int MOST_COLUMNS = 14;
  private static final int FEWEST_COLUMNS = 5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter WEEK =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_YEAR =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  /** The scale on which these times are best told apart, or null if none of them is dated. */
  public static @Nullable TimeScale of(List<When> times) {
    TreeSet<LocalDate> ends = new TreeSet<>();
    boolean open = false;
    for (When when : times) {
      if (when.earliest() != null) {
        ends.add(when.earliest());
      }
      if (when.latest() != null) {
        ends.add(when.latest());
      }
      open |= when.latest() == null && !when.isUnknown();
    }
    if (ends.isEmpty()) {
      return null;
    }
    for (ChronoUnit unit : UNITS) {
      LocalDate start = busiest(times, ends, unit);
      long inside = within(times, start, start.plus(MOST_COLUMNS, unit));
      long dated = times.stream().filter(when -> !when.isUnknown()).count();
      if (inside * 10 >= dated * 6) {
        return fit(ends, unit, start, start.plus(MOST_COLUMNS, unit), open);
      }
    }
    LocalDate start = floor(ends.first(), ChronoUnit.YEARS);
    LocalDate last = ends.last();
    LocalDate from =
        start.isBefore(last.minusYears(MOST_COLUMNS - 1L))
            ? floor(last.minusYears(MOST_COLUMNS - 1L), ChronoUnit.YEARS)
            : start;
    return fit(ends, ChronoUnit.YEARS, from, last.plusDays(1), open);
  }

  private static LocalDate busiest(List<When> times, TreeSet<LocalDate> ends, ChronoUnit unit) {
    LocalDate best = floor(ends.first(), unit);
    long most = -1;
    for (LocalDate end : ends) {
      LocalDate start = floor(end, unit);
      long inside = within(times, start, start.plus(MOST_COLUMNS, unit));
      if (inside > most) {
        most = inside;
        best = start;
      }
    }
    return best;
  }

  private static long within(List<When> times, LocalDate from, LocalDate to) {
    return times.stream()
        .map(when -> when.earliest() == null ? when.latest() : when.earliest())
        .filter(day -> day != null && !day.isBefore(from) && day.isBefore(to))
        .count();
  }

  private static TimeScale fit(
      TreeSet<LocalDate> ends, ChronoUnit unit, LocalDate from, LocalDate to, boolean open) {
    LocalDate first = ends.ceiling(from);
    LocalDate last = ends.lower(to);
    LocalDate start = floor(first == null ? from : first, unit);
    LocalDate end = last == null ? start : last;
    int columns = (int) unit.between(start, floor(end, unit)) + 1;
    int shown = Math.max(columns, FEWEST_COLUMNS);
    boolean later = open || !ends.last().isBefore(start.plus(shown, unit));
    return new TimeScale(unit, start, shown, ends.first().isBefore(start), later);
  }

  private static LocalDate floor(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
      default -> day;
    };
  }

  /** The column of a day: -1 before the first, {@link #columns()} after the last. */
  public int column(LocalDate day) {
    if (day.isBefore(start)) {
      return -1;
    }
    return (int) Math.min(columns, unit.between(start, floor(day, unit)));
  }

  /** What stands over a column; the first and each new month say the month. */
  public String label(int column) {
    LocalDate day = start.plus(column, unit);
    boolean newMonth = column == 0 || day.getDayOfMonth() == 1;
    return switch (unit) {
      case DAYS -> (newMonth ? DAY_MONTH : DAY).format(day);
      case WEEKS -> WEEK.format(day);
      case MONTHS -> (column == 0 || day.getMonthValue() == 1 ? MONTH_YEAR : MONTH).format(day);
      default -> String.valueOf(day.getYear());
    };
  }
}
