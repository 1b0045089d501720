package org.parley.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.store.IndexedText;
import org.parley.store.SearchQuery;
import org.parley.store.SearchWords;

/**
 * A query in the words of PostgreSQL: a tsquery, and where words are to stand together, what has to
 * be true of the lines. Terms are letters and digits only, so nothing is escaped.
 */
final class TermsQuery {
  private final List<String> terms = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<@Nullable Object> parameters = new ArrayList<>();

  private TermsQuery() {}

  static TermsQuery of(SearchQuery query) {
    TermsQuery made = new TermsQuery();
    for (SearchQuery.Phrase phrase : query.phrases()) {
      made.phrase(fields(query.field()), phrase);
    }
    String actor = query.actor() == null ? "" : SearchWords.terms(query.actor());
    if (!actor.isEmpty()) {
      made.phrase(
          List.of(Terms.ACTORS), new SearchQuery.Phrase(List.of(actor.split(" ")), true, false));
    }
    if (query.outlet() != null) {
      made.terms.add(term(Terms.FACETS, IndexedText.outletFacet(query.outlet()), false));
    }
    if (query.language() != null) {
      made.terms.add(term(Terms.FACETS, IndexedText.languageFacet(query.language()), false));
    }
    return made;
  }

  /** Conditions on a row {@code w} of words, each with AND before it. */
  String sql() {
    StringBuilder sql = new StringBuilder();
    if (!terms.isEmpty()) {
      sql.append(" AND w.terms @@ ?::tsquery");
    }
    conditions.forEach(condition -> sql.append(" AND ").append(condition));
    return sql.toString();
  }

  /** What the question marks of {@link #sql} stand for. */
  List<@Nullable Object> parameters() {
    List<@Nullable Object> all = new ArrayList<>();
    if (!terms.isEmpty()) {
      all.add(String.join(" & ", terms));
    }
    all.addAll(parameters);
    return all;
  }

  private static List<String> fields(SearchQuery.Field field) {
    return switch (field) {
      case TEXT -> List.of(Terms.TITLE, Terms.BODY);
      case TITLE -> List.of(Terms.TITLE);
      case QUOTES -> List.of(Terms.QUOTES);
      case ACTORS -> List.of(Terms.ACTORS);
    };
  }

  private void phrase(List<String> fields, SearchQuery.Phrase phrase) {
    List<String> asked = phrase.terms();
    if (phrase.wanted() || asked.size() == 1) {
      String any =
          fields.stream()
              .map(field -> all(field, asked, phrase.open()))
              .collect(Collectors.joining(" | ", "(", ")"));
      terms.add(phrase.wanted() ? any : "!" + any);
    }
    if (asked.size() > 1) {
      String stands =
          fields.stream()
              .map(field -> "strpos(' ' || w." + column(field) + " || ' ', ?) > 0")
              .collect(Collectors.joining(" OR ", "(", ")"));
      conditions.add(phrase.wanted() ? stands : "NOT " + stands);
      fields.forEach(
          field -> parameters.add(" " + String.join(" ", asked) + (phrase.open() ? "" : " ")));
    }
  }

  private static String all(String field, List<String> asked, boolean open) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      all.add(term(field, asked.get(i), open && i == asked.size() - 1));
    }
    return String.join(" & ", all);
  }

  /** A term that no row can have is asked for as one that none has. */
  private static String term(String field, String term, boolean open) {
    return Terms.isKept(field + term) ? "'" + field + term + "'" + (open ? ":*" : "") : "'none'";
  }

  private static String column(String field) {
    return switch (field) {
      case Terms.TITLE -> "title";
      case Terms.BODY -> "body";
      case Terms.QUOTES -> "quotes";
      default -> "actors";
    };
  }
}
