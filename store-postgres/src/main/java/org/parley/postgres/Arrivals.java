package org.parley.postgres;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.parley.store.IndexedText;
import org.parley.store.KeptReport;
import org.parley.store.Lanes;
import org.parley.store.ReadReport;
import org.parley.store.ReportCard;
import org.parley.store.Revisions;
import org.parley.story.Profile;

/** Reports that are taken in together, in one transaction. */
final class Arrivals {
  private static final String WORDS =
      "INSERT INTO words (arrival, day, terms, title, body, quotes, actors)"
          + " VALUES (?, ?, array_to_tsvector(?), ?, ?, ?, ?)";

  private final Session session;

  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private final List<@Nullable Object[]> readings = new ArrayList<>();
  private final List<@Nullable Object[]> profiles = new ArrayList<>();
  private final List<@Nullable Object[]> inbox = new ArrayList<>();
  private final List<@Nullable Object[]> words = new ArrayList<>();

  Arrivals(Session session) {
    this.session = session;
  }

  /** A report made ready to be kept, outside of the transaction. */
  record Ready(ReadReport read, Packs packs, IndexedText words) {
    static Ready of(ReadReport read) {
      return new Ready(
          read,
          new Packs(
              ReportJson.pack(read.report()),
              KeptFindings.pack(read.findings()),
              Texts.of(read.profile())),
          IndexedText.of(read.findings()));
    }

    String id() {
      return read.id();
    }
  }

  /** The bytes of a report's columns; null for what was purged or has to be read again. */
  static final class Packs {
    final byte @Nullable [] report;
    final byte @Nullable [] findings;
    final byte[] profile;

    Packs(byte @Nullable [] report, byte @Nullable [] findings, byte[] profile) {
      this.report = report;
      this.findings = findings;
      this.profile = profile;
    }
  }

  /** The newest report at an address; without its text if that was purged. */
  private record Newest(String id, @Nullable Report report) {}

  /** Takes in those that are not known. Others that take in meanwhile wait for the end of this. */
  void take(List<Ready> offered) throws SQLException {
    long arrival = session.next("arrival");
    Map<String, Ready> fresh = new LinkedHashMap<>();
    offered.forEach(ready -> fresh.putIfAbsent(ready.id(), ready));
    Set<String> known = PostgresReports.known(session, List.copyOf(fresh.keySet()));
    known.forEach(fresh::remove);
    if (fresh.isEmpty()) {
      return;
    }
    List<Ready> reports = List.copyOf(fresh.values());
    Map<String, String> newer = newer(reports);
    for (Ready one : reports) {
      Report report = one.read.report();
      ReportCard card = ReportCard.waiting(report, arrival++, newer.remove(report.id()));
      add(card, one.read.profile(), one.packs, one.words);
    }
    write();
    supersede(newer);
    session.last("arrival", arrival - 1);
  }

  /** Takes in those of another library that are not here, as they are there. */
  void adopt(List<KeptReport> offered) throws SQLException {
    if (offered.isEmpty()) {
      return;
    }
    long last = session.next("arrival") - 1;
    long first = offered.get(0).card().arrival();
    List<ReportCard> here = new ArrayList<>();
    session.each(
        row -> here.add(Rows.report(row)),
        PostgresReports.CARD + "WHERE r.arrival BETWEEN ? AND ? ORDER BY r.arrival",
        first,
        first + offered.size() - 1);
    List<KeptReport> fresh = Adopted.fresh(offered, here, last);
    for (KeptReport one : fresh) {
      Report report = one.report();
      Findings findings = one.findings();
      Packs packs =
          new Packs(
              report == null ? null : ReportJson.pack(report),
              findings == null ? null : KeptFindings.pack(findings),
              Texts.of(one.profile()));
      add(one.card(), one.profile(), packs, one.words());
    }
    write();
    session.last("arrival", last + fresh.size());
  }

