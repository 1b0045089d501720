package org.parley.nlp;

import java.util.List;
import org.parley.findings.Findings;
import org.parley.findings.Reader;
import org.parley.report.Draft;
import org.parley.report.ReportKind;
import org.parley.text.Structure;

/** Reads what tests write, with the real models, which are loaded once for all of them. */
final class Readings {
  private static final Reader READER = new Reader(CoreNlpAnnotator.load());

  private Readings() {}

  /** What is found in a text of which nothing else is known. */
  static Findings of(String text) {
    Draft draft =
        new Draft(
            "t", null, null, null, null, List.of(), null, null, "en", List.of(), ReportKind.NEWS);
    return READER.read(Structure.verbatim(draft, text));
  }
}
