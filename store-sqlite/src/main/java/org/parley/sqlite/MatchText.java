package org.parley.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.parley.store.IndexedText;
import org.parley.store.SearchQuery;
import org.parley.store.SearchWords;

/** A query in the words of FTS5. Its terms are letters and digits only, so nothing is escaped. */
final class MatchText {
  /** Stands in the facets of every report. */
  static final String ALL = "all0";

  private MatchText() {}

  /** The expression, or empty if nothing is asked of the words. */
  static String of(SearchQuery query) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    String columns =
        switch (query.field()) {
          case TEXT -> "{title body}";
          case TITLE -> "title";
          case QUOTES -> "quotes";
          case ACTORS -> "actors";
        };
    for (SearchQuery.Phrase phrase : query.phrases()) {
      String terms = columns + " : " + quoted(String.join(" ", phrase.terms()));
      (phrase.wanted() ? wanted : unwanted).add(phrase.open() ? terms + " *" : terms);
    }
    String actor = query.actor() == null ? "" : SearchWords.terms(query.actor());
    if (!actor.isEmpty()) {
      wanted.add("actors : " + quoted(actor));
    }
    if (query.outlet() != null) {
      wanted.add("facets : " + quoted(IndexedText.outletFacet(query.outlet())));
    }
    if (query.language() != null) {
      wanted.add("facets : " + quoted(IndexedText.languageFacet(query.language())));
    }
    if (wanted.isEmpty() && !unwanted.isEmpty()) {
      wanted.add("facets : " + quoted(ALL));
    }
    String all = String.join(" AND ", wanted);
    return unwanted.isEmpty() ? all : "(" + all + ") NOT (" + String.join(" OR ", unwanted) + ")";
  }

  private static String quoted(String terms) {
    return "\"" + terms + "\"";
  }
}
