package org.parley.server.page;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.engine.History;
import org.parley.publish.html.Frame;
import org.parley.publish.html.ReportPlaces;
import org.parley.publish.html.Section;
import org.parley.publish.html.ServedPages;
import org.parley.publish.journal.Entry;
import org.parley.server.live.Journal;
import org.parley.server.page.Layout.Part;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** Answers {@code /stories/{id}} and {@code /reports/{id}}. */
public final class StoryHandler {
  private static final int MOST_CHANGES = 30;
  private static final long ROOM = 48L << 20;

  private final Layout layout;
  private final Store store;
  private final KeptDossiers dossiers;
  private final Journal journal;
  private final ReportPlaces places;
  private final DrawnPages pages = new DrawnPages(ROOM, System::nanoTime);

  public StoryHandler(
      Layout layout, Store store, KeptDossiers dossiers, Journal journal, ArchivedPages archive) {
    this.layout = layout;
    this.store = store;
    this.dossiers = dossiers;
    this.journal = journal;
    this.places = places(store, archive);
  }

  private static ReportPlaces places(Store store, ArchivedPages archive) {
    return new ReportPlaces() {
      @Override
      public String page(String id) {
        return Addresses.report(id);
      }

      @Override
      public @Nullable String archived(String id) {
        ReportCard card = store.reports().card(id);
        boolean kept = card != null && !card.purged() && archive.mayHold(card.source());
        return kept ? Addresses.report(id) + "/page" : null;
      }
    };
  }

  /** Shows a story. */
  public void story(Context context) {
    shown(context, this::story);
  }

  private interface Look {
    void at(Context context, String id, long number);
  }

  /** Answers with the page that is there, or has one look and all others wait for that. */
  private void shown(Context context, Look look) {
    String id = context.pathParam("id");
    long number = journal.last();
    DrawnPage sure = pages.sure(context.path(), number);
    if (sure == null) {
      synchronized (pages.turn(context.path())) {
        sure = pages.sure(context.path(), number);
        if (sure == null) {
          look.at(context, id, number);
          return;
        }
      }
    }
    sure.send(context);
  }

  private void story(Context context, String id, long number) {
    StoryCard card = dossiers.story(id);
    StoredDossier stored = card == null ? null : dossiers.of(card);
    if (card == null || stored == null) {
      missing(context, "There is no story under this address, or none of its reports is left.");
    } else if (!card.id().equals(id)) {
      context.redirect(Addresses.story(card.id()));
    } else {
      List<Entry> changes = journal.of(id, MOST_CHANGES);
      long newest = changes.isEmpty() ? 0 : changes.get(0).sequence();
      String state = dossiers.state(card) + "-" + newest;
      pages.of(context.path(), state, number, () -> page(card, stored, changes)).send(context);
    }
  }

  private String page(StoryCard card, StoredDossier stored, List<Entry> changes) {
    Dossier dossier = stored.dossier();
    ChangesSection section = ChangesSection.of(changes, dossier);
    List<Section> more = section.count() > 0 ? List.of(section) : List.of();
    String api = "/api/v1/stories/" + card.id();
    List<Frame.Link> actions =
        List.of(
            new Frame.Link("Watch", "/watches?story=" + card.id(), false),
            new Frame.Link("Correct", Addresses.story(card.id()) + "/edit", false),
            new Frame.Link("Feed", api + "/changes.atom", false),
            new Frame.Link("JSON", api + "/dossier", false),
            new Frame.Link("Markdown", api + "/dossier.md", false));
    String state = journal.last() + " " + card.id() + " " + stored.version();
    return ServedPages.story(
        dossier, Addresses.of(dossier), layout.frame(Part.STORIES, state), actions, more);
  }

  /** Shows a report. */
  public void report(Context context) {
    shown(context, this::report);
  }

  private void report(Context context, String id, long number) {
    ReportCard card = store.reports().card(id);
    StoryCard story = card == null || card.story() == null ? null : dossiers.story(card.story());
    StoredDossier stored = story == null ? null : dossiers.of(story);
    if (card == null) {
      missing(context, "There is no report under this address.");
    } else if (card.purged()) {
      missing(context, "This report was given up. It stood at " + card.source() + ".");
    } else if (card.newer() != null) {
      earlier(context, card, card.newer(), number);
    } else {
      ReportEntry entry = stored == null ? null : entry(stored.dossier(), id);
      if (story == null || stored == null || entry == null) {
        missing(context, "This report is being put into its story. Try again in a moment.");
        return;
      }
      Dossier dossier = stored.dossier();
      String state = story.id() + "-" + dossiers.state(story);
      Frame frame = layout.frame(Part.STORIES, null);
      pages
          .of(
              context.path(),
              state,
              number,
              () -> ServedPages.report(dossier, entry, Addresses.of(dossier), frame, places))
          .send(context);
    }
  }

  /** A revision that a newer one replaced: as it was read, by itself. */
  private void earlier(Context context, ReportCard card, String newer, long number) {
    String home = card.story();
    Dossier alone = home == null ? null : History.alone(store, home, card.id());
    if (alone == null) {
      layout.message(
          context,
          404,
          "An earlier revision",
          "The outlet has published this report again, changed. The dossier has the newest.",
          new Frame.Link("Open the newest revision", Addresses.report(newer), false));
      return;
    }
    Frame frame = layout.frame(Part.STORIES, null);
    String newest = Addresses.report(newest(newer));
    pages
        .of(
            context.path(),
            newest,
            number,
            () -> ServedPages.earlier(alone, newest, Addresses.of(alone), frame, places))
        .send(context);
  }

  private String newest(String id) {
    String newest = id;
    for (ReportCard card = store.reports().card(id);
        card != null && card.newer() != null;
        card = store.reports().card(newest)) {
      newest = card.newer();
    }
    return newest;
  }

  private static @Nullable ReportEntry entry(Dossier dossier, String id) {
    return dossier.reports().stream()
        .filter(entry -> entry.report().id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private void missing(Context context, String words) {
    layout.message(context, 404, "Not here", words, new Frame.Link("All stories", "/", false));
  }
}
