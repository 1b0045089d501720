package org.parley.sqlite;

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
 * Search of the store in one file. The rows of words are numbered by day, so that the newest are
 * read first and reading stops when there are enough; nothing is sorted.
 */
final class SqliteSearch implements SearchIndex {
  private final Database database;
  private final SqliteReports reports;

  SqliteSearch(Database database, SqliteReports reports) {
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
    String match = MatchText.of(query);
    List<@Nullable Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder(SqliteReports.CARD);
    String place = "r.place";
    if (!match.isEmpty()) {
      // The words come first: joined the other way round, every report would be asked.
      sql.setLength(sql.length() - "FROM report r ".length());
      sql.append(
          "FROM words CROSS JOIN report r ON r.place = words.rowid WHERE words MATCH ? AND ");
      parameters.add(match);
      place = "words.rowid";
    } else {
      sql.append("WHERE ");
    }
    sql.append(place).append(" BETWEEN ? AND ? AND r.newer IS NULL AND r.purged = 0");
    boolean dated = query.from() != null || query.to() != null;
    LocalDate from = query.from();
    LocalDate to = query.to();
    parameters.add(from != null ? Place.first(from) : dated ? Place.firstDated() : 0);
    parameters.add(to != null ? Place.first(to.plusDays(1)) - 1 : Long.MAX_VALUE);
    if (query.story() != null) {
      sql.append(" AND ")
          .append(place)
          .append(" IN (SELECT place FROM report WHERE story =")
          .append(" (SELECT number FROM story WHERE id = ?))");
      parameters.add(query.story());
    }
    sql.append(" ORDER BY ").append(place).append(" DESC LIMIT ? OFFSET ?");
    parameters.add(query.most());
    parameters.add(query.skip());
    return database.read(
        () -> {
          List<ReportCard> cards = new ArrayList<>();
          database.each(row -> cards.add(Rows.report(row)), sql.toString(), parameters.toArray());
          return cards;
        });
  }
}
