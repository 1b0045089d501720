package org.parley.postgres;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.findings.Findings;
import org.parley.publish.kept.KeptFindings;
import org.parley.publish.kept.ReportJson;
import org.parley.publish.kept.Rows;
import org.parley.publish.kept.Unpacking;
import org.parley.report.Report;
import org.parley.store.Checkpoint;
import org.parley.store.Checkpoints;
import org.parley.store.KeptReport;
import org.parley.store.ReadReport;
import org.parley.store.ReportCard;
import org.parley.store.ReportStore;

/** The reports of the store in PostgreSQL. */
final class PostgresReports implements ReportStore, Checkpoints {
  private static final String COLUMNS =
      "r.id, r.arrival, r.source, r.url, r.outlet, r.title, r.published, r.language,"
          + " s.id, r.copy_of, r.newer, r.purged";

  /** Columns of a card, in the order in which they are read as one. */
  static final String CARD =
      "SELECT " + COLUMNS + " FROM report r LEFT JOIN story s ON s.number = r.story ";

  private static final String DIGEST = "encode(sha256(convert_to(?, 'UTF8')), 'hex')";

  private final Database database;

  PostgresReports(Database database) {
    this.database = database;
  }

  @Override
  public Set<String> known(Collection<String> ids) {
    return database.read(session -> known(session, ids));
  }

  static Set<String> known(Session session, Collection<String> ids) throws SQLException {
    Set<String> known = new TreeSet<>();
    session.each(
        row -> known.add(row.getString(1)), "SELECT id FROM report WHERE id = ANY (?)", ids);
    return known;
  }

  @Override
  public void take(List<ReadReport> reports, List<Checkpoint> reached) {
    List<Arrivals.Ready> ready = reports.parallelStream().map(Arrivals.Ready::of).toList();
    boolean unused =
        database.write(
            session -> {
              new Arrivals(session).take(ready);
              for (Checkpoint checkpoint : reached) {
                session.change(
                    "INSERT INTO checkpoint VALUES ("
                        + DIGEST
                        + ", ?, ?)"
                        + " ON CONFLICT (digest) DO UPDATE SET state = excluded.state",
                    checkpoint.source(),
                    checkpoint.source(),
                    checkpoint.state());
              }
              return true;
            });
  }

  @Override
  public void adopt(List<KeptReport> reports) {
    boolean unused =
        database.write(
            session -> {
              new Arrivals(session).adopt(reports);
              return true;
            });
  }

