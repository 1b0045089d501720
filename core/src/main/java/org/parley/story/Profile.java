package org.parley.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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
  private final String[] terms;
  private final int[] counts;
  private final List<String> titleTerms;
  private final long[] keys;
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
   * @throws IllegalArgumentException if the vector is longer than that
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
    Map<String, Integer> sorted = new TreeMap<>(terms);
    this.terms = sorted.keySet().toArray(new String[0]);
    this.counts = sorted.values().stream().mapToInt(Integer::intValue).toArray();
    this.titleTerms = List.copyOf(new TreeSet<>(titleTerms));
    this.keys = new long[this.terms.length + this.titleTerms.size()];
    Arrays.setAll(keys, i -> key(term(i)));
    this.vector = vector.clone();
    if (PackedVector.square(vector) > PackedVector.LONGEST_SQUARE) {
      throw new IllegalArgumentException("not a unit vector: that of " + report);
    }
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
    Map<String, Integer> counted = new TreeMap<>();
    for (int i = 0; i < terms.length; i++) {
      counted.put(terms[i], counts[i]);
    }
    return counted;
  }

  /** How many terms stand in title and beginning. */
  int size() {
    return terms.length;
  }

  /** How often a term stands there. */
  int count(int index) {
    return counts[index];
  }

  /** The terms of title and beginning, then once more those of the title. */
  String term(int index) {
    return index < terms.length ? terms[index] : titleTerms.get(index - terms.length);
  }

  /** By the same index, a number that stands for the term. */
  long key(int index) {
    return keys[index];
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

  /**
   * Takes a term's letters into 64 bits (FNV-1a; Fowler, Noll and Vo), stirred at the end: that two
   * of a million terms share a key comes once in thirty million libraries.
   */
  private static long key(String term) {
    long key = 0xCBF29CE484222325L;
    for (int i = 0; i < term.length(); i++) {
      key = (key ^ term.charAt(i)) * 0x100000001B3L;
    }
    key = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
    return key ^ (key >>> 32);
  }

  private static byte[] rounded(float[] unit) {
    byte[] rounded = new byte[unit.length];
    for (int i = 0; i < unit.length; i++) {
      rounded[i] = (byte) Math.round(unit[i] * SCALE);
    }
    return rounded;
  }
}
