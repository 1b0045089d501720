package org.parley.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.parley.store.StoreException;

/** Looks over the file: its pages, and what has to be true of its rows. */
final class Soundness {
  private static final String[][] RULES = {
    {
      "SELECT id FROM report r WHERE purged = 0"
          + " AND NOT EXISTS (SELECT 1 FROM reading WHERE arrival = r.arrival)",
      "has lost its text"
    },
    {
      "SELECT id FROM report r WHERE NOT EXISTS (SELECT 1 FROM profile WHERE arrival = r.arrival)",
      "has lost its profile"
    },
    {
      "SELECT id FROM report r WHERE (story IS NULL)"
          + " <> EXISTS (SELECT 1 FROM inbox WHERE arrival = r.arrival)",
      "neither waits for a story nor has one, or both"
    },
    {
      "SELECT id FROM report r WHERE purged ="
          + " EXISTS (SELECT 1 FROM words WHERE rowid = r.place)",
      "cannot be found by its words, or can though it is purged"
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
  private final SqliteReports reports;

  Soundness(Database database, SqliteReports reports) {
    this.database = database;
    this.reports = reports;
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    try {
      database.read(
          () -> {
            database.each(
                row -> {
                  if (!row.getString(1).equals("ok")) {
                    problems.add(row.getString(1));
                  }
                },
                "PRAGMA integrity_check(20)");
            return problems;
          });
      if (problems.isEmpty()) {
        rules(problems);
        unpackAll(problems);
      }
    } catch (StoreException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return problems;
  }

  private void rules(List<String> problems) {
    for (String[] rule : RULES) {
      database.read(
          () -> {
            database.each(row -> problems.add(row.getString(1) + " " + rule[1]), rule[0]);
            return problems;
          });
    }
  }

  private void unpackAll(List<String> problems) {
    List<String> ids = new ArrayList<>();
    database.read(
        () -> {
          database.each(row -> ids.add(row.getString(1)), "SELECT id FROM report WHERE purged = 0");
          return ids;
        });
    for (String id : ids) {
      try {
        reports.findings(List.of(id));
      } catch (StoreException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
  }
}
