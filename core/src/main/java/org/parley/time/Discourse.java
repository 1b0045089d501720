package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of time while a text is read from its start: the day of publication and the values
 * of the expressions before the one at hand. It notes which of them a rule looked at, and that is
 * the basis of the value the rule gives.
 */
final class Discourse {
  /** A value given before. */
  record Mention(TimeExpression expression, Value value) {}

  private static final int PERIODS_BACK = 10;
  private static final int REPORT_DAYS = 210;

  private final LocalDate document;
  private final boolean documentKnown;
  private final @Nullable LocalDate explicitDay;
  private final List<Mention> mentions = new ArrayList<>();
  private boolean askedDocument;
  private boolean askedText;

  /**
   * @param published day of publication; null if not known, and then every value that needs it is
   *     marked by {@link #isLost}
   * @param explicitDay a day the text gives in full, to tell the year of others if the day of
   *     publication is not known; null if it gives none
   */
  Discourse(@Nullable LocalDate published, @Nullable LocalDate explicitDay) {
    this.documentKnown = published != null;
    this.document =
        published != null
            ? published
            : explicitDay != null ? explicitDay : LocalDate.of(2000, 1, 1);
    this.explicitDay = explicitDay;
  }

  /** Forgets what was asked, before the next expression. */
  void begin() {
    askedDocument = false;
    askedText = false;
  }

  /** True if the value just given rests on a day of publication that is not known. */
  boolean isLost() {
    return askedDocument && !documentKnown;
  }

  Basis basis() {
    return askedText ? Basis.DISCOURSE : askedDocument ? Basis.DOCUMENT : Basis.EXPLICIT;
  }

  void add(TimeExpression expression, Value value) {
    mentions.add(new Mention(expression, value));
  }

  /** The day of publication. */
  LocalDate document() {
    askedDocument = true;
    return document;
  }

  /** The day of publication if known, without resting the value on it; else null. */
  @Nullable LocalDate documentIfKnown() {
    return documentKnown ? document : null;
  }

  /** The day that tells the year of a month: that of publication, else one the text gives. */
  LocalDate yearGiver() {
    if (!documentKnown && explicitDay != null) {
      askedText = true;
      return explicitDay;
    }
    return document();
  }

  /** First day of the last date as fine as the unit or finer; else the day of publication. */
  LocalDate anchor(Unit unit) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Value value = mentions.get(i).value;
      LocalDate earliest = value.interval().earliest();
      if (earliest != null
          && !isComparison(mentions.get(i).expression)
          && value.isCalendar()
          && value.interval().days()
              <= Math.max(unit.days(), value.type() == TimexType.TIME ? 2 : 1)) {
        askedText = true;
        return earliest;
      }
    }
    return document();
  }

  /** The last date of any size; null if there is none. */
  @Nullable Value lastDate() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).value.isCalendar()) {
        askedText = true;
        return mentions.get(i).value;
      }
    }
    return null;
  }

  /** The last day told in the same sentence; null if there is none. */
  @Nullable LocalDate dayInSentence(int sentence) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.expression.sentence() != sentence) {
        return null;
      }
      if (mention.value.isCalendar() && mention.value.interval().days() <= 2) {
        askedText = true;
        return mention.value.interval().earliest();
      }
    }
    return null;
  }

  /** First day of the quarter that a business report is about. */
  LocalDate reportedQuarter() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      LocalDate first = mention.value.interval().earliest();
      if (mention.expression.rule() == Rule.NAMED_QUARTER
          && mention.value.timex().contains("-Q")
          && first != null
          && isOfThisReport(first)) {
        askedText = true;
        return first;
      }
    }
    return Unit.QUARTER.start(document()).minusMonths(3);
  }

  /** The quarter or half just spoken of, for "a year earlier" in a business report; else null. */
  @Nullable Value periodBefore() {
    for (int i = mentions.size() - 1, n = 0; i >= 0 && n < PERIODS_BACK; i--, n++) {
      Mention mention = mentions.get(i);
      Rule rule = mention.expression.rule();
      if (rule == Rule.NAMED_QUARTER || rule == Rule.REPORTED_QUARTER) {
        LocalDate first = mention.value.interval().earliest();
        if (first != null && isOfThisReport(first) && mention.value.timex().length() == 7) {
          askedText = true;
          return mention.value;
        }
      }
      if (rule == Rule.FIRST_MONTHS || rule == Rule.YEAR_ENDED) {
        return null;
      }
    }
    return null;
  }

  /** A report of results is about a quarter that began less than seven months ago. */
  private boolean isOfThisReport(LocalDate first) {
    return !documentKnown || Math.abs(document.toEpochDay() - first.toEpochDay()) <= REPORT_DAYS;
  }

  /** True for what a figure is only compared with: nothing else is told from it. */
  private static boolean isComparison(TimeExpression expression) {
    boolean back =
        expression.rule() == Rule.OFFSET
            && Lexicon.unit(expression.part(Part.UNIT)) == Unit.YEAR
            && !expression.partOrEmpty(Part.RELATION).equals("later");
    return back || expression.rule() == Rule.YEAR_AGO_QUARTER;
  }
}
