package org.parley.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.publish.html.Names;
import org.parley.publish.html.ServedPages;
import org.parley.publish.journal.Entry;
import org.parley.server.access.Guard;
import org.parley.server.live.Journal;
import org.parley.server.page.Layout.Part;
import org.parley.server.watch.Alert;
import org.parley.server.watch.Alerts;
import org.parley.server.watch.Watch;
import org.parley.server.watch.Watches;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** Answers {@code /watches}: what a person wants to be told of, and what there is to tell. */
public final class WatchesHandler {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.ENGLISH);
  private static final int SHOWN = 5;
  private static final int COUNTED = 200;
  private static final int LONGEST = 200;

  private final Layout layout;
  private final Watches watches;
  private final StoryList stories;
  private final KeptDossiers dossiers;
  private final Journal journal;
  private final Guard guard;
  private final List<String> channels;

  /**
   * @param channels names of the ways by which alerts leave
   */
  public WatchesHandler(
      Layout layout,
      Watches watches,
      StoryList stories,
      KeptDossiers dossiers,
      Journal journal,
      Guard guard,
      List<String> channels) {
    this.layout = layout;
    this.watches = watches;
    this.stories = stories;
    this.dossiers = dossiers;
    this.journal = journal;
    this.guard = guard;
    this.channels = List.copyOf(channels);
  }

  /** Shows them. */
  public void get(Context context) {
    String story = text(context.queryParam("story"));
    String actor = text(context.queryParam("actor"));
    StoryCard card = story.isEmpty() ? null : dossiers.story(story);
    String kind = card != null ? "story" : actor.isEmpty() ? "words" : "actor";
    WatchesPage page =
        new WatchesPage(
            watches.all().stream().map(this::row).toList(),
            kind,
            card != null ? card.id() : actor,
            card != null ? ServedPages.title(card.title()) : actor,
            card == null ? List.of() : proposals(card),
            channels,
            guard.proof(context));
    layout.show(
        context,
        "Watches",
        layout.frame(Part.WATCHES, String.valueOf(journal.last())),
        "watches",
        page);
  }

  private List<Frame.Link> proposals(StoryCard card) {
    StoredDossier stored = dossiers.of(card);
    return stored == null
        ? List.of()
        : stored.dossier().proposals().stream()
            .map(proposal -> new Frame.Link(proposal.name(), proposal.id(), false))
            .toList();
  }

  private WatchesPage.Row row(Watch watch) {
    List<Alert> alerts = Alerts.newest(watch, journal, COUNTED);
    List<WatchesPage.Alert> newest = new ArrayList<>();
    for (Alert alert : alerts.subList(0, Math.min(SHOWN, alerts.size()))) {
      Entry entry = alert.change();
      StoredDossier stored = stories.dossier(entry.story());
      News news = News.of(List.of(entry), stored == null ? null : stored.dossier());
      newest.add(
          new WatchesPage.Alert(
              WHEN.format(entry.instant().atOffset(ZoneOffset.UTC)),
              entry.instant().toString(),
              news.href(),
              news.title(),
              news.lines()));
    }
    return new WatchesPage.Row(
        watch.id(),
        watch.kind().name().toLowerCase(Locale.ROOT),
        watch.label(),
        switch (watch.kind()) {
          case STORY -> Addresses.story(watch.target());
          case ACTOR -> Addresses.actor(watch.target());
          case PROPOSAL ->
              Addresses.story(watch.target().substring(0, watch.target().indexOf('/')))
                  + "#"
                  + Names.anchor("p", watch.target().substring(watch.target().indexOf('/') + 1));
          case WORDS -> Addresses.search(watch.target());
        },
        "/api/v1/watches/" + watch.id() + "/alerts.atom",
        watch.channels(),
        alerts.size(),
        newest);
  }

  /** Makes one. */
  public void add(Context context) throws IOException {
    List<String> unknown = new ArrayList<>(context.formParams("channel"));
    unknown.removeAll(channels);
    if (!unknown.isEmpty()) {
      refuse(context, "alerts do not go to " + unknown.get(0) + " any more; choose again");
      return;
    }
    String target;
    try {
      target = Typed.line(context.formParam("target"), "what is watched", LONGEST);
    } catch (IllegalArgumentException e) {
      refuse(context, String.valueOf(e.getMessage()));
      return;
    }
    Watch.Kind kind = kind(context.formParam("kind"));
    StoryCard card = kind == Watch.Kind.STORY ? dossiers.story(target) : null;
    if (target.isEmpty()
        || kind == null
        || kind == Watch.Kind.PROPOSAL
        || (kind == Watch.Kind.STORY && card == null)) {
      refuse(context, "there is nothing to watch");
      return;
    }
    String proposal = text(context.formParam("proposal"));
    String by = guard.person(context);
    List<String> chosen = chosen(context);
    if (card != null && !proposal.isEmpty()) {
      String name =
          proposals(card).stream()
              .filter(each -> each.href().equals(proposal))
              .map(Frame.Link::label)
              .findFirst()
              .orElse(proposal);
      watches.add(
          Watch.Kind.PROPOSAL, card.id() + "/" + proposal, name, by, journal.last(), chosen);
    } else {
      String label = card == null ? target : ServedPages.title(card.title());
      watches.add(kind, card == null ? target : card.id(), label, by, journal.last(), chosen);
    }
    context.redirect("/watches");
  }

  private void refuse(Context context, String words) {
    layout.message(
        context,
        422,
        "That did not work",
        Typed.sentence(words),
        new Frame.Link("All watches", "/watches", false));
  }

  /** The channels that were chosen, none if that is all there are. */
  private List<String> chosen(Context context) {
    List<String> given = context.formParams("channel");
    if (given.containsAll(channels)) {
      return List.of();
    }
    List<String> chosen = new ArrayList<>(List.of(Watch.PAGES));
    channels.stream().filter(given::contains).forEach(chosen::add);
    return chosen;
  }

  /** Ends one. */
  public void remove(Context context) throws IOException {
    watches.remove(context.pathParam("id"));
    context.redirect("/watches");
  }

  private static Watch.@Nullable Kind kind(@Nullable String asked) {
    for (Watch.Kind kind : Watch.Kind.values()) {
      if (kind.name().equalsIgnoreCase(asked)) {
        return kind;
      }
    }
    return null;
  }

  private static String text(@Nullable String given) {
    String text = given == null ? "" : given.strip();
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