  /** What a report comes to in rows. */
  private void add(ReportCard card, Profile profile, Packs packs, @Nullable IndexedText text) {
    long arrival = card.arrival();
    LocalDate day = profile.day();
    LocalDate latest = card.published().latest();
    rows.add(
        new @Nullable Object[] {
          arrival,
          card.id(),
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
          card.purged()
        });
    if (packs.report != null) {
      byte[] findings = packs.findings;
      readings.add(
          new Object[] {
            arrival,
            packs.report,
            findings == null ? ~KeptFindings.FINGERPRINT : KeptFindings.FINGERPRINT,
            findings == null ? new byte[0] : findings
          });
    }
    profiles.add(new Object[] {arrival, packs.profile});
    inbox.add(new Object[] {arrival, Lanes.of(card.language())});
    if (text != null && card.newer() == null) {
      words.add(words(arrival, profile, text));
    }
  }

  private void write() throws SQLException {
    session.batch(
        "INSERT INTO report (arrival, id, source, url, address, outlet, title, language,"
            + " published, latest, day, newer, purged)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
    session.batch(
        "INSERT INTO reading (arrival, report, shape, findings) VALUES (?, ?, ?, ?)", readings);
    session.batch("INSERT INTO profile (arrival, profile) VALUES (?, ?)", profiles);
    session.batch("INSERT INTO inbox (arrival, lane) VALUES (?, ?)", inbox);
    session.batch(WORDS, words);
  }

  /** By which report each is replaced, of those that come and of those that were there. */
  private Map<String, String> newer(List<Ready> reports) throws SQLException {
    List<String> addresses = new ArrayList<>();
    for (Ready one : reports) {
      String address = Revisions.address(one.read.report());
      if (address != null) {
        addresses.add(address);
      }
    }
    Map<String, Newest> newest = newest(addresses);
    Map<String, String> newer = new TreeMap<>();
    for (Ready one : reports) {
      Report report = one.read.report();
      String address = Revisions.address(report);
      if (address == null) {
        continue;
      }
      String key = Session.storable(address);
      Newest other = newest.get(key);
      // A purged report's text is gone; what came later is the newer then.
      if (other == null || other.report() == null || Revisions.isNewer(report, other.report())) {
        if (other != null) {
          newer.put(other.id(), report.id());
        }
        newest.put(key, new Newest(report.id(), report));
      } else {
        newer.put(report.id(), other.id());
      }
    }
    return newer;
  }

  private Map<String, Newest> newest(List<String> addresses) throws SQLException {
    Map<String, Newest> newest = new HashMap<>();
    if (!addresses.isEmpty()) {
      session.each(
          row -> {
            String id = row.getString(2);
            byte[] text = row.getBytes(3);
            newest.put(
                row.getString(1),
                new Newest(
                    id, text == null ? null : Unpacking.of(id, () -> ReportJson.unpack(text))));
          },
          "SELECT r.address, r.id, g.report FROM report r LEFT JOIN reading g USING (arrival)"
              + " WHERE r.address = ANY (?) AND r.address IS NOT NULL AND r.newer IS NULL",
          addresses);
    }
    return newest;
  }

  /** Marks reports that were there as replaced; they are found no more. */
  private void supersede(Map<String, String> newer) throws SQLException {
    if (newer.isEmpty()) {
      return;
    }
    List<@Nullable Object[]> pairs = new ArrayList<>();
    newer.forEach((old, fresh) -> pairs.add(new Object[] {fresh, old}));
    session.batch("UPDATE report SET newer = ?, copy_of = NULL WHERE id = ?", pairs);
    List<String> old = List.copyOf(newer.keySet());
    session.change(
        "DELETE FROM words WHERE arrival IN (SELECT arrival FROM report WHERE id = ANY (?))", old);
    PostgresReports.due(session, "id = ANY (?)", old);
  }

  /** Puts the words of a report that was read again in the place of those before. */
  static void index(Session session, ReadReport read) throws SQLException {
    long arrival =
        session.number(
            "DELETE FROM words w USING report r WHERE r.id = ? AND w.arrival = r.arrival"
                + " RETURNING w.arrival",
            read.id());
    if (arrival > 0) {
      session.change(WORDS, words(arrival, read.profile(), IndexedText.of(read.findings())));
    }
  }

  private static @Nullable Object[] words(long arrival, Profile profile, IndexedText words) {
    LocalDate day = profile.day();
    return new @Nullable Object[] {
      arrival,
      day == null ? null : day.toEpochDay(),
      Terms.of(words),
      words.title(),
      words.body(),
      words.quotes(),
      words.actors()
    };
  }
}
