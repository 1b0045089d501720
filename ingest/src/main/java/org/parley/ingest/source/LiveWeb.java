package org.parley.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.CaptureLog;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.fetch.FetchResult;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.Fetcher;
import org.parley.ingest.fetch.WebAddress;

/** Fetches addresses, and keeps every answer before it is read. */
public final class LiveWeb implements Web {
  private final Supplier<Fetcher> making;
  private @Nullable Fetcher fetcher;
  private final Path data;
  private final CaptureLog log;

  /**
   * @param making called when the first address is asked for; what it makes is closed with this
   * @param data the data folder; made when the first answer comes
   */
  public LiveWeb(Supplier<Fetcher> making, Path data) {
    this.making = making;
    this.data = data;
    this.log = CaptureLog.open(data);
  }

  @Override
  public FetchResult get(WebAddress address) throws IOException {
    Fetcher made = fetcher == null ? making.get() : fetcher;
    fetcher = made;
    FetchResult result = made.fetch(address, null);
    if (result instanceof Fetched fetched) {
      try {
        for (Exchange exchange : fetched.exchanges()) {
          log.append(exchange);
        }
      } catch (IOException e) {
        throw new IOException("what is fetched cannot be kept in " + data, e);
      }
    }
    return result;
  }

  @Override
  public void close() throws IOException {
    if (fetcher != null) {
      fetcher.close();
    }
    log.close();
  }
}
