package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.findings.Findings;
import org.parley.store.InMemoryShelf.Kept;

/** Search of the store in memory: looks at every report. */
final class InMemorySearch implements SearchIndex {
  private static final Comparator<Kept> NEWEST =
      Comparator.comparing(
              (Kept kept) -> kept.profile.day(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(kept -> kept.arrival)
          .reversed();

  private final InMemoryShelf shelf;

  InMemorySearch(InMemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<SearchHit> find(SearchQuery query) {
    synchronized (shelf) {
      List<SearchHit> hits = new ArrayList<>();
      int skip = query.skip();
      for (Kept kept : shelf.reports.values().stream().sorted(NEWEST).toList()) {
        Findings findings = kept.findings;
        if (findings != null && kept.newer == null && isAsked(kept, findings, query)) {
          if (skip-- > 0) {
            continue;
          }
          if (hits.size() == query.most()) {
            break;
          }
          hits.add(SearchHit.of(kept.card(), findings.report(), query));
        }
      }
      return hits;
    }
  }

  private static boolean isAsked(Kept kept, Findings findings, SearchQuery query) {
    LocalDate day = kept.profile.day();
    LocalDate from = query.from();
    LocalDate to = query.to();
    if (query.story() != null && !query.story().equals(kept.story)) {
      return false;
    }
    if ((from != null || to != null)
        && (day == null
            || (from != null && day.isBefore(from))
            || (to != null && day.isAfter(to)))) {
      return false;
    }
    IndexedText words = IndexedText.of(findings);
    List<String> facets = List.of(words.facets().split(" "));
    if (query.outlet() != null && !facets.contains(IndexedText.outletFacet(query.outlet()))) {
      return false;
    }
    if (query.language() != null && !facets.contains(IndexedText.languageFacet(query.language()))) {
      return false;
    }
    String actor = query.actor();
    if (actor != null && !holds(words.actors(), SearchWords.terms(actor), false)) {
      return false;
    }
    for (SearchQuery.Phrase phrase : query.phrases()) {
      String terms = String.join(" ", phrase.terms());
      boolean found =
          switch (query.field()) {
            case TEXT ->
                holds(words.title(), terms, phrase.open())
                    || holds(words.body(), terms, phrase.open());
            case TITLE -> holds(words.title(), terms, phrase.open());
            case QUOTES -> holds(words.quotes(), terms, phrase.open());
            case ACTORS -> holds(words.actors(), terms, phrase.open());
          };
      if (found != phrase.wanted()) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String field, String terms, boolean open) {
    return (" " + field + " ").contains(" " + terms + (open ? "" : " "));
  }
}
