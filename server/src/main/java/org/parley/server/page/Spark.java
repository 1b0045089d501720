package org.parley.server.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.line.DateWords;
import org.parley.publish.line.Enumeration;
import org.parley.report.When;

/**
 * Reports a day as bars, the independent origins as their dark part.
 *
 * @param bars one for each day or week that has a report
 * @param width of the drawing
 * @param undated how many reports have no exact day; they stand in a dashed box
 * @param text the same in words
 */
public record Spark(List<Bar> bars, int width, int undated, String text) {
  static final int HEIGHT = 30;
  private static final int STEP = 14;
  private static final int MOST_BARS = 12;
  private static final int BOX = 64;
  private static final int MOST_TOLD = 8;

  /** One bar, in units of the drawing. */
  public record Bar(int x, int y, int height, int darkY, int darkHeight) {}

  private static final class Count {
    int reports;
    int origins;
  }

  static Spark of(Dossier dossier) {
    TreeMap<LocalDate, Count> days = new TreeMap<>();
    int undated = 0;
    for (ReportEntry entry : dossier.reports()) {
      When published = entry.report().published();
      LocalDate day = published.earliest();
      if (day == null || !published.isDay()) {
        undated++;
        continue;
      }
      Count count = days.computeIfAbsent(day, key -> new Count());
      count.reports++;
      count.origins += entry.copyOf() == null ? 1 : 0;
    }
    long span = days.isEmpty() ? 1 : ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
    int together = (int) Math.max(1, (span + MOST_BARS - 1) / MOST_BARS);
    TreeMap<Integer, Count> columns = new TreeMap<>();
    int most = 1;
    for (Map.Entry<LocalDate, Count> day : days.entrySet()) {
      int column = (int) (ChronoUnit.DAYS.between(days.firstKey(), day.getKey()) / together);
      Count count = columns.computeIfAbsent(column, key -> new Count());
      count.reports += day.getValue().reports;
      count.origins += day.getValue().origins;
      most = Math.max(most, count.reports);
    }
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<Integer, Count> column : columns.entrySet()) {
      int height = height(column.getValue().reports, most);
      int dark = height(column.getValue().origins, most);
      bars.add(new Bar(column.getKey() * STEP, HEIGHT - height, height, HEIGHT - dark, dark));
    }
    int last = columns.isEmpty() ? 0 : (columns.lastKey() + 1) * STEP;
    return new Spark(bars, last + (undated > 0 ? BOX : 0), undated, words(days, together, undated));
  }

  private static int height(int count, int most) {
    return count == 0
        ? 0
        : Math.max(3, Math.round((float) count * (HEIGHT - 2) / Math.max(most, 3)));
  }

  private static String words(TreeMap<LocalDate, Count> days, int together, int undated) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<LocalDate, Count> day : days.descendingMap().entrySet()) {
      if (parts.size() == MOST_TOLD) {
        parts.add("and before that");
        break;
      }
      Count count = day.getValue();
      parts.add(
          DateWords.full(When.day(day.getKey(), ""))
              + ": "
              + Enumeration.count(count.reports, "report", "reports")
              + (count.origins < count.reports ? ", " + count.origins + " independent" : ""));
    }
    if (undated > 0) {
      parts.add(undated + " with no exact day");
    }
    return (together > 1 ? "Reports, a bar for " + together + " days. " : "Reports a day. ")
        + String.join("; ", parts);
  }

  int height() {
    return HEIGHT;
  }

  /** Where the dashed box begins. */
  int boxX() {
    return width - BOX + 4;
  }
}
