package org.parley.ingest.file;

import java.util.List;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;

/** A report in a plain text file: all its lines, to be laid out when its structure is found. */
final class TextFile {
  private TextFile() {}

  static Draft draft(String text, String source) {
    return new Draft(
        source,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(new DraftBlock(BlockKind.BODY, text)),
        ReportKind.NEWS);
  }
}
