package org.parley.time;

import org.parley.report.Span;

/**
 * Tells the date that stands alone on one of the first lines: it is when, not what, is reported.
 */
final class HeadDates {
  private static final int LINES = 6;

  private HeadDates() {}

  static boolean isHead(String text, TimeExpression expression) {
    boolean full =
        expression.rule() == Rule.NUMERIC_DATE
            || (expression.rule() == Rule.MONTH_DAY && expression.has(Part.YEAR));
    if (!full) {
      return false;
    }
    Span span = expression.span();
    int start = text.lastIndexOf('\n', span.start() - 1) + 1;
    int end = text.indexOf('\n', span.end());
    String rest =
        text.substring(start, span.start())
            + text.substring(span.end(), end < 0 ? text.length() : end);
    return rest.chars().noneMatch(Character::isLetterOrDigit)
        && text.substring(0, start).strip().lines().count() < LINES
        && text.length() > end
        && end >= 0;
  }
}
