package org.parley.server.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.publish.journal.Entry;
import org.parley.publish.line.Enumeration;
import org.parley.server.access.Guard;
import org.parley.server.intake.Intake;
import org.parley.server.live.Journal;
import org.parley.server.page.Layout.Part;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** Answers {@code /}: the stories, and what changed in them since the last visit. */
public final class DeskHandler {
  private static final int ROWS = 40;
  private static final int MOST_NEWS = 4;
  private static final int MOST_ENTRIES = 2000;

  private final Layout layout;
  private final StoryList stories;
  private final Journal journal;
  private final Guard guard;
  private final Intake intake;

  public DeskHandler(
      Layout layout, StoryList stories, Journal journal, Guard guard, Intake intake) {
    this.layout = layout;
    this.stories = stories;
    this.journal = journal;
    this.guard = guard;
    this.intake = intake;
  }

  /** Which stories are shown. */
  private enum Choice {
    CHANGED("Changed"),
    ALL("All"),
    DIFFER("With disagreements");

    private final String label;

    Choice(String label) {
      this.label = label;
    }
  }

  /** In what order. */
  private enum Order {
    LATEST("Latest first"),
    SIZE("Largest first");

    private final String label;

    Order(String label) {
      this.label = label;
    }
  }

  /** Makes what the first who asks for the list would have to wait for. */
  public void prepare() {
    List<StoryCard> cards = new ArrayList<>(stories.cards());
    cards.sort(comparator(Order.LATEST));
    for (StoryCard card : cards.subList(0, Math.min(ROWS, cards.size()))) {
      var unused = stories.row(card);
    }
  }

  /** Shows the list. */
  public void get(Context context) {
    long last = journal.last();
    long seen = Visit.seen(context, last);
    Map<String, News> news = news(seen);
    Choice choice = choice(Choice.values(), context.queryParam("show"), Choice.ALL);
    Order order = choice(Order.values(), context.queryParam("order"), Order.LATEST);
    int from = (int) Math.min(1_000_000, Visit.number(context.queryParam("from"), 0));
    List<StoryCard> cards = new ArrayList<>(stories.cards());
    boolean empty = cards.isEmpty();
    String count = Enumeration.count(cards.size(), "story", "stories");
    if (choice == Choice.CHANGED) {
      cards.removeIf(card -> !news.containsKey(card.id()));
    }
    cards.sort(comparator(order));
    List<DeskPage.Row> rows = new ArrayList<>();
    int at = from;
    for (; at < cards.size() && rows.size() < ROWS; at++) {
      StoryRow row = stories.row(cards.get(at));
      if (row != null && (choice != Choice.DIFFER || row.differs() > 0)) {
        News fresh = news.get(row.id());
        rows.add(new DeskPage.Row(row, fresh == null ? "" : fresh.summary()));
      }
    }
    List<News> first = news.values().stream().limit(MOST_NEWS).toList();
    DeskPage page =
        new DeskPage(
            count,
            choices(choice, order),
            orders(choice, order),
            first,
            news.size() - first.size(),
            note(news.values()),
            rows,
            from == 0 ? null : address(choice, order, Math.max(0, from - ROWS)),
            at < cards.size() ? address(choice, order, at) : null,
            empty,
            intake.waiting() > 0,
            guard.proof(context),
            last);
    layout.show(context, "Stories", layout.frame(Part.STORIES, String.valueOf(last)), "desk", page);
  }

  /** Takes note that a visitor has seen what there was. */
  public void seen(Context context) {
    Visit.remember(context, Math.min(journal.last(), Visit.number(context.formParam("to"), 0)));
    context.redirect("/");
  }

  /** What became of stories after a change, the newest first. */
  private Map<String, News> news(long seen) {
    Map<String, List<Entry>> byStory = new LinkedHashMap<>();
    for (Entry entry : journal.after(seen, MOST_ENTRIES)) {
      List<Entry> entries = byStory.remove(entry.story());
      entries = entries == null ? new ArrayList<>() : entries;
      entries.add(entry);
      byStory.put(entry.story(), entries);
    }
    List<String> newest = new ArrayList<>(byStory.keySet());
    Collections.reverse(newest);
    Map<String, News> news = new LinkedHashMap<>();
    for (String story : newest) {
      List<Entry> entries = byStory.getOrDefault(story, List.of());
      boolean lastsShort =
          entries.get(0).kind() == Entry.Kind.OPENED
              && entries.get(entries.size() - 1).kind() == Entry.Kind.GONE;
      if (!lastsShort) {
        StoredDossier stored = stories.dossier(story);
        news.put(story, News.of(entries, stored == null ? null : stored.dossier()));
      }
    }
    return news;
  }

  private static String note(Collection<News> news) {
    return news.isEmpty()
        ? "Nothing has changed."
        : Enumeration.count(news.size(), "story has changed.", "stories have changed.");
  }

  private static Comparator<StoryCard> comparator(Order order) {
    Comparator<StoryCard> latest =
        Comparator.comparing(
                DeskHandler::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();
    return (order == Order.SIZE
            ? Comparator.comparingInt(StoryCard::reports).reversed().thenComparing(latest)
            : latest.thenComparing(Comparator.comparingInt(StoryCard::reports).reversed()))
        .thenComparing(StoryCard::id);
  }

  private static @Nullable LocalDate last(StoryCard card) {
    return card.last();
  }

  private static <E extends Enum<E>> E choice(E[] all, @Nullable String asked, E otherwise) {
    for (E each : all) {
      if (each.name().equalsIgnoreCase(asked)) {
        return each;
      }
    }
    return otherwise;
  }

  private static List<Frame.Link> choices(Choice current, Order order) {
    List<Frame.Link> links = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      links.add(new Frame.Link(choice.label, address(choice, order, 0), choice == current));
    }
    return links;
  }

  private static List<Frame.Link> orders(Choice choice, Order current) {
    List<Frame.Link> links = new ArrayList<>();
    for (Order order : Order.values()) {
      links.add(new Frame.Link(order.label, address(choice, order, 0), order == current));
    }
    return links;
  }

  private static String address(Choice choice, Order order, int from) {
    String address =
        "/?show="
            + choice.name().toLowerCase(Locale.ROOT)
            + "&order="
            + order.name().toLowerCase(Locale.ROOT);
    return from == 0 ? address : address + "&from=" + from;
  }
}
