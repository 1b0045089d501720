package org.parley.server.page;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.server.intake.Intake;
import org.parley.server.intake.SourceStatus;
import org.parley.server.intake.Sources;
import org.parley.server.page.Layout.Part;
import org.parley.store.Store;

/** Answers {@code /sources}. */
public final class SourcesHandler {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.ENGLISH);

  private final Layout layout;
  private final Store store;
  private final Sources sources;
  private final Intake intake;
  private final InstantSource clock;
  private final Instant started;

  public SourcesHandler(
      Layout layout, Store store, Sources sources, Intake intake, InstantSource clock) {
    this.layout = layout;
    this.store = store;
    this.sources = sources;
    this.intake = intake;
    this.clock = clock;
    this.started = clock.instant();
  }

  /** Shows them. */
  public void get(Context context) {
    Instant now = clock.instant();
    SourcesPage page =
        new SourcesPage(
            sources.statuses().stream().map(status -> row(status, now)).toList(),
            String.format(Locale.ROOT, "%,d", store.reports().count()),
            String.format(Locale.ROOT, "%,d", intake.taken()),
            when(started),
            intake.waiting(),
            intake.failure());
    layout.show(context, "Sources", layout.frame(Part.SOURCES, null), "sources", page);
  }

  private static SourcesPage.Row row(SourceStatus status, Instant now) {
    String state = "well";
    String sign = "●";
    String word = "well";
    if (status.reading()) {
      state = "reading";
      sign = "◐";
      word = "being read";
    } else if (status.failures() > 0) {
      state = "failing";
      sign = "✕";
      word = status.lastSuccess() == null ? "never read in whole" : "failing";
    } else if (status.lastTry() == null) {
      state = "waiting";
      sign = "○";
      word = "waiting";
    }
    return new SourcesPage.Row(
        status.name(),
        state,
        sign,
        word,
        status.lastSuccess() == null ? "–" : when(status.lastSuccess()),
        status.failures() == 0 ? "none" : String.valueOf(status.failures()),
        next(status.nextTry(), now),
        status.lastTry() == null ? "–" : status.reports() + ", " + status.fresh() + " new",
        status.problem());
  }

  private static String next(@Nullable Instant next, Instant now) {
    if (next == null) {
      return "–";
    }
    Duration left = Duration.between(now, next);
    if (left.isNegative() || left.isZero()) {
      return "now";
    }
    long minutes = left.toMinutes();
    return minutes < 1
        ? "in under a minute"
        : minutes < 120 ? "in " + minutes + " min" : "in " + left.toHours() + " h";
  }

  private static String when(Instant instant) {
    return WHEN.format(instant.atOffset(ZoneOffset.UTC));
  }
}
