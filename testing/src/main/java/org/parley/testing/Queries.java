package org.parley.testing;

import java.time.LocalDate;
import org.parley.store.SearchQuery;
import org.parley.store.SearchQuery.Field;

/** Queries for one thing. */
final class Queries {
  private static final int MOST = 50;

  private Queries() {}

  static SearchQuery words(String words) {
    return SearchQuery.of(words, MOST);
  }

  static SearchQuery in(Field field, String words) {
    return new SearchQuery(
        SearchQuery.parse(words), field, null, null, null, null, null, null, 0, MOST);
  }

  static SearchQuery outlet(String outlet) {
    return new SearchQuery(
        SearchQuery.parse(""), Field.TEXT, outlet, null, null, null, null, null, 0, MOST);
  }

  static SearchQuery actor(String words, String actor) {
    return new SearchQuery(
        SearchQuery.parse(words), Field.TEXT, null, actor, null, null, null, null, 0, MOST);
  }

  static SearchQuery language(String words, String language) {
    return new SearchQuery(
        SearchQuery.parse(words), Field.TEXT, null, null, language, null, null, null, 0, MOST);
  }

  static SearchQuery story(String words, String story) {
    return new SearchQuery(
        SearchQuery.parse(words), Field.TEXT, null, null, null, story, null, null, 0, MOST);
  }

  static SearchQuery between(String words, String from, String to) {
    return new SearchQuery(
        SearchQuery.parse(words),
        Field.TEXT,
        null,
        null,
        null,
        null,
        LocalDate.parse(from),
        LocalDate.parse(to),
        0,
        MOST);
  }

  static SearchQuery page(String words, int skip, int most) {
    return new SearchQuery(
        SearchQuery.parse(words), Field.TEXT, null, null, null, null, null, null, skip, most);
  }
}
