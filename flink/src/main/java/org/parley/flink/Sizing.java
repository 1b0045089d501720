package org.parley.flink;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.flink.util.ParameterTool;

/**
 * Works out what a cluster needs, from costs that were measured: cores, memory, state, lag and
 * money for a stream with bursts, and for a back-fill. A simulation of queues by the minute, no
 * measurement: it says what follows from the costs.
 *
 * <pre>java -cp parley-flink-job.jar org.parley.flink.Sizing --reports-a-day 1000000</pre>
 */
public final class Sizing {
  private static final int MINUTES = 24 * 60;

  private Sizing() {}

  /**
   * What is reckoned with. Costs are processor seconds.
   *
   * @param reading to read a report
   * @param building to build the dossiers that one report makes due, with what is waited for
   * @param keeping to write a report, by the one sink
   * @param assigning to put a report into a story, by the one writer of its lane
   * @param lane share of the reports that are in the largest lane
   * @param bytes a report takes in the store, with findings, words for search and dossiers
   * @param waiting bytes a report takes in Flink's state while it waits
   * @param gigabytesACore memory of a machine for each core
   * @param coreHour price of a core and its memory for an hour
   * @param gigabyteMonth price of a gigabyte of disk for a month
   */
  record Costs(
      double reading,
      double building,
      double keeping,
      double assigning,
      double lane,
      double bytes,
      double waiting,
      double gigabytesACore,
      double coreHour,
      double gigabyteMonth) {
    static Costs of(ParameterTool named) {
      return new Costs(
          named.getDouble("reading", 1 / 4.25),
          named.getDouble("building", 0.1),
          named.getDouble("keeping", 1 / 300.0),
          named.getDouble("assigning", 1 / 2008.0),
          named.getDouble("lane", 0.5),
          named.getDouble("bytes", 60_000),
          named.getDouble("waiting", 3_000),
          named.getDouble("gigabytes-a-core", 3),
          named.getDouble("core-hour", 0.05),
          named.getDouble("gigabyte-month", 0.10));
    }

    /** Processor seconds of a report that can be spent on any machine. */
    double parallel() {
      return reading + building;
    }
  }

  /**
   * A day with a number of cores.
   *
   * @param lag the longest that a report waits before it is read, in seconds
   * @param backlog the most reports that wait at a time
   * @param busy share of the cores' time that is used
   */
  record Day(int cores, double lag, double backlog, double busy) {}

  /** Prints the tables. */
  public static void main(String[] args) {
    ParameterTool named = ParameterTool.fromArgs(args);
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .print(
            tables(
                Costs.of(named),
                named.getDouble("reports-a-day", 1_000_000),
                named.getDouble("burst", 10),
                named.getDouble("backfill", 220_000_000)));
  }

