package org.parley.report;

/**
 * The evidence of a line: a stretch of one sentence of one report.
 *
 * @param report id of the report
 * @param sentence id of the sentence
 * @param span the exact stretch, in the report's text; inside the sentence
 */
public record Citation(String report, String sentence, Span span) implements Comparable<Citation> {

  /** The whole of a sentence as evidence. */
  public static Citation of(Report report, Sentence sentence) {
    return new Citation(report.id(), sentence.id(), sentence.span());
  }

  /**
   * A stretch of one sentence as evidence, cut to that sentence.
   *
   * @throws IllegalArgumentException if the stretch lies outside the sentence
   */
  public static Citation of(Report report, Sentence sentence, Span span) {
    if (!sentence.span().overlaps(span)) {
      throw new IllegalArgumentException(span + " is not in sentence " + sentence.id());
    }
    return new Citation(
        report.id(),
        sentence.id(),
        new Span(
            Math.max(span.start(), sentence.span().start()),
            Math.min(span.end(), sentence.span().end())));
  }

  @Override
  public int compareTo(Citation other) {
    int byReport = report.compareTo(other.report);
    if (byReport != 0) {
      return byReport;
    }
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : sentence.compareTo(other.sentence);
  }
}
