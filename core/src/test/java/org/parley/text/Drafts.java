package org.parley.text;

import java.util.List;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;

/** Drafts as a plain text file gives them. */
public final class Drafts {
  private Drafts() {}

  /** A draft of nothing but lines. */
  public static Draft of(String... lines) {
    return titled(null, lines);
  }

  /** A draft of lines with a title of its own. */
  public static Draft titled(@org.jspecify.annotations.Nullable String title, String... lines) {
    return new Draft(
        "a.txt",
        null,
        null,
        null,
        title,
        List.of(),
        null,
        null,
        null,
        List.of(new DraftBlock(BlockKind.BODY, String.join("\n", lines))),
        ReportKind.NEWS);
  }
}
