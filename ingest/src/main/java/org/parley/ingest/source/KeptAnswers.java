package org.parley.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.CaptureIndex;
import org.parley.ingest.archive.CaptureLog;
import org.parley.ingest.archive.CaptureReference;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.Validators;
import org.parley.ingest.fetch.WebAddress;

/** The answers that were kept, found by the address that was asked for. */
final class KeptAnswers {
  private static final int MOST_REDIRECTS = 10;

  private final CaptureIndex index;
  private final CaptureLog log;

  KeptAnswers(CaptureIndex index, CaptureLog log) {
    this.index = index;
    this.log = log;
  }

  /** What came of asking for an address that was kept before. */
  sealed interface Answer {}

  /** It answered. */
  record Whole(Fetched fetched) implements Answer {}

  /** It, or what it redirects to, is not kept. */
  record None() implements Answer {}

  /** What is kept redirects on and on. */
  record Circle() implements Answer {}

  /**
   * The newest answer of an address, redirects followed.
   *
   * @throws IOException if a record cannot be read
   */
  Answer newest(WebAddress asked) throws IOException {
    List<Exchange> exchanges = new ArrayList<>();
    WebAddress at = asked;
    while (exchanges.size() <= MOST_REDIRECTS) {
      CaptureReference reference = index.newest(at.toString());
      if (reference == null) {
        return new None();
      }
      Exchange exchange = log.read(reference);
      exchanges.add(exchange);
      String location = exchange.responseHeader("Location");
      if (exchange.status() < 300 || location == null) {
        return new Whole(new Fetched(asked, at, exchanges, Validators.of(at, exchange)));
      }
      at = at.resolve(location);
    }
    return new Circle();
  }

  /** As {@link #newest}, but null for whatever cannot be used to ask whether it has changed. */
  @Nullable Fetched unchanging(WebAddress asked) {
    try {
      return newest(asked) instanceof Whole whole && whole.fetched().validators() != null
          ? whole.fetched()
          : null;
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  /** From now on an address has this answer. */
  void add(Exchange exchange, CaptureReference reference) {
    index.add(exchange.address(), exchange.at(), reference);
  }
}
