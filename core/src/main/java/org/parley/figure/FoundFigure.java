package org.parley.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.event.Participant;
import org.parley.report.Span;
import org.parley.time.TimeExpression;

/**
 * A figure as one sentence of a report gives it.
 *
 * @param sentence index of the sentence in the report
 * @param span the number with its unit and what qualifies it, in the report's text ("roughly 20%")
 * @param kind what sort of number it is
 * @param value the number; of a range its lower end; of a vague number ("hundreds of thousands")
 *     the least it can mean (100,000)
 * @param upTo the upper end of a range, or null
 * @param vague true if it is a plural of a scale, which gives no more than an order of magnitude
 * @param unit "%", a currency sign, a unit of time for a term, or empty for a count
 * @param qualifier how exactly it is meant, or null
 * @param what what is counted, in the report's text, or null if that cannot be told
 * @param frame what is said of the things counted, for finding the same slot in other reports:
 *     "killed", or the lemma of the verb; empty if there is none
 * @param asOf the time expression that goes with it, or null
 * @param attributedTo on whose word it rests, or null if the report gives it itself
 * @param quoted true if it stands inside quotation marks, so that it is the speaker's
 * @param negated true if the report says that it is not so
 */
public record FoundFigure(
    int sentence,
    Span span,
    FigureKind kind,
    BigDecimal value,
    @Nullable BigDecimal upTo,
    boolean vague,
    String unit,
    @Nullable Qualifier qualifier,
    @Nullable Span what,
    String frame,
    @Nullable TimeExpression asOf,
    @Nullable Participant attributedTo,
    boolean quoted,
    boolean negated) {

  /** What is said of the things counted, as far as the table of frames has it: "killed". */
  public List<String> told() {
    return Frames.named(frame);
  }
}
