package org.parley.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.CaptureIndex;
import org.parley.ingest.archive.CaptureLog;
import org.parley.ingest.archive.CaptureReference;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.fetch.Failed;
import org.parley.ingest.fetch.FetchResult;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.WebAddress;

/** Gives what was fetched before, the newest answer of each address, and asks no network. */
public final class KeptWeb implements Web {
  private static final int MOST_REDIRECTS = 10;

  private final Path data;
  private final CaptureLog log;
  private @Nullable CaptureIndex index;

  /**
   * @param data the data folder
   */
  public KeptWeb(Path data) {
    this.data = data;
    this.log = CaptureLog.open(data);
  }

  @Override
  public FetchResult get(WebAddress asked) throws IOException {
    List<Exchange> exchanges = new ArrayList<>();
    WebAddress at = asked;
    while (exchanges.size() <= MOST_REDIRECTS) {
      CaptureReference reference = index().newest(at.toString());
      if (reference == null) {
        return new Failed(
            asked, 0, "it is not among what is kept in " + data, "Read it without --offline once.");
      }
      Exchange exchange = log.read(reference);
      exchanges.add(exchange);
      String location = exchange.responseHeader("Location");
      if (exchange.status() < 300 || location == null) {
        return new Fetched(asked, at, exchanges, null);
      }
      at = at.resolve(location);
    }
    return new Failed(asked, 0, "what is kept of it redirects in a circle", "");
  }

  @Override
  public void close() throws IOException {
    log.close();
  }

  private CaptureIndex index() throws IOException {
    CaptureIndex known = index;
    if (known == null) {
      known = CaptureIndex.of(data);
      index = known;
    }
    return known;
  }
}
