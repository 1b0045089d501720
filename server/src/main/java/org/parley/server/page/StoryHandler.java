package org.parley.server.page;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.html.Frame;
import org.parley.publish.html.Section;
import org.parley.publish.html.ServedPages;
import org.parley.server.live.Entry;
import org.parley.server.live.Journal;
import org.parley.server.page.Layout.Part;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** Answers {@code /stories/{id}} and {@code /reports/{id}}. */
public final class StoryHandler {
  private static final int MOST_CHANGES = 30;
  private static final int MOST_PAGES = 64;

  private final Layout layout;
  private final Store store;
  private final KeptDossiers dossiers;
  private final Journal journal;
  private final Map<String, DrawnPage> pages =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DrawnPage> eldest) {
          return size() > MOST_PAGES;
        }
      };

  public StoryHandler(Layout layout, Store store, KeptDossiers dossiers, Journal journal) {
    this.layout = layout;
    this.store = store;
    this.dossiers = dossiers;
    this.journal = journal;
  }

  /** Shows a story. */
  public void story(Context context) {
    String id = context.pathParam("id");
    StoryCard card = dossiers.story(id);
    StoredDossier stored = card == null ? null : dossiers.of(card);
    if (card == null || stored == null) {
      missing(context, "There is no story under this address, or none of its reports is left.");
    } else if (!card.id().equals(id)) {
      context.redirect(Addresses.story(card.id()));
    } else {
      List<Entry> changes = journal.of(id, MOST_CHANGES);
      long newest = changes.isEmpty() ? 0 : changes.get(0).sequence();
      String tag = "\"" + dossiers.state(card) + "-" + newest + "-" + layout.version() + "\"";
      if (isKnown(context, tag)) {
        return;
      }
      made(id, tag, () -> page(card, stored, changes)).send(context);
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
    String id = context.pathParam("id");
    ReportCard card = store.reports().card(id);
    StoryCard story = card == null || card.story() == null ? null : dossiers.story(card.story());
    StoredDossier stored = story == null ? null : dossiers.of(story);
    if (card == null) {
      missing(context, "There is no report under this address.");
    } else if (card.purged()) {
      missing(context, "This report was given up. It stood at " + card.source() + ".");
    } else if (card.newer() != null) {
      layout.message(
          context,
          404,
          "An earlier revision",
          "The outlet has published this report again, changed. The dossier has the newest.",
          new Frame.Link("Open the newest revision", Addresses.report(card.newer()), false));
    } else {
      ReportEntry entry = stored == null ? null : entry(stored.dossier(), id);
      if (story == null || stored == null || entry == null) {
        missing(context, "This report is being put into its story. Try again in a moment.");
        return;
      }
      Dossier dossier = stored.dossier();
      String tag = "\"" + dossiers.state(story) + "-" + layout.version() + "\"";
      if (!isKnown(context, tag)) {
        Frame frame = layout.frame(Part.STORIES, null);
        made(id, tag, () -> ServedPages.report(dossier, entry, Addresses.of(dossier), frame))
            .send(context);
      }
    }
  }

  private interface Drawing {
    String draw();
  }

  private DrawnPage made(String id, String tag, Drawing drawing) {
    synchronized (pages) {
      DrawnPage known = pages.get(id);
      if (known != null && known.isOf(tag)) {
        return known;
      }
    }
    DrawnPage made = new DrawnPage(tag, drawing.draw());
    synchronized (pages) {
      pages.put(id, made);
    }
    return made;
  }

  private static boolean isKnown(Context context, String tag) {
    context.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return true;
    }
    return false;
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
