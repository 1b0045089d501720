package org.parley.sqlite;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.parley.publish.kept.Texts;
import org.parley.publish.kept.Unpacking;
import org.parley.report.Report;
import org.parley.revision.PageAddress;
import org.parley.store.Adopted;
import org.parley.store.Checkpoint;
import org.parley.store.Checkpoints;
import org.parley.store.IndexedText;
import org.parley.store.KeptReport;
import org.parley.store.Lanes;
import org.parley.store.ReadReport;
import org.parley.store.ReportCard;
import org.parley.store.ReportStore;
import org.parley.store.Revisions;
import org.parley.story.Profile;

/** The reports of the store in one file. */
final class SqliteReports implements ReportStore, Checkpoints {
  private static final String COLUMNS =
      "r.id, r.arrival, r.source, r.url, r.outlet, r.title, r.published, r.language,"
          + " (SELECT s.id FROM story s WHERE s.number = r.story), r.copy_of, r.newer, r.purged";

  /** Columns of a card, in the order in which they are read as one. */
  static final String CARD = "SELECT " + COLUMNS + " FROM report r ";

  private static final String WORDS =
      "INSERT INTO words (rowid, title, body, quotes, actors, facets) VALUES (?, ?, ?, ?, ?, ?)";

  private final Database database;

  SqliteReports(Database database) {
    this.database = database;
  }

  @Override
  public Set<String> known(Collection<String> ids) {
    return database.read(
        () -> {
          Set<String> known = new TreeSet<>();
          for (String id : ids) {
            if (database.number("SELECT arrival FROM report WHERE id = ?", id) > 0) {
              known.add(id);
            }
          }
          return known;
        });
  }

  /**
   * A report made ready to be kept, outside of the transaction.
   *
   * @param report its text; null if it was purged
   * @param findings what was found in it; null if it has to be read again
   */
  private record Ready(
      @Nullable Blob report, @Nullable Blob findings, Blob profile, @Nullable IndexedText words) {
    static Ready of(ReadReport read) {
      return new Ready(
          new Blob(ReportJson.pack(read.report())),
          new Blob(KeptFindings.pack(read.findings())),
          new Blob(Texts.of(read.profile())),
          IndexedText.of(read.findings()));
    }

    static Ready of(KeptReport kept) {
      Report report = kept.report();
      Findings findings = kept.findings();
      return new Ready(
          report == null ? null : new Blob(ReportJson.pack(report)),
          findings == null ? null : new Blob(KeptFindings.pack(findings)),
          new Blob(Texts.of(kept.profile())),
          kept.words());
    }
  }

  /** The words of a report and their place. */
  private record Placed(long place, IndexedText words) {}

  @Override
  public void take(List<ReadReport> reports, List<Checkpoint> reached) {
    List<Ready> ready = reports.parallelStream().map(Ready::of).toList();
    database.write(
        () -> {
          long arrival = database.number("SELECT max(arrival) FROM report");
          List<Placed> words = new ArrayList<>();
          for (int i = 0; i < reports.size(); i++) {
            ReadReport read = reports.get(i);
            if (database.number("SELECT arrival FROM report WHERE id = ?", read.id()) == 0) {
              String address = Revisions.address(read.report());
              String newer = address == null ? null : revise(read.report(), address);
              ReportCard card = ReportCard.waiting(read.report(), ++arrival, newer);
              insert(card, read.profile(), ready.get(i), words);
            }
          }
          index(words);
          for (Checkpoint checkpoint : reached) {
            database.change(
                "INSERT INTO checkpoint VALUES (?, ?)"
                    + " ON CONFLICT (source) DO UPDATE SET state = excluded.state",
                checkpoint.source(),
                checkpoint.state());
          }
        });
  }

