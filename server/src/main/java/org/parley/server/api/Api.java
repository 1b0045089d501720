package org.parley.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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
import org.parley.publish.anchor.Annotations;
import org.parley.publish.journal.Entry;
import org.parley.publish.jsonld.SchemaOrg;
import org.parley.report.Report;
import org.parley.server.access.Guard;
import org.parley.server.intake.Intake;
import org.parley.server.intake.Sources;
import org.parley.server.live.Journal;
import org.parley.server.page.KeptDossiers;
import org.parley.server.page.StoryList;
import org.parley.server.watch.Alert;
import org.parley.server.watch.Alerts;
import org.parley.server.watch.Watch;
import org.parley.server.watch.Watches;
import org.parley.store.ReportCard;
import org.parley.store.SearchHit;
import org.parley.store.SearchQuery;
import org.parley.store.Store;
import org.parley.store.StoryCard;

/** Answers the addresses under {@code /api}. */
public final class Api {
  private static final int TOGETHER = 50;
  private static final int MOST = 500;
  private static final int MOST_HANDED_IN = 1000;

  private final Store store;
  private final StoryList stories;
  private final Journal journal;
  private final Watches watches;
  private final Intake intake;
  private final ReportParser parser;
  private final BaseAddress base;
  private final DossierForms forms;
  private final SourceLists sourceLists;
  private final CorrectionLists correctionLists;
  private final WholeLibrary library;

  /**
   * @param base what addresses in its answers begin with
   * @param folder where the library may lie in one file while it is sent
   */
  public Api(
      Store store,
      StoryList stories,
      KeptDossiers dossiers,
      Journal journal,
      Watches watches,
      Intake intake,
      Sources sources,
      Guard guard,
      ReportParser parser,
      BaseAddress base,
      Path folder) {
    this.store = store;
    this.stories = stories;
    this.journal = journal;
    this.watches = watches;
    this.intake = intake;
    this.parser = parser;
    this.base = base;
    this.sourceLists = new SourceLists(sources, guard);
    this.correctionLists = new CorrectionLists(store);
    this.library = new WholeLibrary(store, stories, intake, folder);
    this.forms = new DossierForms(dossiers, journal, base);
  }

