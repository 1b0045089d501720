package org.parley.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lowest value each figure may have. Kept in a file of lines "set, tab, measure, tab, floor";
 * an update only ever raises them.
 */
final class Floors {
  /** A figure may lie this far below its floor before it fails: the last digit that is printed. */
  private static final double ROUNDING = 0.0005;

  /**
   * A new floor lies this far below what was measured, since sentence vectors differ a little from
   * one kind of processor to the next and a report then changes its story.
   */
  private static final double MARGIN = 0.005;

  private final Map<String, Double> values;

  private Floors(Map<String, Double> values) {
    this.values = values;
  }

  static Floors read(Path file) throws IOException {
    Map<String, Double> values = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          values.put(cells[0] + "\t" + cells[1], Double.valueOf(cells[2]));
        }
      }
    }
    return new Floors(values);
  }

  @Nullable Double of(Score score) {
    return values.get(key(score));
  }

  List<Score> below(List<Score> scores) {
    List<Score> failed = new ArrayList<>();
    for (Score score : scores) {
      Double floor = of(score);
      if (floor != null && score.value() < floor - ROUNDING) {
        failed.add(score);
      }
    }
    return failed;
  }

  /** These floors, raised to just below what was measured where that is higher. */
  Floors raisedTo(List<Score> scores) {
    Map<String, Double> raised = new TreeMap<>(values);
    for (Score score : scores) {
      raised.merge(key(score), score.value() - MARGIN, Math::max);
    }
    return new Floors(raised);
  }

  void write(Path file) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "# set, measure, floor: no figure may fall below; only --update raises them\n");
    values.forEach(
        (key, value) ->
            text.append(key)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.4f", value))
                .append('\n'));
    Files.writeString(file, text);
  }

  private static String key(Score score) {
    return score.set() + "\t" + score.measure();
  }
}