  @Override
  public void adoptCopies(Map<String, String> originals) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    originals.forEach((copy, original) -> rows.add(new Object[] {original, copy}));
    boolean unused =
        database.write(
            session -> {
              session.batch("UPDATE report SET copy_of = ? WHERE id = ?", rows);
              return true;
            });
  }

  @Override
  public List<KeptReport> after(long arrival, int most) {
    return Unpacking.of("reports", () -> database.read(session -> after(session, arrival, most)));
  }

  private static List<KeptReport> after(Session session, long arrival, int most)
      throws SQLException {
    List<KeptReport> kept = new ArrayList<>();
    session.each(
        row -> kept.add(Rows.kept(row)),
        "SELECT "
            + COLUMNS
            + ", g.report, g.shape, g.findings, p.profile FROM report r"
            + " LEFT JOIN story s ON s.number = r.story JOIN profile p USING (arrival)"
            + " LEFT JOIN reading g USING (arrival)"
            + " WHERE r.arrival > ? ORDER BY r.arrival LIMIT ?",
        arrival,
        most);
    return kept;
  }

  @Override
  public @Nullable ReportCard card(String id) {
    List<ReportCard> cards = cards("WHERE r.id = ?", id);
    return cards.isEmpty() ? null : cards.get(0);
  }

  @Override
  public List<ReportCard> cards(String story) {
    return cards("WHERE s.id = ? ORDER BY r.arrival", story);
  }

  private List<ReportCard> cards(String where, Object parameter) {
    return database.read(
        session -> {
          List<ReportCard> cards = new ArrayList<>();
          session.each(row -> cards.add(Rows.report(row)), CARD + where, parameter);
          return cards;
        });
  }

  /** A reading as it lies in its row. */
  private static final class Kept {
    final byte[] report;
    final byte[] findings;

    Kept(byte[] report, byte[] findings) {
      this.report = report;
      this.findings = findings;
    }
  }

  private Map<String, Kept> kept(List<String> ids, boolean current) {
    return database.read(
        session -> {
          Map<String, Kept> kept = new HashMap<>();
          session.each(
              row -> kept.put(row.getString(1), new Kept(row.getBytes(2), row.getBytes(3))),
              "SELECT r.id, g.report, g.findings FROM report r JOIN reading g USING (arrival)"
                  + " WHERE r.id = ANY (?) AND (g.shape = ? OR ?)",
              ids,
              KeptFindings.FINGERPRINT,
              !current);
          return kept;
        });
  }

  @Override
  public List<Findings> findings(List<String> ids) {
    Map<String, Kept> kept = kept(ids, true);
    return ids.parallelStream()
        .flatMap(id -> Stream.ofNullable(kept.get(id)).map(one -> findings(id, one)))
        .toList();
  }

  private static Findings findings(String id, Kept one) {
    return Unpacking.of(id, () -> KeptFindings.unpack(ReportJson.unpack(one.report), one.findings));
  }

  @Override
  public List<Report> texts(List<String> ids) {
    return texts(ids, kept(ids, false));
  }

  private static List<Report> texts(List<String> ids, Map<String, Kept> kept) {
    List<Report> texts = new ArrayList<>(ids.size());
    for (String id : ids) {
      Kept one = kept.get(id);
      if (one != null) {
        texts.add(Unpacking.of(id, () -> ReportJson.unpack(one.report)));
      }
    }
    return texts;
  }

  @Override
  public List<String> outdated() {
    return database.read(
        session -> {
          List<String> ids = new ArrayList<>();
          session.each(
              row -> ids.add(row.getString(1)),
              "SELECT r.id FROM reading g JOIN report r USING (arrival) WHERE g.shape <> ?"
                  + " ORDER BY g.arrival",
              KeptFindings.FINGERPRINT);
          return ids;
        });
  }

  @Override
  public void readAgain(List<ReadReport> reports) {
    List<String> ids = reports.stream().map(ReadReport::id).toList();
    List<byte[]> findings =
        reports.parallelStream().map(read -> KeptFindings.pack(read.findings())).toList();
    boolean unused =
        database.write(
            session -> {
              for (int i = 0; i < ids.size(); i++) {
                session.change(
                    "UPDATE reading SET shape = ?, findings = ?"
                        + " WHERE arrival = (SELECT arrival FROM report WHERE id = ?)",
                    KeptFindings.FINGERPRINT,
                    findings.get(i),
                    ids.get(i));
                Arrivals.index(session, reports.get(i));
              }
              due(session, "id = ANY (?)", ids);
              return true;
            });
  }

  /** Has the dossiers of reports' stories built anew. */
  static void due(Session session, String which, @Nullable Object... parameters)
      throws SQLException {
    session.change(
        "UPDATE story SET due = true WHERE NOT due AND number IN (SELECT story FROM report WHERE "
            + which
            + ")",
        parameters);
  }

  @Override
  public int purge(String outlet, LocalDate before) {
    String which = "outlet = ? AND latest < ? AND NOT purged";
    String rows = "arrival IN (SELECT arrival FROM report WHERE " + which + ")";
    return database.write(
        session -> {
          Object[] asked = {outlet, before.toEpochDay()};
          due(session, which, asked);
          session.change("DELETE FROM words WHERE " + rows, asked);
          session.change("DELETE FROM reading WHERE " + rows, asked);
          return session.change(
              "UPDATE report SET purged = true, title = NULL WHERE " + which, asked);
        });
  }

  @Override
  public long count() {
    return database.read(session -> session.number("SELECT count(*) FROM report"));
  }

  @Override
  public List<Checkpoint> all() {
    return database.read(
        session -> {
          List<Checkpoint> all = new ArrayList<>();
          session.each(
              row -> all.add(new Checkpoint(row.getString(1), row.getString(2))),
              "SELECT source, state FROM checkpoint ORDER BY source COLLATE \"C\"");
          return all;
        });
  }

  @Override
  public @Nullable String state(String source) {
    return database
        .read(
            session ->
                Optional.ofNullable(
                    session.text("SELECT state FROM checkpoint WHERE digest = " + DIGEST, source)))
        .orElse(null);
  }
}
