package org.parley.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.ingest.archive.ArchiveArticles;
import org.parley.ingest.archive.ArchiveCounts;
import org.parley.ingest.archive.ArchiveReader;
import org.parley.ingest.archive.ArchivedArticle;
import org.parley.ingest.archive.ArchivedPage;
import org.parley.ingest.archive.ArticleVisitor;
import org.parley.ingest.archive.WaczReader;
import org.parley.ingest.file.Problem.Kind;

/** Reports in a web archive: the articles among its pages. */
final class ArchiveFile {
  /** Damaged places beyond these are only counted. */
  private static final int MOST_NAMED = 1000;

  private ArchiveFile() {}

  static void read(Path path, Received received) throws IOException {
    String source = path.toString();
    long size = Files.size(path);
    if (FileKind.ending(source).equals("wacz")) {
      read(visitor -> WaczReader.read(path, visitor), source, size, received);
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      read(visitor -> ArchiveReader.read(in, visitor), source, size, received);
    }
  }

  /** Reads an archive from a stream whose length is not known. */
  static void read(InputStream in, String source, Received received) throws IOException {
    read(visitor -> ArchiveReader.read(in, visitor), source, -1, received);
  }

  private static void read(
      ArchiveArticles.Archive archive, String source, long size, Received received)
      throws IOException {
    Articles articles = new Articles(source, size, received);
    ArchiveCounts counts = ArchiveArticles.read(archive, articles);
    received.archive(source, counts, articles.found);
    if (articles.damaged > MOST_NAMED) {
      long more = articles.damaged - MOST_NAMED;
      received.problem(
          new Problem(source, Kind.MALFORMED, more + " more places in it are damaged", ""));
    }
    if (counts.pages() == 0 && counts.damaged() == 0) {
      received.problem(
          new Problem(source, Kind.EMPTY, "none of its records holds a page that can be read", ""));
    } else if (articles.found == 0 && articles.without > 0) {
      received.problem(new Problem(source, Kind.EMPTY, "none of its pages holds an article", ""));
    }
  }

  private static final class Articles implements ArticleVisitor {
    private final String source;
    private final long size;
    private final Received received;
    private long found;
    private long without;
    private long damaged;

    Articles(String source, long size, Received received) {
      this.source = source;
      this.size = size;
      this.received = received;
    }

    @Override
    public boolean wants(ArchivedPage page) {
      return received.wants(page.captured());
    }

    @Override
    public void article(ArchivedArticle article) {
      found++;
      received.archived(article.page().draft(), article.captured());
    }

    @Override
    public void noArticle(String place) {
      without++;
    }

    @Override
    public void damaged(String place, String reason) {
      damaged++;
      if (damaged <= MOST_NAMED) {
        received.problem(new Problem(source + ", " + place, Kind.MALFORMED, reason, ""));
      }
    }

    @Override
    public void passed(ArchiveCounts counts, long bytes) {
      received.passing(source, counts.records(), bytes, size);
    }
  }
}
