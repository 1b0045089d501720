package org.parley.cli;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;
import org.parley.report.When;

/**
 * Which reports are wanted. Asked before a report is read for what it says.
 *
 * @param since the first day, in UTC, or null
 * @param until the last day, in UTC, or null
 * @param outlets names of outlets or hosts; empty for all
 * @param languages as ISO 639-1 has them; empty for all
 * @param match what its title or text must hold, or null
 */
record Selection(
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<String> outlets,
    List<String> languages,
    @Nullable Match match) {
  /** Every report. */
  static final Selection ALL = new Selection(null, null, List.of(), List.of(), null);

  /** Copies its lists. */
  Selection {
    outlets = List.copyOf(outlets);
    languages = List.copyOf(languages);
  }

  /** True if some reports are not wanted. */
  boolean isNarrow() {
    return !equals(ALL);
  }

  /** False if nothing published by then can be wanted: no page is published after it is fetched. */
  boolean wants(Instant captured) {
    return since == null || !day(captured).isBefore(since);
  }

  /**
   * True if a report is wanted. One without a date counts by the day its page was fetched; if that
   * is not known either it is not wanted where days are asked for.
   *
   * @param captured when its page was fetched, or null
   * @throws Match.TooHardException if the search takes too long
   */
  boolean wants(Report report, @Nullable Instant captured) {
    return inTime(report.published(), captured)
        && (outlets.isEmpty() || outlets.stream().anyMatch(name -> isFrom(report, name)))
        && (languages.isEmpty() || languages.contains(report.language()))
        && (match == null || match.in(report.title()) || match.in(report.text()));
  }

  /** True if it would be wanted, were its day known. */
  boolean lacksDay(Report report, @Nullable Instant captured) {
    return (since != null || until != null) && report.published().isUnknown() && captured == null;
  }

  private boolean inTime(When published, @Nullable Instant captured) {
    if (since == null && until == null) {
      return true;
    }
    if (published.isUnknown()) {
      return captured != null && inTime(When.day(day(captured), ""), null);
    }
    boolean early =
        since != null && published.latest() != null && published.latest().isBefore(since);
    boolean late =
        until != null && published.earliest() != null && published.earliest().isAfter(until);
    return !early && !late;
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** By the outlet's name, or by the host of the address or a part of it between dots. */
  private static boolean isFrom(Report report, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String outlet = report.outlet();
    if (outlet != null && (" " + letters(outlet) + " ").contains(" " + letters(wanted) + " ")) {
      return true;
    }
    String host = host(report.url());
    return ("." + host).endsWith("." + wanted) || List.of(host.split("\\.", -1)).contains(wanted);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String host(@Nullable String address) {
    try {
      String host = address == null ? null : URI.create(address).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
