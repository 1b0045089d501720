package org.parley.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.CaptureIndex;
import org.parley.ingest.archive.CaptureLog;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.fetch.FetchResult;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.Fetcher;
import org.parley.ingest.fetch.NotModified;
import org.parley.ingest.fetch.WebAddress;

/**
 * Fetches addresses, and keeps every answer before it is read. An address whose answer was kept
 * lately is only asked whether it has changed; if it has not, the kept answer is given.
 */
public final class LiveWeb implements Web {
  /** So many bytes of the newest logs are looked through; older ones would take too long. */
  private static final long LATELY = 64_000_000;

  private final Supplier<Fetcher> making;
  private @Nullable Fetcher fetcher;
  private final Path data;
  private final CaptureLog log;
  private @Nullable KeptAnswers answers;

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
    KeptAnswers known = answers();
    Fetched before = known.unchanging(address);
    FetchResult result = made.fetch(address, before == null ? null : before.validators());
    if (result instanceof NotModified && before != null) {
      return before;
    }
    if (result instanceof Fetched fetched) {
      try {
        for (Exchange exchange : fetched.exchanges()) {
          known.add(exchange, log.append(exchange));
        }
      } catch (IOException e) {
        throw new IOException("what is fetched cannot be kept in " + data, e);
      }
    }
    return result;
  }

  private KeptAnswers answers() throws IOException {
    KeptAnswers known = answers;
    if (known == null) {
      known = new KeptAnswers(CaptureIndex.newestOf(data, LATELY), log);
      answers = known;
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    if (fetcher != null) {
      fetcher.close();
    }
    log.close();
  }
}
