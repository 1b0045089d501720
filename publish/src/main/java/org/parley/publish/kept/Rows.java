package org.parley.publish.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.findings.Findings;
import org.parley.report.Report;
import org.parley.store.KeptReport;
import org.parley.store.ReportCard;
import org.parley.store.StoryCard;
import org.parley.story.Story;
import org.parley.story.StoryEvent;

/**
 * What the rows of a database hold, for stores that keep them in tables. Each asks for its own
 * columns, by their place from 1.
 */
public final class Rows {
  private Rows() {}

  /**
   * A report's card: id, arrival, source, address, outlet, title, when published, language, story,
   * original of a copy, newer revision, whether it was purged.
   */
  public static ReportCard report(ResultSet row) throws SQLException {
    return new ReportCard(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Texts.when(row.getString(7)),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getBoolean(12));
  }

  /**
   * All that is kept of a report: the columns of its card, then its text, the form of what was
   * found, that, and its profile.
   */
  public static KeptReport kept(ResultSet row) throws SQLException {
    byte[] text = row.getBytes(13);
    Report report = text == null ? null : ReportJson.unpack(text);
    Findings findings =
        report == null || row.getInt(14) != KeptFindings.FINGERPRINT
            ? null
            : KeptFindings.unpack(report, row.getBytes(15));
    return new KeptReport(report(row), Texts.profile(row.getBytes(16)), report, findings);
  }

  /**
   * A story's card: id, lane, title, whether it is closed, its first and last day since 1970-01-01,
   * number of reports, version.
   */
  public static StoryCard story(ResultSet row) throws SQLException {
    return new StoryCard(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getBoolean(4) ? Story.State.CLOSED : Story.State.OPEN,
        day(row, 5),
        day(row, 6),
        row.getInt(7),
        row.getInt(8));
  }

  /** What became of a story: number, change, story, other story, ids of reports with spaces. */
  public static StoryEvent event(ResultSet row) throws SQLException {
    String reports = row.getString(5);
    return new StoryEvent(
        row.getLong(1),
        StoryEvent.Change.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        reports.isEmpty() ? List.of() : Arrays.asList(reports.split(" ")));
  }

  private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? null : LocalDate.ofEpochDay(day);
  }
}