  /** Names what it answers to; {@code openapi/parley.yaml} has the same. */
  public void routes(RoutesConfig routes) {
    routes.get("/api/openapi.yaml", this::description);
    routes.get("/api/v1/stories", this::stories);
    routes.get("/api/v1/stories/{id}", this::story);
    routes.get("/api/v1/stories/{id}/dossier", forms::accepted);
    routes.get("/api/v1/stories/{id}/dossier.md", it -> forms.as(it, Answers.MARKDOWN));
    routes.get("/api/v1/stories/{id}/dossier.csv", it -> forms.as(it, Answers.CSV));
    routes.get("/api/v1/stories/{id}/dossier.jsonld", it -> forms.as(it, SchemaOrg.TYPE));
    routes.get("/api/v1/stories/{id}/annotations", it -> forms.as(it, Annotations.TYPE));
    routes.get("/api/v1/stories/{id}/changes", this::storyChanges);
    routes.get("/api/v1/stories/{id}/changes.atom", it -> forms.as(it, Answers.ATOM));
    routes.get("/api/v1/stories/{id}/changes.json", it -> forms.as(it, Answers.ATOM));
    routes.get("/api/v1/reports/{id}", this::report);
    routes.get("/api/v1/reports/{id}/text", this::text);
    routes.post("/api/v1/reports", this::handIn);
    routes.get("/api/v1/search", this::search);
    routes.get("/api/v1/changes", this::changes);
    routes.get("/api/v1/changes.atom", this::feed);
    routes.get("/api/v1/changes.json", this::feed);
    sourceLists.routes(routes);
    correctionLists.routes(routes);
    library.routes(routes);
    routes.get("/api/v1/watches", this::watches);
    routes.get("/api/v1/watches/{id}/alerts", this::alerts);
    routes.get("/api/v1/watches/{id}/alerts.atom", this::alertFeed);
    routes.get("/api/v1/watches/{id}/alerts.json", this::alertFeed);
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
  private void stories(Context context) throws IOException {
    String type = Asked.type(context, StoryForms.TYPES);
    if (type == null) {
      Problem.answer(context, 406, "There is JSON, JSON-LD, CSV, Markdown and Atom.");
      return;
    }
    context.header("Vary", "Accept");
    if (type.equals(Answers.ATOM)) {
      feed(context);
      return;
    }
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
    String next = more ? page.get(page.size() - 1).id() : null;
    String state = "s" + journal.last() + "-" + cards.size() + "-" + from + "-" + limit + type;
    if (!Answers.isKnown(context, state)) {
      StoryForms.write(context, type, page, next, base.of(context));
    }
  }

  private void story(Context context) {
    StoryCard card = forms.card(context);
    if (card != null) {
      Answers.json(context, Views.story(card), card.id() + "-" + card.version() + card.title());
    }
  }

  private void storyChanges(Context context) {
    StoryCard card = forms.card(context);
    if (card != null) {
      List<Entry> entries = journal.of(card.id(), limit(context));
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put("story", card.id());
      answer.put("changes", entries.stream().map(Views::change).toList());
      Answers.json(context, answer, card.id() + "-c" + journal.last());
    }
  }

  /** Changes after a number, oldest first; the number is the cursor. */
  private void changes(Context context) {
    String type = Asked.type(context, List.of(Answers.JSON, Answers.ATOM));
    if (type == null) {
      Problem.answer(context, 406, "There is JSON and Atom.");
      return;
    }
    context.header("Vary", "Accept");
    if (type.equals(Answers.ATOM)) {
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
    Answers.json(context, answer, "c" + after + "-" + limit + "-" + journal.last());
  }

  private void feed(Context context) {
    List<Entry> newest =
        new ArrayList<>(journal.after(Math.max(0, journal.last() - TOGETHER), TOGETHER));
    Collections.reverse(newest);
    feed(context, "changes", "Parley", newest);
  }

  private void feed(Context context, String id, String title, List<Entry> newestFirst) {
    ChangesFeed.answer(
        context, base.of(context), id + "-" + journal.last(), id, title, newestFirst);
  }

  private void watches(Context context) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("watches", watches.all().stream().map(Views::watch).toList());
    Answers.json(context, answer, null);
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
          Alerts.newest(watch, journal, limit(context)).stream()
              .map(alert -> Views.change(alert.change()))
              .toList());
      Answers.json(context, answer, watch.id() + "-w" + journal.last());
    }
  }

  private void alertFeed(Context context) {
    Watch watch = watch(context);
    if (watch != null) {
      feed(
          context,
          "watch:" + watch.id(),
          "Parley: " + watch.label(),
          Alerts.newest(watch, journal, TOGETHER).stream().map(Alert::change).toList());
    }
  }

  private void report(Context context) throws IOException {
    String type = Asked.type(context, List.of(Answers.JSON, SchemaOrg.TYPE));
    if (type == null) {
      Problem.answer(context, 406, "There is JSON and JSON-LD; its text is under /text.");
      return;
    }
    context.header("Vary", "Accept");
    Report report = kept(context);
    if (report == null) {
      return;
    }
    if (type.equals(SchemaOrg.TYPE)) {
      if (!Answers.isKnown(context, report.id() + "-ld")) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SchemaOrg.write(report, base.of(context), bytes);
        context.contentType(type).result(bytes.toByteArray());
      }
      return;
    }
    ReportCard card = store.reports().card(report.id());
    if (card != null) {
      String state = card.id() + "-" + card.story() + "-" + card.newer() + "-" + card.copyOf();
      Answers.json(context, Views.report(card, report), state);
    }
  }

  /** The text alone, to which the positions of annotations apply. */
  private void text(Context context) {
    Report report = kept(context);
    if (report != null && !Answers.isKnown(context, report.id() + "-text")) {
      context.contentType("text/plain; charset=utf-8").result(report.text());
    }
  }

  /** The report that is asked for; where there is none, that is the answer, and this gives null. */
  private @Nullable Report kept(Context context) {
    String id = context.pathParam("id");
    if (store.reports().card(id) == null) {
      Problem.answer(context, 404, "There is no report of this id.");
      return null;
    }
    List<Report> texts = store.reports().texts(List.of(id));
    if (texts.isEmpty()) {
      Problem.answer(context, 410, "The text of this report was given up.");
      return null;
    }
    return texts.get(0);
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
    Answers.json(context, answer, null);
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
      Answers.body(context, answer);
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
}
