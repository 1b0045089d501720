package org.parley.publish.line;

import org.parley.dossier.Wording;
import org.parley.report.Report;
import org.parley.report.Span;

/** A wording as a reader sees it: with the quotation marks its report has, and no others. */
public final class QuoteText {

  /** Stands for what is left out between two parts of a wording. */
  public static final String LEFT_OUT = "[…]";

  private static final String OPENING = "“„«‹‘\"'‚「『";
  private static final String CLOSING = "”“»›’\"'」』";

  private QuoteText() {}

  /** The parts of a wording, each with the marks that touch it; {@code […]} between them. */
  public static String of(Wording wording, Report report) {
    if (wording.spans().isEmpty()) {
      return wording.text();
    }
    StringBuilder text = new StringBuilder();
    Span before = null;
    for (Span span : wording.spans()) {
      Span shown = withMarks(span, report.text());
      if (before != null) {
        boolean near =
            report.text().substring(before.end(), Math.max(before.end(), shown.start())).isBlank();
        text.append(near ? " " : " " + LEFT_OUT + " ");
      }
      text.append(report.words(shown));
      before = shown;
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  private static Span withMarks(Span span, String text) {
    int start = span.start();
    int end = span.end();
    if (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Span(start, end);
  }
}
