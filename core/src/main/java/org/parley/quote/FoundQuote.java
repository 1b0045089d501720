package org.parley.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActor;
import org.parley.report.Span;

/**
 * One thing said, as one report has it.
 *
 * @param content what is said, in text order, quotation marks included: several spans where the cue
 *     stands between them or the quotation goes on in another sentence or paragraph; never empty
 * @param form how it is rendered
 * @param cue the word that tells it is said, or null
 * @param source the mention of who speaks as written, or null
 * @param speaker who speaks, or null where the report does not make it plain
 * @param certainty how sure the source is; only {@link Certainty#PLAIN} names a speaker
 * @param rule by which pattern it was found
 * @param sentences indices of the report's sentences that hold content, cue or source, ascending
 * @param continues true if it goes on over several paragraphs
 * @param reportedBy who passed it on, where that is somebody other than the speaker ("X said,
 *     according to Y", "told Y"), or null
 * @param denied true if the report says it was not said, or that somebody denies or refuses it
 * @param probability how likely it is that this was said, wanted or thought by the source, 0 to 1
 */
public record FoundQuote(
    List<Span> content,
    QuoteForm form,
    @Nullable Span cue,
    @Nullable Span source,
    @Nullable ReportActor speaker,
    Certainty certainty,
    QuoteRule rule,
    List<Integer> sentences,
    boolean continues,
    @Nullable Span reportedBy,
    boolean denied,
    double probability) {

  /** Copies its lists. */
  public FoundQuote {
    content = List.copyOf(content);
    sentences = List.copyOf(sentences);
  }
}
