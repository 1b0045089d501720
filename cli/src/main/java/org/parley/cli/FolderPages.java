package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.CaptureSearch;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.fetch.ContentType;
import org.parley.ingest.page.ArticlePage;
import org.parley.ingest.page.PageReader;
import org.parley.ingest.page.PageWords;
import org.parley.report.Report;
import org.parley.server.page.ArchivedPage;
import org.parley.server.page.ArchivedPages;
import org.parley.text.Structure;

/**
 * The pages that a data folder keeps as they were fetched. A page is a report's if reading it again
 * gives that report, so each revision has its own.
 */
final class FolderPages implements ArchivedPages {
  /** Logs are read one after the other; a page is given up after so many bytes. */
  private static final long MOST = 2L << 30;

  private final CaptureSearch search;

  FolderPages(Path folder) {
    this.search = new CaptureSearch(folder);
  }

  @Override
  public boolean mayHold(String source) {
    return (source.startsWith("https://") || source.startsWith("http://")) && search.hasAny();
  }

  /** One at a time: each reads whole files. */
  @Override
  public synchronized @Nullable ArchivedPage of(Report report) throws IOException {
    LocalDate published = report.published().earliest();
    LocalDate from = published == null ? null : published.minusDays(1);
    return search.first(report.source(), from, MOST, exchange -> page(exchange, report));
  }

  private static @Nullable ArchivedPage page(Exchange exchange, Report report) {
    String charset = ContentType.of(exchange.responseHeader("Content-Type")).charset();
    boolean same =
        PageReader.read(exchange.body(), charset, report.source(), report.source())
                instanceof ArticlePage article
            && Structure.report(article.draft()).id().equals(report.id());
    return same
        ? new ArchivedPage(
            exchange.address(),
            exchange.at(),
            PageWords.of(exchange.body(), charset).stream()
                .map(line -> new ArchivedPage.Line(line.heading(), line.text()))
                .toList(),
            exchange.body())
        : null;
  }
}
