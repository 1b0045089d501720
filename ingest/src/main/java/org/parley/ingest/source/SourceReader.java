package org.parley.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parley.ingest.file.Problem;
import org.parley.ingest.file.Problem.Kind;
import org.parley.ingest.file.ReportReader;

/**
 * Reads whatever a user names: the one entry point for reports.
 *
 * <pre>{@code
 * SourceReader reader = new SourceReader(web, 20, System.in);
 * reader.read(List.of("samples", "https://news.example/feed.xml", "-"), visitor);
 * }</pre>
 */
public final class SourceReader {
  private final Web web;
  private final int most;
  private final InputStream standardInput;

  /**
   * @param web where addresses are had from; not closed here
   * @param most how many pages of one feed or sitemap are read
   * @param standardInput read when "-" is named
   */
  public SourceReader(Web web, int most, InputStream standardInput) {
    this.web = web;
    this.most = most;
    this.standardInput = standardInput;
  }

  /** Reads sources in their order; what one of them holds wrong does not keep the rest from it. */
  public void read(List<String> sources, SourceVisitor visitor) {
    for (String word : sources) {
      Source source;
      try {
        source = Source.of(word);
      } catch (IllegalArgumentException e) {
        visitor.problem(
            new Problem(word, Kind.REFUSED, String.valueOf(e.getMessage()), "Check the address."));
        continue;
      }
      if (source instanceof Source.Remote remote) {
        remote(remote, visitor);
      } else if (source instanceof Source.Local local) {
        ReportReader.read(List.of(local.path()), visitor);
      } else {
        ReportReader.read(standardInput, "standard input", visitor);
      }
    }
  }

  private void remote(Source.Remote remote, SourceVisitor visitor) {
    try {
      AddressReader.read(remote.address(), new Visit(web, most, visitor));
    } catch (IOException e) {
      visitor.problem(
          new Problem(
              remote.address().toString(),
              Kind.UNREADABLE,
              String.valueOf(e.getMessage()),
              "Check the folder, or name another with --data."));
    }
  }
}
