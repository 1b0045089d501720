package org.parley.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.CaptureIndex;
import org.parley.ingest.archive.CaptureLog;
import org.parley.ingest.fetch.Failed;
import org.parley.ingest.fetch.FetchResult;
import org.parley.ingest.fetch.WebAddress;

/** Gives what was fetched before, the newest answer of each address, and asks no network. */
public final class KeptWeb implements Web {
  private final Path data;
  private final CaptureLog log;
  private @Nullable KeptAnswers answers;

  /**
   * @param data the data folder
   */
  public KeptWeb(Path data) {
    this.data = data;
    this.log = CaptureLog.open(data);
  }

  @Override
  public FetchResult get(WebAddress asked) throws IOException {
    KeptAnswers.Answer answer = answers().newest(asked);
    if (answer instanceof KeptAnswers.Whole whole) {
      return whole.fetched();
    }
    return answer instanceof KeptAnswers.Circle
        ? new Failed(asked, 0, "what is kept of it redirects in a circle", "")
        : new Failed(
            asked, 0, "it is not among what is kept in " + data, "Read it without --offline once.");
  }

  @Override
  public void close() throws IOException {
    log.close();
  }

  private KeptAnswers answers() throws IOException {
    KeptAnswers known = answers;
    if (known == null) {
      known = new KeptAnswers(CaptureIndex.of(data), log);
      answers = known;
    }
    return known;
  }
}
