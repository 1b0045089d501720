package org.parley.server.page;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.publish.line.Terms;
import org.parley.server.access.Guard;
import org.parley.server.intake.Intake;
import org.parley.server.intake.SourceStatus;
import org.parley.server.intake.Sources;
import org.parley.server.page.Layout.Part;
import org.parley.store.Store;

/** Answers {@code /sources}. */
public final class SourcesHandler {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.ENGLISH);

  private static final int LONGEST_LIST = 5 << 20;
  private static final int LONGEST = 2000;
  private static final int MOST_SHOWN = 200;

  private final Layout layout;
  private final Store store;
  private final Sources sources;
  private final Intake intake;
  private final Guard guard;
  private final InstantSource clock;
  private final Instant started;

  public SourcesHandler(
      Layout layout,
      Store store,
      Sources sources,
      Intake intake,
      Guard guard,
      InstantSource clock) {
    this.layout = layout;
    this.store = store;
    this.sources = sources;
    this.intake = intake;
    this.guard = guard;
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
            intake.failure(),
            guard.proof(context));
    layout.show(context, "Sources", layout.frame(Part.SOURCES, null), "sources", page);
  }

  private SourcesPage.Row row(SourceStatus status, Instant now) {
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
        told(status),
        sources.isAdded(status.name()));
  }

  /** What went wrong, without the name that stands above it already. */
  private static String told(SourceStatus status) {
    String name = status.name() + ": ";
    String problem = status.problem();
    return problem.startsWith(name) ? Terms.capital(problem.substring(name.length())) : problem;
  }

  /** Adds an address. */
  public void add(Context context) throws IOException {
    String address = context.formParam("address");
    addAll(context, address == null || address.isBlank() ? List.of() : List.of(address.strip()));
  }

  /** Adds the feeds of a list that is sent as a file. */
  public void addListed(Context context) throws IOException {
    UploadedFile file = context.uploadedFile("list");
    byte[] list = file == null ? new byte[0] : file.content().readNBytes(LONGEST_LIST);
    addAll(context, sources.opener().listed(list));
  }

  private void addAll(Context context, List<String> addresses) throws IOException {
    List<String> problems = new ArrayList<>();
    for (String address : addresses) {
      try {
        sources.add(Typed.line(address, "an address", LONGEST), guard.person(context));
      } catch (IllegalArgumentException e) {
        problems.add(shown(address) + ": " + e.getMessage());
      }
    }
    if (addresses.isEmpty() || !problems.isEmpty()) {
      layout.message(
          context,
          422,
          "That did not work",
          addresses.isEmpty() ? "There is no address in it." : String.join("; ", problems),
          new Frame.Link("All sources", "/sources", false));
    } else {
      context.redirect("/sources");
    }
  }

  private static String shown(String address) {
    return address.length() > MOST_SHOWN ? address.substring(0, MOST_SHOWN) + " …" : address;
  }

  /** Reads an address that was added no more. */
  public void remove(Context context) throws IOException {
    String address = context.formParam("address");
    if (address != null) {
      sources.remove(address);
    }
    context.redirect("/sources");
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
