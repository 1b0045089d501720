package org.parley.ingest.archive;

/** Takes the articles of an archive, in its order, all on one thread. */
public interface ArticleVisitor {
  /**
   * Says whether a page is to be read at all; asked before anything heavy is done.
   *
   * @param page its bytes are not read yet
   */
  default boolean wants(ArchivedPage page) {
    return true;
  }

  /** An article that could be read. */
  void article(ArchivedArticle article);

  /** A page that holds no article, as a front page or a list of links. */
  void noArticle(String place);

  /** As {@link ArchiveVisitor#damaged}; also for a page on which the reader fails. */
  void damaged(String place, String reason);

  /** As {@link ArchiveVisitor#passed}. */
  default void passed(ArchiveCounts counts, long bytes) {}
}
