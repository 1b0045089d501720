package org.parley.ingest.source;

import java.io.IOException;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.WebAddress;

/** Reads an address by what is found there: a page, a feed, a sitemap, or a file of reports. */
final class AddressReader {
  private AddressReader() {}

  /**
   * @throws IOException as {@link Web#get}
   */
  static void read(WebAddress address, Visit visit) throws IOException {
    Fetched fetched = visit.get(address, 1, 1);
    if (fetched == null) {
      return;
    }
    switch (AnswerKind.of(fetched)) {
      case FEED -> FeedPages.read(fetched, visit);
      case SITEMAP -> SitemapPages.read(fetched, visit);
      case PAGE, FILE -> visit.drafts(fetched).forEach(visit.visitor()::draft);
    }
  }
}
