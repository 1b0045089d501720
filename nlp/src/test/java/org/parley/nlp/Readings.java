package org.parley.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.findings.Findings;
import org.parley.findings.Reader;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.text.Structure;

/** Reads what tests write, with the real models, which are loaded once for all of them. */
final class Readings {
  private static final Reader READER = new Reader(CoreNlpAnnotator.load());

  private Readings() {}

  /** What is found in a text of which nothing else is known. */
  static Findings of(String text) {
    return READER.read(Structure.verbatim(draft(null, List.of()), text));
  }

  /** What is found in a text with a title. */
  static Findings of(String title, String text) {
    List<DraftBlock> body = List.of(new DraftBlock(BlockKind.BODY, text));
    return READER.read(Structure.report(draft(title, body)));
  }

  private static Draft draft(@Nullable String title, List<DraftBlock> blocks) {
    return new Draft(
        "t", null, null, null, title, List.of(), null, null, "en", blocks, ReportKind.NEWS);
  }
}