  /** Puts a report in its rows; its words, if any, go to those that are to be indexed. */
  private void insert(ReportCard card, Profile profile, Ready ready, List<Placed> words)
      throws SQLException {
    LocalDate day = profile.day();
    LocalDate latest = card.published().latest();
    long arrival = card.arrival();
    long place = Place.of(day, arrival);
    database.change(
        "INSERT INTO report (arrival, id, place, source, url, address, outlet, title, language,"
            + " published, latest, day, newer, purged)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arrival,
        card.id(),
        place,
        card.source(),
        card.url(),
        PageAddress.of(card.url()),
        card.outlet(),
        card.title(),
        card.language(),
        Texts.of(card.published()),
        latest == null ? null : latest.toEpochDay(),
        day == null ? null : day.toEpochDay(),
        card.newer(),
        card.purged() ? 1 : 0);
    Blob report = ready.report;
    if (report != null) {
      Blob findings = ready.findings;
      database.change(
          "INSERT INTO reading VALUES (?, ?, ?, ?)",
          arrival,
          report.bytes,
          findings == null ? ~KeptFindings.FINGERPRINT : KeptFindings.FINGERPRINT,
          findings == null ? new byte[0] : findings.bytes);
    }
    database.change("INSERT INTO profile VALUES (?, ?)", arrival, ready.profile.bytes);
    database.change("INSERT INTO inbox VALUES (?, ?)", arrival, Lanes.of(card.language()));
    IndexedText text = ready.words;
    if (text != null) {
      words.add(new Placed(place, text));
    }
  }

  @Override
  public void adopt(List<KeptReport> reports) {
    if (reports.isEmpty()) {
      return;
    }
    long first = reports.get(0).card().arrival();
    List<ReportCard> here =
        cards(
            "WHERE r.arrival BETWEEN ? AND ? ORDER BY r.arrival",
            first,
            first + reports.size() - 1);
    List<Ready> ready =
        reports.subList(here.size(), reports.size()).parallelStream().map(Ready::of).toList();
    database.write(
        () -> {
          long last = database.number("SELECT max(arrival) FROM report");
          List<Placed> words = new ArrayList<>();
          List<KeptReport> fresh = Adopted.fresh(reports, here, last);
          for (int i = 0; i < fresh.size(); i++) {
            insert(fresh.get(i).card(), fresh.get(i).profile(), ready.get(i), words);
          }
          index(words);
        });
  }

  @Override
  public void adoptCopies(Map<String, String> originals) {
    database.write(
        () -> {
          for (Map.Entry<String, String> copy : originals.entrySet()) {
            database.change(
                "UPDATE report SET copy_of = ? WHERE id = ?", copy.getValue(), copy.getKey());
          }
        });
  }

  @Override
  public List<KeptReport> after(long arrival, int most) {
    return Unpacking.of("reports", () -> keptAfter(arrival, most));
  }

  private List<KeptReport> keptAfter(long arrival, int most) {
    return database.read(
        () -> {
          List<KeptReport> kept = new ArrayList<>();
          database.each(
              row -> kept.add(Rows.kept(row)),
              "SELECT "
                  + COLUMNS
                  + ", g.report, g.shape, g.findings, p.profile FROM report r"
                  + " JOIN profile p USING (arrival) LEFT JOIN reading g USING (arrival)"
                  + " WHERE r.arrival > ? ORDER BY r.arrival LIMIT ?",
              arrival,
              most);
          return kept;
        });
  }

  /**
   * Marks the report that this one replaces; gives the id of the one that replaces this, if any.
   */
  private @Nullable String revise(Report report, String address) throws SQLException {
    String other =
        database.text("SELECT id FROM report WHERE address = ? AND newer IS NULL", address);
    if (other == null) {
      return null;
    }
    // A purged report's text is gone; its own date is not, but what came later is the newer then.
    List<Report> texts = texts(List.of(other));
    if (!texts.isEmpty() && !Revisions.isNewer(report, texts.get(0))) {
      return other;
    }
    database.change("UPDATE report SET newer = ?, copy_of = NULL WHERE id = ?", report.id(), other);
    due("id = ?", other);
    return null;
  }

  private void index(long place, IndexedText words) throws SQLException {
    database.change(
        WORDS,
        place,
        words.title(),
        words.body(),
        words.quotes(),
        words.actors(),
        MatchText.ALL + " " + words.facets());
  }

  /** The index flushes whenever a row comes before the last one. */
  private void index(List<Placed> words) throws SQLException {
    words.sort(Comparator.comparingLong(Placed::place));
    for (Placed placed : words) {
      index(placed.place(), placed.words());
    }
  }

  private void due(String which, @Nullable Object... parameters) throws SQLException {
    database.change(
        "UPDATE story SET due = 1 WHERE number IN (SELECT story FROM report WHERE " + which + ")",
        parameters);
  }

