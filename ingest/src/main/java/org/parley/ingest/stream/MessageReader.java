package org.parley.ingest.stream;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fetch.ContentType;
import org.parley.ingest.fetch.WebAddress;
import org.parley.ingest.file.Drafted;
import org.parley.ingest.file.Envelope;
import org.parley.ingest.page.ArticlePage;
import org.parley.ingest.page.NoArticle;
import org.parley.ingest.page.PageReader;
import org.parley.ingest.page.PageReading;
import org.parley.report.Report;

/** From a message to the reports in it. Fetches nothing. */
public final class MessageReader {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private MessageReader() {}

  /**
   * The reports of a message: of a page one, whose source is its address.
   *
   * @param problems told, on one line each, what of it could not be read
   */
  public static List<Report> read(Message message, Consumer<String> problems) {
    ContentType type = ContentType.of(message.contentType());
    return PAGES.contains(type.media())
        ? page(message, type, problems)
        : Envelope.read(new ByteArrayInputStream(message.body()), message.name(), problems);
  }

  private static List<Report> page(Message message, ContentType type, Consumer<String> problems) {
    String address;
    try {
      address = address(message.address());
    } catch (IllegalArgumentException e) {
      problems.accept("its header " + Message.ADDRESS + " is no address: " + e.getMessage());
      return List.of();
    }
    String source = address == null ? message.name() : address;
    PageReading reading = PageReader.read(message.body(), type.charset(), address, source);
    if (reading instanceof ArticlePage article) {
      Report report = Drafted.report(article.draft(), problem -> problems.accept(problem.reason()));
      return report == null ? List.of() : List.of(report);
    }
    if (reading instanceof NoArticle none) {
      problems.accept(none.reason());
    }
    return List.of();
  }

  private static @Nullable String address(@Nullable String header) {
    return header == null || header.isBlank() ? null : WebAddress.of(header.strip()).toString();
  }
}
