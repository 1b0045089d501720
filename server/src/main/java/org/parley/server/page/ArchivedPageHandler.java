package org.parley.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.publish.line.DateWords;
import org.parley.report.Report;
import org.parley.report.When;
import org.parley.server.page.Layout.Part;
import org.parley.store.ReportCard;
import org.parley.store.Store;

/**
 * Answers {@code /reports/{id}/page}: the words of the page from which a report, or an earlier
 * revision of it, was read, and {@code /reports/{id}/page.html}, the page itself as a file. The
 * page is never shown as such: what it holds came from elsewhere.
 */
public final class ArchivedPageHandler {
  private final Layout layout;
  private final Store store;
  private final ArchivedPages archive;

  public ArchivedPageHandler(Layout layout, Store store, ArchivedPages archive) {
    this.layout = layout;
    this.store = store;
    this.archive = archive;
  }

  /** What the template shows. */
  public record View(
      String title,
      String report,
      String address,
      String captured,
      String file,
      List<ArchivedPage.Line> lines) {}

  /** Shows the page's words. */
  public void show(Context context) throws IOException {
    ReportCard card = card(context);
    ArchivedPage page = page(card);
    if (card == null || page == null) {
      missing(context, card);
      return;
    }
    String report = Addresses.report(card.id());
    String title = card.title() == null ? page.address() : card.title();
    layout.show(
        context,
        title,
        layout.frame(Part.STORIES, null),
        "archived",
        new View(
            title,
            report,
            page.address(),
            DateWords.full(
                    When.instant(page.captured().atZone(ZoneOffset.UTC).toLocalDateTime(), ""))
                + " UTC",
            report + "/page.html",
            page.lines()));
  }

  /** Gives the page as a file; a browser that opens it all the same runs and loads nothing. */
  public void file(Context context) throws IOException {
    ReportCard card = card(context);
    ArchivedPage page = page(card);
    if (card == null || page == null) {
      missing(context, card);
      return;
    }
    context
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Content-Disposition", "attachment; filename=\"" + card.id() + ".html\"")
        .header("Cache-Control", "no-store")
        .contentType("application/octet-stream")
        .result(page.html());
  }

  private @Nullable ReportCard card(Context context) {
    return store.reports().card(context.pathParam("id"));
  }

  private @Nullable ArchivedPage page(@Nullable ReportCard card) throws IOException {
    if (card == null || card.purged() || !archive.mayHold(card.source())) {
      return null;
    }
    List<Report> texts = store.reports().texts(List.of(card.id()));
    return texts.isEmpty() ? null : archive.of(texts.get(0));
  }

  private void missing(Context context, @Nullable ReportCard card) {
    layout.message(
        context,
        404,
        "Not here",
        card == null
            ? "There is no report under this address."
            : "The page from which this report was read is not among what is kept here.",
        card == null
            ? new Frame.Link("All stories", "/", false)
            : new Frame.Link("The report", Addresses.report(card.id()), false));
  }
}
