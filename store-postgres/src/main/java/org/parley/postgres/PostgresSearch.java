package org.parley.postgres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.publish.kept.Rows;
import org.parley.report.Report;
import org.parley.store.ReportCard;
import org.parley.store.SearchHit;
import org.parley.store.SearchIndex;
import org.parley.store.SearchQuery;

/**
 * Search of the store in PostgreSQL. Rare words are looked up in the index of terms; common ones
 * are met soon on the way from the newest report back.
 */
final class PostgresSearch implements SearchIndex {
  private final Database database;
  private final PostgresReports reports;

  PostgresSearch(Database database, PostgresReports reports) {
    this.database = database;
    this.reports = reports;
  }

  @Override
  public List<SearchHit> find(SearchQuery query) {
    List<ReportCard> cards = cards(query);
    Map<String, Report> texts = new HashMap<>();
    reports
        .texts(cards.stream().map(ReportCard::id).toList())
        .forEach(report -> texts.put(report.id(), report));
    List<SearchHit> hits = new ArrayList<>();
    for (ReportCard card : cards) {
      Report report = texts.get(card.id());
      if (report != null) {
        hits.add(SearchHit.of(card, report, query));
      }
    }
    return hits;
  }

  private List<ReportCard> cards(SearchQuery query) {
    TermsQuery words = TermsQuery.of(query);
    List<@Nullable Object> parameters = words.parameters();
    StringBuilder found =
        new StringBuilder("SELECT w.arrival, w.day FROM words w WHERE true").append(words.sql());
    LocalDate from = query.from();
    LocalDate to = query.to();
    if (from != null) {
      found.append(" AND w.day >= ?");
      parameters.add(from.toEpochDay());
    }
    if (to != null) {
      found.append(" AND w.day <= ?");
      parameters.add(to.toEpochDay());
    }
    if (query.story() != null) {
      found.append(
          " AND w.arrival IN (SELECT r.arrival FROM report r WHERE r.story ="
              + " (SELECT number FROM story WHERE id = ?))");
      parameters.add(query.story());
    }
    found.append(" ORDER BY w.day DESC NULLS LAST, w.arrival DESC LIMIT ? OFFSET ?");
    parameters.add(query.most());
    parameters.add(query.skip());
    String sql =
        PostgresReports.CARD
            + "JOIN ("
            + found
            + ") f ON f.arrival = r.arrival ORDER BY f.day DESC NULLS LAST, f.arrival DESC";
    return database.read(
        session -> {
          List<ReportCard> cards = new ArrayList<>();
          session.each(row -> cards.add(Rows.report(row)), sql, parameters.toArray());
          return cards;
        });
  }
}
