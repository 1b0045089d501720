package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * Gives time expressions their values and intervals. It is light and may be done again whenever the
 * day of publication becomes known or better known.
 */
public final class TimeResolver {
  private static final int MOST_DAYS = 31;

  private TimeResolver() {}

  /**
   * The values of the expressions of one text.
   *
   * <p>If the report may have been published on one of several days, each expression gets the
   * smallest interval that holds its intervals for all of them (for more than 31 days: for 31 of
   * them with both ends), and a value only if they agree. If nothing is known, expressions that
   * need the day get an open interval with their words and no value.
   *
   * @param expressions all expressions of a text, in its order, as the tagger gave them
   * @param published when the report was published; {@link When#UNKNOWN} if not known. An interval
   *     open at a side counts as not known
   * @return in the order of the text; a range is one, and expressions that name no day of any
   *     calendar (February 30) are left out
   */
  public static List<ResolvedTime> resolve(List<TimeExpression> expressions, When published) {
    List<LocalDate> days = days(published);
    if (days.isEmpty()) {
      return Reading.of(expressions, null).stream().filter(Objects::nonNull).toList();
    }
    List<@Nullable ResolvedTime> merged = new ArrayList<>(Reading.of(expressions, days.get(0)));
    for (LocalDate day : days.subList(1, days.size())) {
      List<@Nullable ResolvedTime> other = Reading.of(expressions, day);
      for (int i = 0; i < merged.size(); i++) {
        merged.set(i, merge(merged.get(i), other.get(i)));
      }
    }
    return merged.stream().filter(Objects::nonNull).toList();
  }

  private static List<LocalDate> days(When published) {
    LocalDate earliest = published.earliest();
    LocalDate latest = published.latest();
    if (earliest == null || latest == null) {
      return List.of();
    }
    long span = latest.toEpochDay() - earliest.toEpochDay();
    long steps = Math.min(span, MOST_DAYS - 1);
    List<LocalDate> days = new ArrayList<>();
    for (long i = 0; i <= steps; i++) {
      days.add(earliest.plusDays(steps == 0 ? 0 : span * i / steps));
    }
    return days;
  }

  private static @Nullable ResolvedTime merge(
      @Nullable ResolvedTime first, @Nullable ResolvedTime second) {
    if (first == null || second == null || first.equals(second)) {
      return first == null ? second : first;
    }
    boolean sameValue = Objects.equals(first.value(), second.value());
    List<ResolvedTime> ends = new ArrayList<>();
    for (int i = 0; i < first.ends().size(); i++) {
      ResolvedTime end = merge(first.ends().get(i), second.ends().get(i));
      if (end != null) {
        ends.add(end);
      }
    }
    return new ResolvedTime(
        first.span(),
        first.type(),
        sameValue ? first.value() : null,
        hull(first.when(), second.when()),
        first.basis() == second.basis() ? first.basis() : Basis.DOCUMENT,
        first.approximate() || second.approximate(),
        ends);
  }

  private static When hull(When first, When second) {
    if (first.equals(second)) {
      return first;
    }
    Interval one = new Interval(first.earliest(), first.latest(), first.precision(), null);
    Interval two = new Interval(second.earliest(), second.latest(), second.precision(), null);
    return one.hull(two).toWhen(first.text());
  }
}
