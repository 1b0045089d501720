package org.parley.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.language.SentenceVectors;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.report.When;

/**
 * What decides which story a report belongs to. The natural order is the canonical one: by day and
 * minute of publication, what is not known last, then by id.
 */
public final class Profile implements Comparable<Profile> {
  private static final int TITLE_WEIGHT = 3;
  private static final int LONGEST_TITLE = 200;
  private static final int BEGINNING = 2000;
  private static final int UNSURE_DAYS = 7;
  private static final float SCALE = 127;

  private static final Comparator<Profile> CANONICAL =
      Comparator.comparing((Profile p) -> p.day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(p -> p.time, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(p -> p.report);

  private final String report;
  private final @Nullable LocalDate day;
  private final @Nullable LocalDateTime time;
  private final Map<String, Integer> terms;
  private final List<String> titleTerms;
  private final byte[] vector;

  /**
   * A profile put together from its parts, as a store kept them.
   *
   * @param report id of the report
   * @param day the day it was published, or null if that is not known to within a week
   * @param time the minute it was published, in UTC, or null
   * @param terms how often each term stands in its title (counted three times) and its beginning
   * @param titleTerms the terms of its title, or of its first line if it has none
   * @param vector direction of its beginning, each coordinate of the unit vector times 127 and
   *     rounded; empty where no vectors are made
   */
  public Profile(
      String report,
      @Nullable LocalDate day,
      @Nullable LocalDateTime time,
      Map<String, Integer> terms,
      List<String> titleTerms,
      byte[] vector) {
    this.report = report;
    this.day = day;
    this.time = time;
    this.terms = new TreeMap<>(terms);
    this.titleTerms = List.copyOf(new TreeSet<>(titleTerms));
    this.vector = vector.clone();
  }

  /**
   * The profile of a report.
   *
   * @param vectors makes the vector of its title and beginning; null to go without
   */
  public static Profile of(Report report, @Nullable SentenceVectors vectors) {
    String title = report.title();
    String body = body(report);
    Map<String, Integer> terms = new TreeMap<>();
    if (title != null) {
      Terms.of(title).forEach(term -> terms.merge(term, TITLE_WEIGHT, Integer::sum));
    }
    String beginning = body.substring(0, Math.min(BEGINNING, body.length()));
    Terms.of(beginning).forEach(term -> terms.merge(term, 1, Integer::sum));
    String line = title != null ? title : body.lines().findFirst().orElse("");
    return new Profile(
        report.id(),
        day(report.published()),
        report.published().instant(),
        terms,
        Terms.of(line.substring(0, Math.min(LONGEST_TITLE, line.length()))),
        vectors == null
            ? new byte[0]
            : rounded(vectors.embed(title == null ? body : title + ". " + body)));
  }

  public String report() {
    return report;
  }

  public @Nullable LocalDate day() {
    return day;
  }

  public @Nullable LocalDateTime time() {
    return time;
  }

  /** How often each term stands in title and beginning, in order of the terms. */
  public Map<String, Integer> terms() {
    return new TreeMap<>(terms);
  }

  /** The same without a copy. */
  Map<String, Integer> counts() {
    return terms;
  }

  /** The vector without a copy. */
  byte[] direction() {
    return vector;
  }

  public List<String> titleTerms() {
    return titleTerms;
  }

  public byte[] vector() {
    return vector.clone();
  }

  @Override
  public int compareTo(Profile other) {
    return CANONICAL.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Profile profile && compareTo(profile) == 0;
  }

  @Override
  public int hashCode() {
    return report.hashCode();
  }

  private static String body(Report report) {
    for (Block block : report.blocks()) {
      if (block.kind() != BlockKind.TITLE) {
        return report.text().substring(block.span().start());
      }
    }
    return report.blocks().isEmpty() ? report.text() : "";
  }

  private static @Nullable LocalDate day(When published) {
    LocalDate earliest = published.earliest();
    LocalDate latest = published.latest();
    return earliest != null
            && latest != null
            && ChronoUnit.DAYS.between(earliest, latest) < UNSURE_DAYS
        ? earliest
        : null;
  }

  private static byte[] rounded(float[] unit) {
    byte[] rounded = new byte[unit.length];
    for (int i = 0; i < unit.length; i++) {
      rounded[i] = (byte) Math.round(unit[i] * SCALE);
    }
    return rounded;
  }
}
