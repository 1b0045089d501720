package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.parley.report.Span;
import org.parley.report.When;

/** Properties that hold for any text and any day, tried on many made from a seed. */
class TimeIntervalPropertiesTest {
  private static final int CASES = 120;
  private static final List<String> OPENINGS =
      List.of(
          "The envoys met ",
          "Officials will meet ",
          "They said it ended ",
          "A vote is scheduled for ",
          "The truce holds until ",
          "No one has spoken since ");
  private static final List<String> TIMES =
      List.of(
          "Tuesday",
          "last Friday",
          "next Monday",
          "on March 12",
          "on 28 February",
          "in October",
          "early next month",
          "later this week",
          "two weeks ago",
          "about three years ago",
          "a day earlier",
          "the year prior",
          "in the coming days",
          "over the past six months",
          "at 10:35 a.m. EST",
          "from March 12 to March 16",
          "between Monday and Thursday",
          "in the winter of 2021",
          "at Easter",
          "during Ramadan",
          "in mid-February",
          "by year-end",
          "in the late 1980s",
          "in the third quarter",
          "on 3/4/2025",
          "the following day",
          "this weekend",
          "in August of the previous year",
          "99999 years ago",
          "several months later");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int sentences = 1 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      text.append(OPENINGS.get(random.nextInt(OPENINGS.size())))
          .append(TIMES.get(random.nextInt(TIMES.size())))
          .append(random.nextBoolean() ? ". " : ", he said. ");
    }
    return text.toString();
  }

  private static List<TimeExpression> tag(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(". "); end >= 0; end = text.indexOf(". ", start)) {
      sentences.add(new Span(start, end + 1));
      start = end + 2;
    }
    return TimeTagger.tag(text, sentences);
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1985, 1, 1).plusDays(random.nextInt(20_000));
  }

  @Test
  void everyIntervalIsInOrderAndEverySpanHoldsItsWords() {
    Random random = new Random(1);
    for (int i = 0; i < CASES; i++) {
      String text = text(random);
      List<TimeExpression> expressions = tag(text);
      int last = 0;
      for (TimeExpression expression : expressions) {
        assertThat(expression.span().of(text)).isEqualTo(expression.text());
        assertThat(expression.span().start()).isGreaterThanOrEqualTo(last);
        last = expression.span().end();
      }
      for (ResolvedTime time : TimeResolver.resolve(expressions, When.day(day(random), ""))) {
        LocalDate earliest = time.when().earliest();
        LocalDate latest = time.when().latest();
        if (earliest != null && latest != null) {
          assertThat(earliest).isBeforeOrEqualTo(latest);
        }
      }
    }
  }

  @Test
  void anUncertainPublicationGivesIntervalsThatHoldThoseOfEachDay() {
    Random random = new Random(2);
    for (int i = 0; i < CASES; i++) {
      List<TimeExpression> expressions = tag(text(random));
      LocalDate first = day(random);
      LocalDate last = first.plusDays(random.nextInt(6));
      List<ResolvedTime> union = TimeResolver.resolve(expressions, When.between(first, last, ""));
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        List<ResolvedTime> single = TimeResolver.resolve(expressions, When.day(day, ""));
        assertThat(union).hasSameSizeAs(single);
        for (int j = 0; j < single.size(); j++) {
          assertHolds(union.get(j).when(), single.get(j).when());
        }
      }
    }
  }

  private static void assertHolds(When whole, When part) {
    LocalDate earliest = whole.earliest();
    LocalDate latest = whole.latest();
    if (earliest != null) {
      assertThat(part.earliest()).isNotNull().isAfterOrEqualTo(earliest);
    }
    if (latest != null) {
      assertThat(part.latest()).isNotNull().isBeforeOrEqualTo(latest);
    }
  }

  @Test
  void whatNeedsNoPublicationIsTheSameWithAndWithoutIt() {
    Random random = new Random(3);
    for (int i = 0; i < CASES; i++) {
      List<TimeExpression> expressions = tag(text(random));
      List<ResolvedTime> without = TimeResolver.resolve(expressions, When.UNKNOWN);
      List<ResolvedTime> with = TimeResolver.resolve(expressions, When.day(day(random), ""));
      assertThat(without).hasSameSizeAs(with);
      for (int j = 0; j < with.size(); j++) {
        if (with.get(j).basis() == Basis.EXPLICIT) {
          assertThat(without.get(j).value()).isEqualTo(with.get(j).value());
        }
        if (without.get(j).basis() == Basis.DOCUMENT) {
          assertThat(without.get(j).when().isUnknown()).isTrue();
        }
      }
    }
  }

  @Test
  void resolvingIsRepeatableInAnyLocaleAndTimeZone() {
    Random random = new Random(4);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int i = 0; i < CASES; i++) {
        String text = text(random);
        LocalDate day = day(random);
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        List<ResolvedTime> one = TimeResolver.resolve(tag(text), When.day(day, ""));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(TimeResolver.resolve(tag(text), When.day(day, ""))).isEqualTo(one);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void hostileTextEndsSoonAndWithoutFailure() {
    Random random = new Random(5);
    String[] pieces = {
      "March ",
      "12 ",
      "the ",
      "last ",
      "two ",
      "and a half ",
      "- ",
      "19",
      "year",
      "'s ",
      ",",
      ":",
      "(",
      "years ",
      "ago ",
      "of ",
      "99999999999 ",
      "noon ",
      "\u2014",
      "\ud83d\ude00"
    };
    for (int i = 0; i < 8; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 2_000) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      List<TimeExpression> expressions =
          TimeTagger.tag(text.toString(), List.of(new Span(0, text.length())));
      assertThat(TimeResolver.resolve(expressions, When.day(day(random), ""))).isNotNull();
      assertThat(TimeResolver.resolve(expressions, When.UNKNOWN)).isNotNull();
    }
  }
}
