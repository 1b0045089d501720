package org.parley.server.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.report.Report;
import org.parley.server.access.Guard;
import org.parley.server.api.BaseAddress;
import org.parley.server.api.ReportParser;
import org.parley.server.intake.Intake;
import org.parley.server.intake.Sources;
import org.parley.server.page.Layout.Part;

/**
 * Answers {@code /share}, to which a bookmark or a phone sends the page somebody is reading. Asking
 * for it changes nothing; only its form does, so no other site can hand anything in.
 */
public final class ShareHandler {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_TEXT = 200_000;
  private static final int WAIT_SECONDS = 40;

  /** Phones often share an address as the end of a text. */
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,1900}$");

  private final Layout layout;
  private final Sources sources;
  private final Intake intake;
  private final ReportParser parser;
  private final Guard guard;
  private final BaseAddress base;

  public ShareHandler(
      Layout layout,
      Sources sources,
      Intake intake,
      ReportParser parser,
      Guard guard,
      BaseAddress base) {
    this.layout = layout;
    this.sources = sources;
    this.intake = intake;
    this.parser = parser;
    this.guard = guard;
    this.base = base;
  }

  /** Names what it answers to. */
  public void routes(RoutesConfig routes) {
    routes.get("/share", this::form);
    routes.post("/share", this::take);
    routes.get("/manifest.webmanifest", this::manifest);
  }

  private void form(Context context) {
    if (Guard.isArriving(context)) {
      String again = "/share?" + context.queryString();
      context.header("Refresh", "0; url=" + again);
      layout.message(
          context, 200, "Hand in a page", "One moment.", new Frame.Link("Go on", again, false));
      return;
    }
    String text = text(context.queryParam("text"), LONGEST_TEXT);
    String url = text(context.queryParam("url"), LONGEST_ADDRESS);
    Matcher shared = ADDRESS.matcher(text);
    if (url.isEmpty() && shared.find()) {
      url = shared.group();
      text = text.substring(0, shared.start()).strip();
    }
    show(context, url, text(context.queryParam("title"), 500), text, "");
  }

  private void show(Context context, String url, String title, String text, String problem) {
    SharePage page =
        new SharePage(url, title, host(url), text, base.of(context), problem, guard.proof(context));
    layout.show(context, "Hand in a page", layout.frame(Part.SOURCES, null), "share", page);
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void take(Context context) {
    String url = text(context.formParam("url"), LONGEST_ADDRESS);
    String title = text(context.formParam("title"), 500);
    String text = text(context.formParam("text"), LONGEST_TEXT);
    List<String> taken = new ArrayList<>();
    String problem;
    try {
      problem =
          "text".equals(context.formParam("what"))
              ? words(url, title, text(context.formParam("outlet"), 200), text, taken)
              : page(url, taken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      problem = "The service is stopping.";
    } catch (ExecutionException | CancellationException e) {
      problem = "Reports cannot be taken in now. Try again later.";
    } catch (TimeoutException e) {
      layout.message(
          context,
          202,
          "It will be read",
          "Other sources are being read now; this page comes after them.",
          new Frame.Link("All sources", "/sources", false));
      return;
    }
    if (!taken.isEmpty()) {
      layout.message(
          context,
          200,
          "Taken in",
          "It is being read; its story is brought up to date within seconds.",
          taken.size() == 1
              ? new Frame.Link("The report", Addresses.report(taken.get(0)), false)
              : new Frame.Link("All stories", "/", false));
    } else {
      context.status(422);
      show(context, url, title, text, problem.isEmpty() ? "There is no report in it." : problem);
    }
  }

  /** Reads the page; gives why it cannot be read, or nothing. */
  private String page(String url, List<String> taken)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      Sources.Once once = sources.readOnce(url).get(WAIT_SECONDS, TimeUnit.SECONDS);
      taken.addAll(once.reports());
      return once.problem();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Takes in words that somebody marked; gives why they cannot be, or nothing. */
  private String words(String url, String title, String outlet, String text, List<String> taken)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<String, String> report = new LinkedHashMap<>();
    put(report, "source", url);
    put(report, "url", url);
    put(report, "title", title);
    put(report, "outlet", outlet);
    put(report, "text", text);
    List<String> problems = new ArrayList<>();
    List<Report> reports;
    try {
      reports =
          parser.read(new ByteArrayInputStream(JSON.writeValueAsBytes(report)), problems::add);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    if (!reports.isEmpty()) {
      var unused = intake.offer(reports).get(WAIT_SECONDS, TimeUnit.SECONDS);
      reports.forEach(each -> taken.add(each.id()));
    }
    return String.join("; ", problems);
  }

  private static void put(Map<String, String> report, String name, String value) {
    if (!value.isEmpty()) {
      report.put(name, value);
    }
  }

  private static String text(@Nullable String given, int longest) {
    String text = given == null ? "" : given.strip();
    return text.substring(0, Math.min(longest, text.length()));
  }

  /**
   * Makes the desk an app that pages can be shared to (W3C, Web App Manifest; Web Share Target).
   */
  private void manifest(Context context) throws JsonProcessingException {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("action", "/share");
    target.put("method", "GET");
    target.put("params", Map.of("title", "title", "text", "text", "url", "url"));
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", "Parley");
    manifest.put("short_name", "Parley");
    manifest.put("start_url", "/");
    manifest.put("display", "standalone");
    manifest.put(
        "icons", List.of(Map.of("src", "/favicon.ico", "sizes", "any", "type", "image/svg+xml")));
    manifest.put("share_target", target);
    context
        .contentType("application/manifest+json")
        .header("Cache-Control", "public, max-age=3600")
        .result(JSON.writeValueAsBytes(manifest));
  }
}
