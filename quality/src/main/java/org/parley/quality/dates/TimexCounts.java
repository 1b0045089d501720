package org.parley.quality.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one set, as TempEval-3 task A has them (UzZaman and others, 2013): exact spans, spans
 * that overlap (one to one), and of these the right types and values.
 */
final class TimexCounts {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  private int gold;
  private int ours;
  private int exact;
  private int matched;
  private int types;
  private int values;
  private int exactValues;
  private int days;
  private int rightDays;
  private int misleading;

  private record Pair(Timex gold, Timex ours) {}

  void add(List<Timex> goldTimes, List<Timex> ourTimes) {
    gold += goldTimes.size();
    ours += ourTimes.size();
    Set<List<Integer>> spans = new HashSet<>();
    goldTimes.forEach(t -> spans.add(List.of(t.start(), t.end())));
    exact +=
        (int) ourTimes.stream().filter(t -> spans.contains(List.of(t.start(), t.end()))).count();
    for (Pair pair : matches(goldTimes, ourTimes)) {
      count(pair.gold, pair.ours);
    }
  }

  private static List<Pair> matches(List<Timex> goldTimes, List<Timex> ourTimes) {
    List<Pair> candidates = new ArrayList<>();
    for (Timex g : goldTimes) {
      for (Timex o : ourTimes) {
        if (g.overlap(o) > 0) {
          candidates.add(new Pair(g, o));
        }
      }
    }
    candidates.sort(
        Comparator.<Pair>comparingInt(p -> p.gold.distance(p.ours))
            .thenComparing(Comparator.<Pair>comparingInt(p -> p.gold.overlap(p.ours)).reversed()));
    Set<Timex> used = new HashSet<>();
    Set<Timex> usedOurs = new HashSet<>();
    List<Pair> matches = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!used.contains(pair.gold) && !usedOurs.contains(pair.ours)) {
        used.add(pair.gold);
        usedOurs.add(pair.ours);
        matches.add(pair);
      }
    }
    return matches;
  }

  private void count(Timex g, Timex o) {
    matched++;
    boolean right = normal(g.value()).equals(normal(o.value()));
    types += upper(g.type()).equals(upper(o.type())) ? 1 : 0;
    values += right ? 1 : 0;
    exactValues += right && g.sameSpan(o) ? 1 : 0;
    String value = g.value() == null ? "" : g.value();
    if (DAY.matcher(value).matches()) {
      days++;
      String our = o.value() == null ? "" : o.value();
      rightDays += our.startsWith(value.substring(0, 10)) ? 1 : 0;
    }
    misleading += !right && Misleading.is(value, o.value() == null ? "" : o.value()) ? 1 : 0;
  }

  private static String upper(@Nullable String text) {
    return text == null ? "" : text.toUpperCase(Locale.ROOT);
  }

  private static String normal(@Nullable String value) {
    return upper(value).replaceAll("\\s", "").replaceAll("Z+$", "");
  }

  double strictF1() {
    return f1(exact);
  }

  double relaxedF1() {
    return f1(matched);
  }

  double typeF1() {
    return relaxedF1() * share(types, matched);
  }

  double valueF1() {
    return relaxedF1() * share(values, matched);
  }

  double strictValueF1() {
    return f1(exactValues);
  }

  double fullDateAccuracy() {
    return share(rightDays, days);
  }

  /** Share of the matched expressions whose value would mislead a reader. */
  double misleadingShare() {
    return share(misleading, matched);
  }

  private double f1(int hits) {
    return gold + ours == 0 ? 1 : 2.0 * hits / (gold + ours);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
