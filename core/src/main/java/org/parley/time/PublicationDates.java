package org.parley.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;
import org.parley.text.WordList;

/**
 * Reads the dates that pages, feeds and their metadata carry: ISO 8601, RFC 822 and 1123, seconds
 * or milliseconds since 1970, and dates in words of many languages, with or without a label such as
 * "Updated".
 *
 * <p>The result is an instant in UTC if the stamp has a time and names its zone. A time without a
 * zone gives the day as written: at most one day off in UTC, which is how a reader of that outlet
 * would date it. A date whose order of day and month cannot be told (3/4/2025) gives nothing.
 */
public final class PublicationDates {
  private static final int LONGEST = 160;
  private static final int HEAD_LINES = 6;
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2200;
  private static final long FIRST_SECOND = 631_152_000L;
  private static final long LAST_SECOND = 4_102_444_800L;
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?(?:\\.\\d+)?");
  private static final Pattern COMPACT = Pattern.compile("^(\\d{8})T(\\d\\d)(\\d\\d)(\\d\\d)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Set<String> LABELS =
      Set.copyOf(WordList.lines(PublicationDates.class, "stamp-words.txt"));

  private PublicationDates() {}

  /**
   * Reads a stamp that is known to be one, such as an attribute of a page or an element of a feed.
   *
   * @return when it says, with the stamp as its text; null if it holds no date, or none for sure
   */
  public static @Nullable When parse(String stamp) {
    String text = stamp.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return ofEpoch(Long.parseLong(epoch.group(1)), text);
    }
    String spaced = COMPACT.matcher(PlainText.of(text)).replaceFirst("$1T$2:$3:$4");
    StampDate date = StampDate.find(spaced);
    return date == null ? null : when(date, text);
  }

  /**
   * Reads a line of a text if it is nothing but a stamp: a date, perhaps a clock time, a zone, a
   * weekday and words such as "Published" or "Last updated".
   *
   * @return when it says, with the line as its text; null if the line says anything else
   */
  public static @Nullable When ofLine(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    String plain = PlainText.of(text);
    StampDate date = StampDate.find(plain);
    if (date == null) {
      return null;
    }
    Matcher words = WORD.matcher(date.without(plain));
    while (words.find()) {
      String word = words.group();
      boolean known =
          LABELS.contains(Wording.lower(word))
              || Lexicon.weekday(word) != 0
              || Lexicon.weekday(word + ".") != 0
              || Lexicon.zone(word) != null;
      if (!known) {
        return null;
      }
    }
    return when(date, text);
  }

  /** The first stamp that stands alone on one of the first six lines that hold text; else null. */
  public static @Nullable When ofHead(String text) {
    int lines = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        continue;
      }
      When when = ofLine(line);
      if (when != null) {
        return when;
      }
      if (++lines == HEAD_LINES) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable When ofEpoch(long seconds, String text) {
    boolean plausible = seconds >= FIRST_SECOND && seconds < LAST_SECOND;
    return plausible
        ? When.instant(
            LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC), text)
        : null;
  }

  private static @Nullable When when(StampDate date, String text) {
    LocalDate day = date.day();
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      return null;
    }
    StampTime time = date.time();
    Integer offset = time == null ? null : time.offset();
    if (time == null || offset == null) {
      return When.day(day, text);
    }
    try {
      return When.instant(day.atTime(time.clock()).minusMinutes(offset), text);
    } catch (DateTimeException e) {
      return When.day(day, text);
    }
  }
}
