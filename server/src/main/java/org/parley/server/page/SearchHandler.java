package org.parley.server.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.publish.html.ServedPages;
import org.parley.publish.line.DateWords;
import org.parley.publish.line.Enumeration;
import org.parley.report.Span;
import org.parley.server.page.Layout.Part;
import org.parley.store.ReportCard;
import org.parley.store.SearchHit;
import org.parley.store.SearchQuery;
import org.parley.store.SearchQuery.Field;
import org.parley.store.Store;
import org.parley.store.StoryCard;

/** Answers {@code /search}. */
public final class SearchHandler {
  private static final int TOGETHER = 20;
  private static final int LONGEST = 400;

  private final Layout layout;
  private final Store store;

  public SearchHandler(Layout layout, Store store) {
    this.layout = layout;
    this.store = store;
  }

  /** Shows the form and what is found. */
  public void get(Context context) {
    String words = text(context, "q");
    String outlet = text(context, "outlet");
    String from = text(context, "from");
    String to = text(context, "to");
    Field field = field(text(context, "in"));
    int skip = (int) Math.min(100_000, Visit.number(context.queryParam("skip"), 0));
    boolean asked = !(words + outlet + from + to).isBlank();
    SearchQuery query =
        new SearchQuery(
            SearchQuery.parse(words),
            field,
            outlet.isBlank() ? null : outlet,
            null,
            null,
            null,
            day(from),
            day(to),
            skip,
            TOGETHER + 1);
    List<SearchHit> hits = asked ? store.search().find(query) : List.of();
    boolean more = hits.size() > TOGETHER;
    List<SearchHit> shown = more ? hits.subList(0, TOGETHER) : hits;
    String address =
        Addresses.search(words)
            + "&in="
            + field.name().toLowerCase(Locale.ROOT)
            + "&outlet="
            + Addresses.escape(outlet)
            + "&from="
            + Addresses.escape(from)
            + "&to="
            + Addresses.escape(to);
    SearchPage page =
        new SearchPage(
            words,
            fields(field),
            outlet,
            from,
            to,
            asked,
            found(shown.size(), skip, more),
            skip + 1,
            shown.stream().map(this::hit).toList(),
            skip == 0 ? null : address + "&skip=" + Math.max(0, skip - TOGETHER),
            more ? address + "&skip=" + (skip + TOGETHER) : null);
    layout.show(
        context,
        words.isBlank() ? "Search" : words + " · Search",
        layout.frame(Part.NONE, null),
        "search",
        page);
  }

  private static String text(Context context, String name) {
    String text = context.queryParam(name);
    return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length())).strip();
  }

  private static Field field(String asked) {
    for (Field field : Field.values()) {
      if (field.name().equalsIgnoreCase(asked)) {
        return field;
      }
    }
    return Field.TEXT;
  }

  private static List<Frame.Link> fields(Field current) {
    List<Frame.Link> links = new ArrayList<>();
    for (Field field : Field.values()) {
      String label =
          switch (field) {
            case TEXT -> "title and text";
            case TITLE -> "title";
            case QUOTES -> "what is said";
            case ACTORS -> "names";
          };
      links.add(new Frame.Link(label, field.name().toLowerCase(Locale.ROOT), field == current));
    }
    return links;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String found(int count, int skip, boolean more) {
    if (count == 0) {
      return skip == 0 ? "Nothing found" : "Nothing further";
    }
    return skip == 0 && !more
        ? Enumeration.count(count, "report", "reports")
        : "Reports " + (skip + 1) + " to " + (skip + count);
  }

  private SearchPage.Hit hit(SearchHit hit) {
    ReportCard card = hit.card();
    StoryCard story = card.story() == null ? null : store.stories().story(card.story());
    String outlet = card.outlet() == null ? "Outlet not named" : card.outlet();
    return new SearchPage.Hit(
        Addresses.report(card.id()),
        card.title() == null ? outlet : card.title(),
        card.title() == null ? "no title in the text" : outlet,
        DateWords.full(card.published()),
        story == null ? null : Addresses.story(story.id()),
        story == null ? "" : ServedPages.title(story.title()),
        hit.excerpts().stream().map(excerpt -> excerpt(card.id(), excerpt)).toList());
  }

  private static SearchPage.Excerpt excerpt(String report, SearchHit.Excerpt excerpt) {
    String id = excerpt.sentence();
    int number = Integer.parseInt(id.substring(id.lastIndexOf('.') + 1));
    List<SearchPage.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : excerpt.marks()) {
      pieces.add(new SearchPage.Piece(excerpt.text().substring(at, mark.start()), false));
      pieces.add(new SearchPage.Piece(mark.of(excerpt.text()), true));
      at = mark.end();
    }
    pieces.add(new SearchPage.Piece(excerpt.text().substring(at), false));
    return new SearchPage.Excerpt(Addresses.sentence(report, number), number, pieces);
  }
}
