package org.parley.postgres;

import java.util.ArrayList;
import java.util.List;
import org.parley.store.StoreException;

/** Looks over the tables: what has to be true of their rows, and that every row can be read. */
final class Soundness {
  private static final int STRETCH = 200;

  private static final String[][] RULES = {
    {
      "SELECT id FROM report r WHERE NOT purged"
          + " AND NOT EXISTS (SELECT 1 FROM reading g WHERE g.arrival = r.arrival)",
      "has lost its text"
    },
    {
      "SELECT id FROM report r"
          + " WHERE NOT EXISTS (SELECT 1 FROM profile p WHERE p.arrival = r.arrival)",
      "has lost its profile"
    },
    {
      "SELECT id FROM report r WHERE (story IS NULL)"
          + " <> EXISTS (SELECT 1 FROM inbox i WHERE i.arrival = r.arrival)",
      "neither waits for a story nor has one, or both"
    },
    {
      "SELECT id FROM report r WHERE (purged OR newer IS NOT NULL)"
          + " = EXISTS (SELECT 1 FROM words w WHERE w.arrival = r.arrival)",
      "cannot be found by its words, or can though it is purged or replaced"
    },
    {
      "SELECT 'the count of ' || name || 's' FROM counter WHERE (name = 'arrival'"
          + " AND (last <> (SELECT coalesce(max(arrival), 0) FROM report)"
          + " OR last <> (SELECT count(*) FROM report)))"
          + " OR (name = 'correction' AND last <> (SELECT count(*) FROM correction))"
          + " OR (name = 'note' AND last < (SELECT max(number) FROM note))",
      "is not that of the rows"
    },
    {
      "SELECT lane FROM event GROUP BY lane HAVING count(*) <> max(sequence)",
      "(language) has gaps in the record of its stories"
    },
    {
      "SELECT lane FROM step GROUP BY lane HAVING count(*) <> max(number)",
      "(language) has gaps in the record of its decisions"
    },
  };

  private final Database database;
  private final PostgresReports reports;

  Soundness(Database database, PostgresReports reports) {
    this.database = database;
    this.reports = reports;
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    try {
      for (String[] rule : RULES) {
        problems.addAll(ids(rule[0]).stream().map(id -> id + " " + rule[1]).toList());
      }
      unpackAll(problems);
    } catch (StoreException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return problems;
  }

  private List<String> ids(String sql) {
    return database.read(
        session -> {
          List<String> ids = new ArrayList<>();
          session.each(row -> ids.add(row.getString(1)), sql);
          return ids;
        });
  }

  private void unpackAll(List<String> problems) {
    List<String> ids = ids("SELECT id FROM report WHERE NOT purged ORDER BY arrival");
    for (int from = 0; from < ids.size(); from += STRETCH) {
      List<String> stretch = ids.subList(from, Math.min(from + STRETCH, ids.size()));
      try {
        reports.findings(stretch);
      } catch (StoreException e) {
        unpackEach(stretch, problems);
      }
    }
  }

  private void unpackEach(List<String> ids, List<String> problems) {
    for (String id : ids) {
      try {
        reports.findings(List.of(id));
      } catch (StoreException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
  }
}
