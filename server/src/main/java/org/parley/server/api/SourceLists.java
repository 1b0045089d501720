package org.parley.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.server.access.Guard;
import org.parley.server.intake.SourceStatus;
import org.parley.server.intake.Sources;

/** Answers {@code /api/v1/sources}: what is read again and again, and how that goes. */
final class SourceLists {
  static final String OPML = "text/x-opml";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sources sources;
  private final Guard guard;

  SourceLists(Sources sources, Guard guard) {
    this.sources = sources;
    this.guard = guard;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/v1/sources", this::list);
    routes.post("/api/v1/sources", this::add);
    routes.delete("/api/v1/sources", this::remove);
    routes.get("/api/v1/sources.opml", this::opml);
  }

  private void list(Context context) {
    String type = Asked.type(context, List.of(Answers.JSON, OPML));
    if (type == null) {
      Problem.answer(context, 406, "There is JSON and OPML.");
    } else if (type.equals(OPML)) {
      opml(context);
    } else {
      context.header("Vary", "Accept");
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put("sources", sources.statuses().stream().map(this::view).toList());
      Answers.json(context, answer, null);
    }
  }

  private Map<String, @Nullable Object> view(SourceStatus status) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("address", status.name());
    view.put("removable", sources.isAdded(status.name()));
    view.put("lastSuccess", text(status.lastSuccess()));
    view.put("lastTry", text(status.lastTry()));
    view.put("nextTry", text(status.nextTry()));
    view.put("failures", status.failures());
    view.put("problem", status.problem());
    view.put("reports", status.reports());
    view.put("new", status.fresh());
    return view;
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  /** Those that are addresses of the web; files and folders mean nothing elsewhere. */
  private void opml(Context context) {
    List<String> addresses =
        sources.statuses().stream()
            .map(SourceStatus::name)
            .filter(name -> name.startsWith("http://") || name.startsWith("https://"))
            .toList();
    String text = sources.opener().list(addresses);
    if (!Answers.isKnown(context, text)) {
      context
          .header("Vary", "Accept")
          .header("Content-Disposition", "attachment; filename=\"parley-sources.opml\"")
          .contentType(OPML + "; charset=utf-8")
          .result(text);
    }
  }

  /** Adds one address, or all feeds of a list; those that are there already change nothing. */
  private void add(Context context) throws IOException {
    String type = String.valueOf(context.contentType());
    List<String> addresses =
        type.startsWith(OPML) ? sources.opener().listed(context.bodyAsBytes()) : one(context);
    List<String> problems = new ArrayList<>();
    int fresh = 0;
    for (String address : addresses) {
      try {
        fresh += sources.add(address, guard.person(context)) ? 1 : 0;
      } catch (IllegalArgumentException e) {
        problems.add(address + ": " + e.getMessage());
      }
    }
    if (addresses.isEmpty() || problems.size() == addresses.size()) {
      Problem.answer(
          context,
          422,
          problems.isEmpty() ? "There is no address in it." : String.join("; ", problems));
      return;
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("new", fresh);
    answer.put("known", addresses.size() - problems.size() - fresh);
    answer.put("problems", problems);
    context.status(fresh > 0 ? 201 : 200);
    Answers.body(context, answer);
  }

  private static List<String> one(Context context) {
    try {
      JsonNode body = JSON.readTree(context.bodyAsBytes());
      String address = body == null ? "" : body.path("address").asText();
      return address.isBlank() ? List.of() : List.of(address.strip());
    } catch (JsonProcessingException e) {
      return List.of();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void remove(Context context) throws IOException {
    String address = context.queryParam("address");
    if (address == null || !sources.remove(address)) {
      Problem.answer(context, 404, "No source of this address was added while the service ran.");
    } else {
      context.status(204);
    }
  }
}
