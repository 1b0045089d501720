package org.parley.ingest.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.ingest.page.ArticlePage;
import org.parley.ingest.page.PageReader;
import org.parley.ingest.page.PageReading;

/**
 * Reads the articles of an archive, each named by its address, as when it was fetched: its pages
 * are read on all processors and given in the archive's order. Only a bounded number of pages, and
 * of bytes of them, is held at a time.
 */
public final class ArchiveArticles implements ArchiveVisitor {
  private static final int MOST_THREADS = 8;
  private static final int MOST_PAGES = 64;
  private static final long MOST_BYTES = 48 << 20;

  private final ArticleVisitor visitor;
  private final ExecutorService threads;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long bytesWaiting;

  private ArchiveArticles(ArticleVisitor visitor, ExecutorService threads) {
    this.visitor = visitor;
    this.threads = threads;
  }

  /** Reads an archive, as {@link ArchiveReader#read} does. */
  @FunctionalInterface
  public interface Archive {
    /**
     * Reads it to its end.
     *
     * @throws IOException if it cannot be read at all
     */
    ArchiveCounts read(ArchiveVisitor visitor) throws IOException;
  }

  /** What is still to be given, and how many bytes of a page it holds. */
  private record Waiting(String place, Future<Runnable> given, int bytes) {}

  /**
   * Reads all articles of an archive.
   *
   * @param archive as {@code visitor -> ArchiveReader.read(in, visitor)}
   * @return what it held
   * @throws IOException if the archive cannot be read at all
   */
  public static ArchiveCounts read(Archive archive, ArticleVisitor visitor) throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    try {
      ArchiveArticles articles = new ArchiveArticles(visitor, threads);
      ArchiveCounts counts = archive.read(articles);
      articles.giveAllBut(0, 0);
      return counts;
    } finally {
      threads.shutdownNow();
    }
  }

  @Override
  public void page(ArchivedPage page) {
    if (visitor.wants(page)) {
      add(new Waiting(page.place(), threads.submit(() -> read(page)), page.html().length));
    }
  }

  @Override
  public void damaged(String place, String reason) {
    add(
        new Waiting(
            place, CompletableFuture.completedFuture(() -> visitor.damaged(place, reason)), 0));
  }

  @Override
  public void passed(ArchiveCounts counts, long bytes) {
    visitor.passed(counts, bytes);
  }

  /** What to do with a page once it is its turn; holds nothing of the page's bytes. */
  private Runnable read(ArchivedPage page) {
    String place = page.place();
    PageReading reading =
        PageReader.read(page.html(), page.charset(), page.address(), page.address());
    if (reading instanceof ArticlePage article) {
      ArchivedArticle found = new ArchivedArticle(place, page.captured(), article);
      return () -> visitor.article(found);
    }
    return () -> visitor.noArticle(place);
  }

  private void add(Waiting next) {
    waiting.add(next);
    bytesWaiting += next.bytes();
    giveAllBut(MOST_PAGES, MOST_BYTES);
  }

  private void giveAllBut(int most, long mostBytes) {
    while (waiting.size() > most || (bytesWaiting > mostBytes && !waiting.isEmpty())) {
      Waiting first = waiting.remove();
      bytesWaiting -= first.bytes();
      give(first);
    }
  }

  private void give(Waiting first) {
    try {
      first.given().get().run();
    } catch (ExecutionException e) {
      visitor.damaged(first.place(), "reading its page failed (" + e.getCause() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    }
  }
}
