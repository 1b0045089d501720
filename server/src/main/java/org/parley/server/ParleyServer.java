package org.parley.server;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Engine;
import org.parley.publish.html.Frame;
import org.parley.publish.journal.EntryJson;
import org.parley.server.access.Audit;
import org.parley.server.access.AuditLog;
import org.parley.server.access.Guard;
import org.parley.server.access.RefusedException;
import org.parley.server.access.Tokens;
import org.parley.server.api.Api;
import org.parley.server.api.BaseAddress;
import org.parley.server.api.Problem;
import org.parley.server.api.ReportParser;
import org.parley.server.delivery.Channel;
import org.parley.server.delivery.Delivery;
import org.parley.server.health.HealthHandler;
import org.parley.server.health.Requests;
import org.parley.server.intake.Intake;
import org.parley.server.intake.Opener;
import org.parley.server.intake.Source;
import org.parley.server.intake.Sources;
import org.parley.server.judgement.EarlierJudgements;
import org.parley.server.live.EarlierJournal;
import org.parley.server.live.Journal;
import org.parley.server.live.LiveEvents;
import org.parley.server.page.ActorHandler;
import org.parley.server.page.ArchivedPageHandler;
import org.parley.server.page.ArchivedPages;
import org.parley.server.page.Assets;
import org.parley.server.page.CameFrom;
import org.parley.server.page.CorrectionsHandler;
import org.parley.server.page.DeskHandler;
import org.parley.server.page.FindingHandler;
import org.parley.server.page.KeptDossiers;
import org.parley.server.page.Layout;
import org.parley.server.page.LoginHandler;
import org.parley.server.page.SearchHandler;
import org.parley.server.page.ShareHandler;
import org.parley.server.page.SourcesHandler;
import org.parley.server.page.StoryHandler;
import org.parley.server.page.StoryList;
import org.parley.server.page.WatchesHandler;
import org.parley.server.watch.Outbox;
import org.parley.server.watch.Watches;
import org.parley.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service: takes reports in and answers over HTTP until it is closed. */
public final class ParleyServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ParleyServer.class);
  private static final long MOST_SENT = 20L << 20;
  private static final long STOP_MILLIS = 2000;
  private static final int MOST_THREADS = 250;

  private final Journal journal;
  private final Intake intake;
  private final Sources sources;
  private final Delivery delivery;
  private final LiveEvents events;
  private final Watches watches;
  private final AuditLog auditLog;
  private final Javalin javalin;
  private final Thread first;

  /**
   * Puts the service together; {@link #start} sets it going.
   *
   * @param store to read from, beside the engine's writing; not closed here
   * @param engine used by no one else from now on, and closed with this; null to only show what
   *     others take in
   * @param sources what is read again and again
   * @param opener opens addresses that people add
   * @param parser reads reports that are handed in
   * @param channels where alerts are told, beside the pages
   * @param archive where the pages are kept from which reports were read
   * @throws IOException if the journal or the tokens cannot be read
   * @throws IllegalArgumentException if others could reach it and there is no token
   */
  public ParleyServer(
      ServerSettings settings,
      Store store,
      @Nullable Engine engine,
      List<Source> sources,
      Opener opener,
      ReportParser parser,
      List<Channel> channels,
      ArchivedPages archive,
      InstantSource clock)
      throws IOException {
    Tokens tokens = Tokens.open(settings.folder());
    boolean loopback = Guard.isLoopback(settings.host());
    if (!loopback && tokens.all().isEmpty()) {
      throw new IllegalArgumentException(
          "others could reach " + settings.host() + ", and there is no token yet");
    }
    watches = Watches.open(settings.folder());
    if (engine != null) {
      EarlierJournal.takeOver(settings.folder(), engine::adopt);
      EarlierJudgements.takeOver(settings.folder(), store, engine);
    }
    journal = new Journal(store.changes());
    events = new LiveEvents(journal);
    intake =
        new Intake(
            engine, update -> EntryJson.note(update, clock.instant()), journal::refresh, clock);
    this.sources = new Sources(sources, opener, settings.folder(), settings.every(), intake);
    delivery =
        new Delivery(
            channels,
            new Outbox(watches, journal, store.changes(), intake),
            settings.folder().resolve("delivery"),
            settings.address(),
            clock);
    Guard guard = new Guard(tokens, clock, !loopback, loopback ? names(settings) : null);
    auditLog = AuditLog.open(settings.folder());
    Audit audit = new Audit(auditLog, guard, clock);
    Layout layout = new Layout(new Assets());
    KeptDossiers dossiers = new KeptDossiers(store);
    StoryList stories = new StoryList(store, journal, dossiers);
    Requests requests = new Requests();
    List<String> told = channels.stream().map(Channel::name).toList();
    BaseAddress base = new BaseAddress(settings.address());
    ShareHandler share = new ShareHandler(layout, this.sources, intake, parser, guard, base);
    DeskHandler desk = new DeskHandler(layout, stories, journal, guard, intake);
    first = new Thread(() -> prepare(desk), "parley-first-page");
    first.setDaemon(true);
    Api api =
        new Api(
            store,
            stories,
            dossiers,
            journal,
            watches,
            intake,
            this.sources,
            guard,
            parser,
            base,
            settings.folder());
    javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.startupWatcherEnabled = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.maxRequestSize = MOST_SENT;
              config.http.prefer405over404 = true;
              config.jetty.host = settings.host();
              config.jetty.port = settings.port();
              config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 8);
              config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              RoutesConfig routes = config.routes;
              routes.before(requests::begin);
              routes.before(guard::check);
              routes.after(requests::end);
              routes.after(audit::answered);
              pages(routes, layout, guard, desk, stories, dossiers, store, archive, clock, told);
              api.routes(routes);
              share.routes(routes);
              HealthHandler health =
                  new HealthHandler(
                      store, intake, this.sources, journal, events, requests, delivery);
              routes.get("/health/live", health::live);
              routes.get("/health/ready", health::ready);
              routes.get("/metrics", health::metrics);
              routes.get("/audit", audit::get);
              routes.sse("/live", events::open);
              errors(routes, layout);
            });
  }

  private static void prepare(DeskHandler desk) {
    try {
      desk.prepare();
    } catch (RuntimeException e) {
      LOG.debug("the list could not be made ahead", e);
    }
  }

  private void pages(
      RoutesConfig routes,
      Layout layout,
      Guard guard,
      DeskHandler desk,
      StoryList stories,
      KeptDossiers dossiers,
      Store store,
      ArchivedPages archive,
      InstantSource clock,
      List<String> told) {
    routes.get("/", desk::get);
    routes.post("/seen", desk::seen);
    StoryHandler story = new StoryHandler(layout, store, dossiers, journal, archive);
    routes.get("/stories/{id}", story::story);
    routes.get("/reports/{id}", story::report);
    ArchivedPageHandler archived = new ArchivedPageHandler(layout, store, archive);
    routes.get("/reports/{id}/page", archived::show);
    routes.get("/reports/{id}/page.html", archived::file);
    ActorHandler actors = new ActorHandler(layout, store, stories);
    routes.get("/actors", actors::all);
    routes.get("/actors/{name}", actors::one);
    CorrectionsHandler corrections =
        new CorrectionsHandler(layout, store, stories, dossiers, intake, guard, clock);
    routes.get("/stories/{id}/edit", corrections::form);
    routes.post("/stories/{id}/edit", corrections::correct);
    routes.get("/corrections", corrections::log);
    routes.post("/corrections/{id}/undo", corrections::undo);
    FindingHandler findings = new FindingHandler(layout, dossiers, store, intake, guard, clock);
    routes.post("/stories/{id}/findings", findings::correct);
    routes.post("/findings/{number}/undo", findings::undo);
    WatchesHandler watching =
        new WatchesHandler(layout, watches, stories, dossiers, journal, guard, told);
    routes.get("/watches", watching::get);
    routes.post("/watches", watching::add);
    routes.post("/watches/{id}/end", watching::remove);
    routes.get("/search", new SearchHandler(layout, store)::get);
    SourcesHandler reading = new SourcesHandler(layout, store, sources, intake, guard, clock);
    routes.get("/sources", reading::get);
    routes.post("/sources", reading::add);
    routes.post("/sources/list", reading::addListed);
    routes.post("/sources/end", reading::remove);
    LoginHandler login = new LoginHandler(layout, guard);
    routes.get("/login", login::form);
    routes.post("/login", login::enter);
    routes.post("/logout", login::leave);
    routes.get("/assets/{version}/{name}", layout.assets()::get);
    routes.get("/favicon.ico", layout.assets()::icon);
  }

  private static void errors(RoutesConfig routes, Layout layout) {
    routes.exception(
        RefusedException.class,
        (e, context) -> {
          if (e.askToLogin() && isPage(context)) {
            context.redirect(login(context));
          } else {
            answer(context, layout, e.status(), String.valueOf(e.getMessage()));
          }
          if (e.status() == 429) {
            context.header("Retry-After", "60");
          }
          if (e.askToLogin()) {
            context.header("WWW-Authenticate", "Bearer");
          }
        });
    routes.exception(
        HttpResponseException.class,
        (e, context) -> answer(context, layout, e.getStatus(), words(e.getStatus())));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("answering {} failed", context.path(), e);
          answer(context, layout, 500, words(500));
        });
  }

  /** The page to log in on, and to go on from: whoever sent a form goes back to where it was. */
  private static String login(Context context) {
    boolean asking = context.method().equals(HandlerType.GET);
    String query = context.queryString();
    String next = context.path() + (query == null ? "" : "?" + query);
    String form = CameFrom.page(context);
    next = asking ? next : form == null ? "/" : form;
    return "/login?next="
        + URLEncoder.encode(next, StandardCharsets.UTF_8)
        + (asking ? "" : "&lost=yes");
  }

  private static boolean isPage(Context context) {
    String path = context.path();
    return !path.startsWith("/api/") && !path.equals("/live") && !path.equals("/metrics");
  }

  private static void answer(Context context, Layout layout, int status, String words) {
    if (isPage(context)) {
      String form = CameFrom.page(context);
      layout.message(
          context,
          status,
          status == 404 ? "Not here" : "That did not work",
          words,
          status != 403 || form == null
              ? new Frame.Link("All stories", "/", false)
              : new Frame.Link("Back to the page", form, false));
    } else {
      Problem.answer(context, status, words);
    }
  }

  private static String words(int status) {
    return switch (status) {
      case 404 -> "There is nothing under this address.";
      case 405 -> "That cannot be done with this address.";
      case 413 -> "That is too much at once.";
      case 500 -> "Something went wrong here. The log of the service says what.";
      default -> "The service answered " + status + ".";
    };
  }

  private static Set<String> names(ServerSettings settings) {
    Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    names.add(settings.host().toLowerCase(Locale.ROOT));
    settings.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
  }

  /** Begins to answer, and to take in. */
  public void start() {
    first.start();
    javalin.start();
    intake.start();
    delivery.start();
    sources.start();
  }

  /** The port it answers on. */
  public int port() {
    return javalin.port();
  }

  /** Stops within ten seconds; what was taken in is kept. */
  @Override
  public void close() throws IOException {
    sources.close();
    delivery.close();
    events.close();
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("requests that were under way were cut off: {}", String.valueOf(e.getCause()));
    }
    intake.close();
    auditLog.close();
  }
}