  /** Both tables, as Markdown. */
  static String tables(Costs costs, double reportsADay, double burst, double backfill) {
    List<String> lines = new ArrayList<>();
    double[] arrivals = arrivals(reportsADay, burst);
    double perDay = 0;
    double most = 0;
    for (double minute : arrivals) {
      perDay += minute;
      most = Math.max(most, minute / 60);
    }
    lines.add(
        format(
            "%,.0f reports a day, bursts of %.0f times, at most %.0f a second:",
            perDay, burst, most));
    lines.add("");
    lines.add("| cores | longest lag | most waiting | cores in use | memory GB | cost a month |");
    lines.add("| ---: | ---: | ---: | ---: | ---: | ---: |");
    int least = (int) Math.ceil(perDay * costs.parallel() / 86_400);
    for (int cores : new int[] {least + 1, 2 * least, 4 * least, 8 * least}) {
      Day day = day(arrivals, cores, costs);
      lines.add(
          format(
              "| %d | %s | %,.0f | %.0f %% | %.0f | %,.0f |",
              day.cores(),
              words(day.lag()),
              day.backlog(),
              100 * day.busy(),
              cores * costs.gigabytesACore(),
              cores * 730 * costs.coreHour()));
    }
    lines.add("");
    lines.add("| what | value |");
    lines.add("| --- | ---: |");
    lines.add(
        format(
            "| the largest lane's writer, busy at the height of a burst | %.0f %% |",
            100 * most * costs.lane() * costs.assigning()));
    lines.add(
        format(
            "| the one sink, busy at the height of a burst | %.0f %% |",
            100 * most * costs.keeping()));
    lines.add(
        format(
            "| Flink's state at the height of a burst, ten minutes of waiting reports | %.1f GB |",
            most * 600 * costs.waiting() / 1e9));
    lines.add(format("| the store grows each day by | %.0f GB |", perDay * costs.bytes() / 1e9));
    lines.add(
        format(
            "| the store after a year, and its disk for a month | %.1f TB, %,.0f |",
            perDay * 365 * costs.bytes() / 1e12,
            perDay * 365 * costs.bytes() / 1e9 * costs.gigabyteMonth()));
    lines.add(
        format(
            "| replay of the largest lane after a restart, for each day it holds | %s |",
            words(perDay * costs.lane() * costs.assigning())));
    lines.add("");
    lines.addAll(backfill(costs, backfill));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> backfill(Costs costs, double reports) {
    List<String> lines = new ArrayList<>();
    lines.add(format("Back-fill of %,.0f reports, one year of an archive of the news:", reports));
    lines.add("");
    lines.add("| cores | days | limited by | cost |");
    lines.add("| ---: | ---: | --- | ---: |");
    double alone = Math.max(reports * costs.keeping(), reports * costs.lane() * costs.assigning());
    for (int cores : new int[] {32, 128, 512}) {
      double spread = reports * costs.parallel() / cores;
      double seconds = Math.max(spread, alone);
      lines.add(
          format(
              "| %d | %.1f | %s | %,.0f |",
              cores,
              seconds / 86_400,
              spread >= alone ? "reading" : "the one sink",
              cores * seconds / 3600 * costs.coreHour()));
    }
    lines.add("");
    lines.add(format("It takes %.1f TB in the store.", reports * costs.bytes() / 1e12));
    return lines;
  }

  /**
   * Reports of each minute: three bursts of half an hour, and the rest more by day than by night.
   *
   * @param burst how many times the mean of the day a burst brings; below 16, or nothing is left
   */
  static double[] arrivals(double reportsADay, double burst) {
    double[] arrivals = new double[MINUTES];
    double rest = (MINUTES - 90 * burst) / (MINUTES - 90);
    for (int minute = 0; minute < MINUTES; minute++) {
      double day = rest * (1 + 0.5 * Math.sin(2 * Math.PI * (minute - 480) / MINUTES));
      boolean bursting = minute >= 540 && minute < 1080 && (minute - 540) % 240 < 30;
      arrivals[minute] = reportsADay / MINUTES * (bursting ? burst : day);
    }
    return arrivals;
  }

  /** A day of a queue; the second of two, so that what the first left over counts. */
  static Day day(double[] arrivals, int cores, Costs costs) {
    double perMinute = cores * 60 / costs.parallel();
    double backlog = 0;
    double most = 0;
    double done = 0;
    for (int minute = 0; minute < 2 * MINUTES; minute++) {
      double due = backlog + arrivals[minute % MINUTES];
      double now = Math.min(due, perMinute);
      backlog = due - now;
      most = Math.max(most, backlog);
      done += now;
    }
    return new Day(cores, most / perMinute * 60, most, done / (perMinute * 2 * MINUTES));
  }

  private static String words(double seconds) {
    return seconds < 1
        ? "none"
        : seconds < 120
            ? format("%.0f s", seconds)
            : seconds < 7200 ? format("%.0f min", seconds / 60) : format("%.1f h", seconds / 3600);
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
