package org.parley.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.text.Structure;

/** Reports that differ from others in one thing. */
public final class Variants {
  private Variants() {}

  /** The same report with a sentence added, at the same address and time. */
  public static Report changed(Report report) {
    return with(report, "The editors added a line in the evening.", report.kind());
  }

  /** The same report as it shows when so many have read it. */
  static Report counted(Report report, int readers) {
    return with(report, "Views " + readers + ", comments", report.kind());
  }

  /** What a feed tells of the report, at the same address and time. */
  static Report summary(Report report) {
    return with(report, "The paper tells the rest of it on Sunday.", ReportKind.SUMMARY);
  }

  private static Report with(Report report, String line, ReportKind kind) {
    List<DraftBlock> blocks = new ArrayList<>();
    report.blocks().stream()
        .filter(block -> block.kind() != BlockKind.TITLE)
        .forEach(block -> blocks.add(new DraftBlock(block.kind(), report.words(block.span()))));
    blocks.add(new DraftBlock(BlockKind.BODY, line));
    return Structure.report(
        new Draft(
            report.source(),
            null,
            report.url(),
            report.outlet(),
            report.title(),
            report.bylines(),
            report.published(),
            report.updated(),
            report.language(),
            blocks,
            kind));
  }

  /** A report of a title and one paragraph. */
  static Report of(String outlet, String day, String title, String text) {
    return Structure.report(
        new Draft(
            outlet + " " + day,
            null,
            null,
            outlet,
            title,
            List.of(),
            When.day(LocalDate.parse(day), ""),
            null,
            "en",
            List.of(new DraftBlock(BlockKind.BODY, text)),
            ReportKind.NEWS));
  }
}
