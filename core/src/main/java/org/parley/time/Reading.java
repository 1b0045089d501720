package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;
import org.parley.report.When;

/** Reads the expressions of a text in order, for one day of publication. */
final class Reading {
  private final Discourse discourse;
  private final List<@Nullable ResolvedTime> results = new ArrayList<>();

  private Reading(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * One result for each expression; null for those that mean nothing and for the second end of a
   * range, which the first holds.
   *
   * @param published null if not known
   */
  static List<@Nullable ResolvedTime> of(
      List<TimeExpression> expressions, @Nullable LocalDate published) {
    Reading reading = new Reading(new Discourse(published, explicitDay(expressions)));
    for (int i = 0; i < expressions.size(); i++) {
      TimeExpression expression = expressions.get(i);
      if (expression.opensRange() && i + 1 < expressions.size()) {
        reading.range(expression, expressions.get(i + 1));
        i++;
      } else {
        reading.results.add(reading.single(expression));
      }
    }
    return reading.results;
  }

  private @Nullable ResolvedTime single(TimeExpression expression) {
    discourse.begin();
    Value value = Families.resolve(expression, discourse);
    if (value == null) {
      return null;
    }
    Value whole = Modifiers.apply(value, expression, discourse);
    if (discourse.isLost()) {
      return new ResolvedTime(
          expression.span(),
          value.type(),
          isFree(value) ? value.timex() : null,
          Interval.OPEN.toWhen(expression.text()),
          Basis.DOCUMENT,
          true,
          List.of());
    }
    discourse.add(expression, value);
    return new ResolvedTime(
        expression.span(),
        whole.type(),
        whole.timex(),
        whole.interval().toWhen(expression.text()),
        discourse.basis(),
        whole.approximate(),
        List.of());
  }

  /** True if the value itself does not rest on the day of publication, only its interval does. */
  private static boolean isFree(Value value) {
    return value.type() == TimexType.DURATION || value.timex().endsWith("_REF");
  }

  private void range(TimeExpression first, TimeExpression second) {
    ResolvedTime from = single(RangeYears.ofFirst(first, second));
    ResolvedTime to = single(second);
    if (from == null || to == null) {
      results.add(from);
      results.add(to);
      return;
    }
    LocalDate start = from.when().earliest();
    LocalDate end = to.when().latest();
    if (start != null && end != null && end.isBefore(start)) {
      LocalDate later = RangeYears.ofSecond(second, start);
      if (later == null) {
        results.add(from);
        results.add(to);
        return;
      }
      Value value = second.rule() == Rule.MONTH ? Value.of(Unit.MONTH, later) : Value.day(later);
      to =
          new ResolvedTime(
              to.span(),
              to.type(),
              value.timex(),
              value.interval().toWhen(second.text()),
              Basis.DISCOURSE,
              to.approximate(),
              List.of());
      end = to.when().latest();
    }
    Span span = from.span().cover(to.span());
    String words = from.when().text() + " - " + to.when().text();
    When when = When.between(start, end, words);
    String value =
        from.value() == null || to.value() == null ? null : from.value() + "/" + to.value();
    boolean document = from.basis() == Basis.DOCUMENT || to.basis() == Basis.DOCUMENT;
    results.add(
        new ResolvedTime(
            span,
            TimexType.DATE,
            value,
            when,
            document ? Basis.DOCUMENT : from.basis(),
            from.approximate() || to.approximate(),
            List.of(from, to)));
    results.add(null);
  }

  /** The first day the text tells in full, with its year; null if there is none. */
  private static @Nullable LocalDate explicitDay(List<TimeExpression> expressions) {
    Discourse none = new Discourse(null, null);
    for (TimeExpression expression : expressions) {
      boolean full =
          expression.has(Part.YEAR)
              && (expression.rule() == Rule.MONTH_DAY
                  || expression.rule() == Rule.NUMERIC_DATE
                  || expression.rule() == Rule.MONTH_YEAR);
      if (full && expression.partOrEmpty(Part.YEAR).length() == 4) {
        none.begin();
        Value value = Families.resolve(expression, none);
        if (value != null && !none.isLost()) {
          return value.interval().earliest();
        }
      }
    }
    return null;
  }

  /** The same expression with another part. */
  static TimeExpression with(TimeExpression expression, Part part, String text) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    parts.putAll(expression.parts());
    parts.put(part, text);
    return new TimeExpression(
        expression.span(),
        expression.text(),
        expression.sentence(),
        expression.rule(),
        parts,
        expression.direction(),
        expression.opensRange());
  }
}
