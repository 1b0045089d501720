package org.parley.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.parley.publish.csv.CsvTables;
import org.parley.publish.json.DossierJson;
import org.parley.publish.markdown.MarkdownText;
import org.parley.report.Report;
import org.parley.server.intake.Intake;
import org.parley.server.live.Entry;
import org.parley.server.live.Journal;
import org.parley.server.page.KeptDossiers;
import org.parley.server.page.StoryList;
import org.parley.server.watch.Alerts;
import org.parley.server.watch.Watch;
import org.parley.server.watch.Watches;
import org.parley.store.ReportCard;
import org.parley.store.SearchHit;
import org.parley.store.SearchQuery;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** Answers the addresses under {@code /api}. */
public final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JSON_TYPE = "application/json";
  private static final String MARKDOWN = "text/markdown";
  private static final String CSV = "text/csv";
  private static final String ATOM = "application/atom+xml";
  private static final int TOGETHER = 50;
  private static final int MOST = 500;
  private static final int MOST_HANDED_IN = 1000;

  private final Store store;
  private final StoryList stories;
  private final KeptDossiers dossiers;
  private final Journal journal;
  private final Watches watches;
  private final Intake intake;
  private final ReportParser parser;

  public Api(
      Store store,
      StoryList stories,
      KeptDossiers dossiers,
      Journal journal,
      Watches watches,
      Intake intake,
      ReportParser parser) {
    this.store = store;
    this.stories = stories;
    this.dossiers = dossiers;
    this.journal = journal;
    this.watches = watches;
    this.intake = intake;
    this.parser = parser;
  }

  /** Names what it answers to; {@code openapi/parley.yaml} has the same. */
  public void routes(RoutesConfig routes) {
    routes.get("/api/openapi.yaml", this::description);
    routes.get("/api/v1/stories", this::stories);
    routes.get("/api/v1/stories/{id}", this::story);
    routes.get("/api/v1/stories/{id}/dossier", this::dossier);
    routes.get("/api/v1/stories/{id}/dossier.md", context -> dossier(context, MARKDOWN));
    routes.get("/api/v1/stories/{id}/dossier.csv", context -> dossier(context, CSV));
    routes.get("/api/v1/stories/{id}/changes", this::storyChanges);
    routes.get("/api/v1/stories/{id}/changes.atom", context -> storyFeed(context));
    routes.get("/api/v1/reports/{id}", this::report);
    routes.post("/api/v1/reports", this::handIn);
    routes.get("/api/v1/search", this::search);
    routes.get("/api/v1/changes", this::changes);
    routes.get("/api/v1/changes.atom", this::feed);
    routes.get("/api/v1/watches", this::watches);
    routes.get("/api/v1/watches/{id}/alerts", this::alerts);
    routes.get("/api/v1/watches/{id}/alerts.atom", this::alertFeed);
    routes.exception(
        Asked.WrongException.class,
        (e, context) -> Problem.answer(context, 400, String.valueOf(e.getMessage())));
  }

  private void description(Context context) throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("/openapi/parley.yaml")) {
      if (in == null) {
        throw new IllegalStateException("missing from this build of Parley: openapi/parley.yaml");
      }
      context.contentType("application/yaml; charset=utf-8").result(in.readAllBytes());
    }
  }

  /** Stories in the order they were opened; the cursor is the last one given. */
  private void stories(Context context) {
    int limit = limit(context);
    String after = context.queryParam("after");
    List<StoryCard> cards = stories.cards();
    int from = 0;
    if (after != null) {
      while (from < cards.size() && !cards.get(from).id().equals(after)) {
        from++;
      }
      if (from == cards.size()) {
        throw new Asked.WrongException("after: no such story: " + after);
      }
      from++;
    }
    List<StoryCard> page = cards.subList(from, Math.min(cards.size(), from + limit));
    boolean more = from + page.size() < cards.size();
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("stories", page.stream().map(Views::story).toList());
    answer.put("next", more ? page.get(page.size() - 1).id() : null);
    json(context, answer, "s" + journal.last() + "-" + from + "-" + limit);
  }

  private @Nullable StoryCard card(Context context) {
    StoryCard card = dossiers.story(context.pathParam("id"));
    if (card == null) {
      Problem.answer(context, 404, "There is no story of this id.");
    }
    return card;
  }

  private void story(Context context) {
    StoryCard card = card(context);
    if (card != null) {
      json(context, Views.story(card), card.id() + "-" + card.version());
    }
  }

  private void dossier(Context context) throws IOException {
    String type = Asked.type(context, List.of(JSON_TYPE, MARKDOWN, CSV));
    if (type == null) {
      Problem.answer(context, 406, "There is JSON, Markdown and CSV.");
    } else {
      context.header("Vary", "Accept");
      dossier(context, type);
    }
  }

  private void dossier(Context context, String type) throws IOException {
    StoryCard card = card(context);
    if (card == null) {
      return;
    }
    StoredDossier stored = dossiers.of(card);
    if (stored == null) {
      Problem.answer(context, 404, "This story has no report left that can be shown.");
      return;
    }
    String table = context.queryParam("table");
    if (isKnown(context, card.id() + "-" + dossiers.state(card) + "-" + type + "-" + table)) {
      return;
    }
    switch (type) {
      case MARKDOWN ->
          context
              .contentType(MARKDOWN + "; charset=utf-8")
              .result(MarkdownText.render(stored.dossier()));
      case CSV -> csv(context, stored, table == null ? "events" : table);
      default -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DossierJson.writeOne(stored.dossier(), bytes);
        context.contentType(JSON_TYPE).result(bytes.toByteArray());
      }
    }
  }

  private static void csv(Context context, StoredDossier stored, String table) {
    Map<String, String> tables = CsvTables.texts(List.of(stored.dossier()));
    String text = tables.get(table);
    if (text == null) {
      Problem.answer(
          context,
          404,
          "There is no such table. There are " + String.join(", ", tables.keySet()) + ".");
    } else {
      context.contentType(CSV + "; charset=utf-8").result(text);
    }
  }

  private void storyChanges(Context context) {
    StoryCard card = card(context);
    if (card != null) {
      List<Entry> entries = journal.of(card.id(), limit(context));
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put("story", card.id());
      answer.put("changes", entries.stream().map(Views::change).toList());
      json(context, answer, card.id() + "-c" + journal.last());
    }
  }

  private void storyFeed(Context context) {
    StoryCard card = card(context);
    if (card != null) {
      feed(context, card.id(), card.title(), journal.of(card.id(), TOGETHER));
    }
  }

  /** Changes after a number, oldest first; the number is the cursor. */
  private void changes(Context context) {
    String type = Asked.type(context, List.of(JSON_TYPE, ATOM));
    if (type == null) {
      Problem.answer(context, 406, "There is JSON and Atom.");
      return;
    }
    context.header("Vary", "Accept");
    if (type.equals(ATOM)) {
      feed(context);
      return;
    }
    long after = Asked.number(context, "after", 0, Long.MAX_VALUE);
    int limit = limit(context);
    List<Entry> entries = journal.after(after, limit);
    boolean more = entries.size() == limit && entries.get(limit - 1).sequence() < journal.last();
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("changes", entries.stream().map(Views::change).toList());
    answer.put("next", more ? String.valueOf(entries.get(limit - 1).sequence()) : null);
    answer.put("last", journal.last());
    json(context, answer, "c" + after + "-" + limit + "-" + journal.last());
  }

  private void feed(Context context) {
    List<Entry> newest =
        new ArrayList<>(journal.after(Math.max(0, journal.last() - TOGETHER), TOGETHER));
    Collections.reverse(newest);
    feed(context, "changes", "Parley", newest);
  }

  private void feed(Context context, String id, String title, List<Entry> newestFirst) {
    if (!isKnown(context, id + "-a" + journal.last())) {
      String base = context.scheme() + "://" + context.host();
      context
          .contentType(ATOM + "; charset=utf-8")
          .result(ChangesFeed.of(id, title, base, context.path(), newestFirst));
    }
  }

  private void watches(Context context) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("watches", watches.all().stream().map(Views::watch).toList());
    json(context, answer, null);
  }

  private @Nullable Watch watch(Context context) {
    Watch watch = watches.of(context.pathParam("id"));
    if (watch == null) {
      Problem.answer(context, 404, "There is no watch of this id.");
    }
    return watch;
  }

  private void alerts(Context context) {
    Watch watch = watch(context);
    if (watch != null) {
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put("watch", Views.watch(watch));
      answer.put(
          "changes",
          Alerts.of(watch, journal, limit(context)).stream().map(Views::change).toList());
      json(context, answer, watch.id() + "-w" + journal.last());
    }
  }

  private void alertFeed(Context context) {
    Watch watch = watch(context);
    if (watch != null) {
      feed(
          context,
          "watch:" + watch.id(),
          "Parley: " + watch.label(),
          Alerts.of(watch, journal, TOGETHER));
    }
  }

  private void report(Context context) {
    String id = context.pathParam("id");
    ReportCard card = store.reports().card(id);
    List<Report> texts = card == null ? List.of() : store.reports().texts(List.of(id));
    if (card == null) {
      Problem.answer(context, 404, "There is no report of this id.");
    } else if (texts.isEmpty()) {
      Problem.answer(context, 410, "The text of this report was given up.");
    } else {
      json(
          context,
          Views.report(card, texts.get(0)),
          id + "-" + card.story() + "-" + card.newer() + "-" + card.copyOf());
    }
  }

  private void search(Context context) {
    int limit = limit(context);
    long skip = Asked.number(context, "after", 0, 100_000);
    String words = context.queryParam("q");
    SearchQuery query =
        new SearchQuery(
            SearchQuery.parse(words == null ? "" : words),
            field(context.queryParam("in")),
            context.queryParam("outlet"),
            context.queryParam("actor"),
            context.queryParam("language"),
            context.queryParam("story"),
            Asked.day(context, "from"),
            Asked.day(context, "to"),
            (int) skip,
            limit + 1);
    List<SearchHit> hits = store.search().find(query);
    boolean more = hits.size() > limit;
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("hits", hits.stream().limit(limit).map(Views::hit).toList());
    answer.put("next", more ? String.valueOf(skip + limit) : null);
    json(context, answer, null);
  }

  private static SearchQuery.Field field(@Nullable String asked) {
    if (asked == null) {
      return SearchQuery.Field.TEXT;
    }
    for (SearchQuery.Field field : SearchQuery.Field.values()) {
      if (field.name().toLowerCase(Locale.ROOT).equals(asked)) {
        return field;
      }
    }
    throw new Asked.WrongException("in: text, title, quotes or actors, not " + asked);
  }

  /** Takes in reports; one that is known already changes nothing. */
  private void handIn(Context context) {
    List<String> problems = new ArrayList<>();
    List<Report> reports =
        parser.read(new ByteArrayInputStream(context.bodyAsBytes()), problems::add);
    if (reports.isEmpty()) {
      Problem.answer(
          context,
          422,
          problems.isEmpty() ? "There is no report in it." : String.join("; ", problems));
      return;
    }
    if (reports.size() > MOST_HANDED_IN) {
      Problem.answer(context, 413, "At most " + MOST_HANDED_IN + " reports at once.");
      return;
    }
    try {
      @Nullable Integer fresh = intake.offer(reports).get(1, TimeUnit.MINUTES);
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put("reports", reports.stream().map(Report::id).toList());
      answer.put("new", fresh == null ? 0 : fresh);
      answer.put("known", reports.size() - (fresh == null ? 0 : fresh));
      answer.put("problems", problems);
      context.status(fresh != null && fresh > 0 ? 202 : 200);
      json(context, answer, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Problem.answer(context, 503, "The service is stopping.");
    } catch (ExecutionException | TimeoutException | CancellationException e) {
      Problem.answer(context, 503, "Reports cannot be taken in now. Try again later.");
    }
  }

  private static int limit(Context context) {
    return (int) Math.max(1, Asked.number(context, "limit", TOGETHER, MOST));
  }

  /** Answers that nothing has changed, if the one who asks has it as it is. */
  private static boolean isKnown(Context context, String version) {
    String tag = "\"" + Integer.toHexString(version.hashCode()) + "-" + version.length() + "\"";
    context.header("ETag", tag).header("Cache-Control", "private, no-cache");
    boolean known = tag.equals(context.header("If-None-Match"));
    if (known) {
      context.status(304);
    }
    return known;
  }

  private static void json(Context context, Object answer, @Nullable String version) {
    if (version != null && isKnown(context, version)) {
      return;
    }
    try {
      context
          .contentType(JSON_TYPE)
          .result(JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
