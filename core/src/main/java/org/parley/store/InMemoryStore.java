package org.parley.store;

import java.util.List;

/** A store that keeps all in memory: for tests, and for what need not be kept. */
public final class InMemoryStore implements Store {
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final InMemoryReports reports = new InMemoryReports(shelf);
  private final InMemoryStories stories = new InMemoryStories(shelf);
  private final InMemoryDossiers dossiers = new InMemoryDossiers(shelf);
  private final InMemoryCorrections corrections = new InMemoryCorrections(shelf);
  private final InMemoryChanges changes = new InMemoryChanges(shelf);
  private final InMemorySearch search = new InMemorySearch(shelf);

  /** An empty store. */
  public InMemoryStore() {}

  @Override
  public ReportStore reports() {
    return reports;
  }

  @Override
  public Checkpoints checkpoints() {
    return reports;
  }

  @Override
  public StoryStore stories() {
    return stories;
  }

  @Override
  public DossierStore dossiers() {
    return dossiers;
  }

  @Override
  public CorrectionStore corrections() {
    return corrections;
  }

  @Override
  public ChangeLog changes() {
    return changes;
  }

  @Override
  public SearchIndex search() {
    return search;
  }

  @Override
  public List<String> check() {
    return List.of();
  }

  @Override
  public void close() {}
}
