package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.archive.CaptureLog;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.archive.HttpHeader;
import org.parley.ingest.page.ArticlePage;
import org.parley.ingest.page.PageReader;
import org.parley.report.Report;
import org.parley.server.page.ArchivedPage;
import org.parley.text.Structure;

class FolderPagesTest {
  private static final String ADDRESS = "https://post.example/2031/04/02/harbour";

  @TempDir Path folder;

  private static Exchange page(String at, String last) {
    String html =
        "<html><head><title>Harbour talks open in Lindmar</title><script>track()</script></head>"
            + "<body><nav>Home · World</nav><article><h1>Harbour talks open in Lindmar</h1>"
            + "<p>Delegates of both shores opened harbour talks in Lindmar on Tuesday morning.</p>"
            + "<p>The ferries of Orrin have not sailed for three weeks, and traders wait.</p>"
            + "<p>"
            + last
            + "</p></article></body></html>";
    return new Exchange(
        ADDRESS,
        Instant.parse(at),
        null,
        "GET",
        List.of(),
        200,
        List.of(new HttpHeader("Content-Type", "text/html; charset=utf-8")),
        html.getBytes(StandardCharsets.UTF_8));
  }

  private static Report report(Exchange exchange) {
    ArticlePage article = (ArticlePage) PageReader.read(exchange.body(), "utf-8", ADDRESS, ADDRESS);
    return Structure.report(article.draft());
  }

  @Test
  void eachRevisionHasThePageItWasReadFrom() throws IOException {
    Exchange first = page("2031-04-02T08:00:00Z", "Nobody had signed by noon, the hosts said.");
    Exchange second = page("2031-04-03T08:00:00Z", "Both signed in the evening, the hosts said.");
    try (CaptureLog log = CaptureLog.open(folder)) {
      log.append(first);
      log.append(second);
    }
    FolderPages pages = new FolderPages(folder);

    assertThat(pages.mayHold(ADDRESS)).isTrue();
    assertThat(pages.mayHold("/clippings/harbour.txt")).isFalse();
    ArchivedPage earlier = Objects.requireNonNull(pages.of(report(first)));
    assertThat(earlier.captured()).isEqualTo(first.at());
    assertThat(earlier.lines())
        .contains(
            new ArchivedPage.Line(false, "Home · World"),
            new ArchivedPage.Line(true, "Harbour talks open in Lindmar"),
            new ArchivedPage.Line(false, "Nobody had signed by noon, the hosts said."))
        .noneMatch(line -> line.text().contains("track"));
    assertThat(Objects.requireNonNull(pages.of(report(second))).captured()).isEqualTo(second.at());
    assertThat(pages.of(report(page("2031-04-04T08:00:00Z", "The talks broke off at night."))))
        .isNull();
  }

  @Test
  void aFolderWithoutPagesHoldsNone() throws IOException {
    assertThat(new FolderPages(folder).mayHold(ADDRESS)).isFalse();
  }
}
