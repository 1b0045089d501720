package org.parley.store;

import java.util.List;

/**
 * What Parley keeps between runs. Each writing method of its roles is one transaction: when it
 * returns, all it was given is kept whatever happens to the process; when it fails, nothing is.
 * There is one writer; readers may read beside it, from other threads too.
 *
 * <p>All methods of its roles throw {@link StoreException} if the store cannot be read or written.
 */
public interface Store extends AutoCloseable {

  /** The reports and what was read in them. */
  ReportStore reports();

  /** How far sources were taken in. */
  Checkpoints checkpoints();

  /** Which reports are in which story, and how that came about. */
  StoryStore stories();

  /** The newest dossier of each story. */
  DossierStore dossiers();

  /** What persons said about findings. */
  CorrectionStore corrections();

  /** What became of stories, for those who are to be told. */
  ChangeLog changes();

  /** Full-text search. */
  SearchIndex search();

  /**
   * Looks over all that is kept.
   *
   * @return what is wrong, a line each; empty if all is well
   */
  List<String> check();

  @Override
  void close();
}