  @Override
  public @Nullable ReportCard card(String id) {
    List<ReportCard> cards = cards("WHERE r.id = ?", id);
    return cards.isEmpty() ? null : cards.get(0);
  }

  @Override
  public List<ReportCard> cards(String story) {
    return cards(
        "WHERE r.story = (SELECT number FROM story WHERE id = ?) ORDER BY r.arrival", story);
  }

  private List<ReportCard> cards(String where, Object... parameters) {
    return database.read(
        () -> {
          List<ReportCard> cards = new ArrayList<>();
          database.each(row -> cards.add(Rows.report(row)), CARD + where, parameters);
          return cards;
        });
  }

  /** A reading as it lies in the file. */
  private record Kept(Blob report, Blob findings) {}

  private Map<String, Kept> kept(List<String> ids, boolean current) {
    return database.read(
        () -> {
          Map<String, Kept> kept = new HashMap<>();
          for (String id : ids) {
            database.each(
                row -> kept.put(id, new Kept(new Blob(row.getBytes(1)), new Blob(row.getBytes(2)))),
                "SELECT g.report, g.findings FROM report r JOIN reading g USING (arrival)"
                    + " WHERE r.id = ? AND (g.shape = ? OR ?)",
                id,
                KeptFindings.FINGERPRINT,
                current ? 0 : 1);
          }
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
    return Unpacking.of(
        id, () -> KeptFindings.unpack(ReportJson.unpack(one.report().bytes), one.findings().bytes));
  }

  @Override
  public List<Report> texts(List<String> ids) {
    Map<String, Kept> kept = kept(ids, false);
    List<Report> texts = new ArrayList<>(ids.size());
    for (String id : ids) {
      Kept one = kept.get(id);
      if (one != null) {
        texts.add(Unpacking.of(id, () -> ReportJson.unpack(one.report().bytes)));
      }
    }
    return texts;
  }

  @Override
  public List<String> outdated() {
    return database.read(
        () -> {
          List<String> ids = new ArrayList<>();
          database.each(
              row -> ids.add(row.getString(1)),
              "SELECT r.id FROM reading g JOIN report r USING (arrival) WHERE g.shape <> ?"
                  + " ORDER BY g.arrival",
              KeptFindings.FINGERPRINT);
          return ids;
        });
  }

  @Override
  public void readAgain(List<ReadReport> reports) {
    database.write(
        () -> {
          for (ReadReport read : reports) {
            database.change(
                "UPDATE reading SET shape = ?, findings = ?"
                    + " WHERE arrival = (SELECT arrival FROM report WHERE id = ?)",
                KeptFindings.FINGERPRINT,
                KeptFindings.pack(read.findings()),
                read.id());
            long place = database.number("SELECT place FROM report WHERE id = ?", read.id());
            database.change("DELETE FROM words WHERE rowid = ?", place);
            index(place, IndexedText.of(read.findings()));
            due("id = ?", read.id());
          }
        });
  }

  @Override
  public int purge(String outlet, LocalDate before) {
    String which = "outlet = ? AND latest < ? AND purged = 0";
    int[] purged = new int[1];
    database.write(
        () -> {
          Object[] asked = {outlet, before.toEpochDay()};
          due(which, asked);
          database.change(
              "DELETE FROM words WHERE rowid IN (SELECT place FROM report WHERE " + which + ")",
              asked);
          database.change(
              "DELETE FROM reading WHERE arrival IN (SELECT arrival FROM report WHERE "
                  + which
                  + ")",
              asked);
          purged[0] =
              database.change("UPDATE report SET purged = 1, title = NULL WHERE " + which, asked);
        });
    return purged[0];
  }

  @Override
  public long count() {
    return database.read(() -> database.number("SELECT count(*) FROM report"));
  }

  @Override
  public List<Checkpoint> all() {
    return database.read(
        () -> {
          List<Checkpoint> all = new ArrayList<>();
          database.each(
              row -> all.add(new Checkpoint(row.getString(1), row.getString(2))),
              "SELECT source, state FROM checkpoint ORDER BY source");
          return all;
        });
  }

  @Override
  public @Nullable String state(String source) {
    return database
        .read(
            () ->
                Optional.ofNullable(
                    database.text("SELECT state FROM checkpoint WHERE source = ?", source)))
        .orElse(null);
  }
}
