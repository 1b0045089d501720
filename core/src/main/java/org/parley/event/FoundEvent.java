package org.parley.event;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;
import org.parley.time.TimeExpression;

/**
 * An event as one sentence of a report tells it.
 *
 * @param sentence index of the sentence in the report
 * @param trigger the word that tells it, in the report's text
 * @param lemma its dictionary form, with a particle joined by _
 * @param clause the words that tell it so that they can be read alone, as one to three stretches of
 *     the report's text in reading order
 * @param type PLOVER type of the thing itself, or null; {@link PloverCoding} says how PLOVER counts
 *     it when it is only announced, denied or did not come about
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param predicate class of predicates that tell of the same thing, for finding the same event in
 *     other reports
 * @param modality how sure a thing it is, as the report puts it
 * @param negated true if the report says that it did not come about
 * @param hypothetical true if it is only wished for, tried, asked about or would follow from "if";
 *     such an event is no line of a timeline
 * @param nominal true if a noun tells it ("a meeting in Geneva")
 * @param actors who acts, in text order
 * @param recipients on whom, in text order
 * @param place where, or null
 * @param time the time expression that goes with it, of its own sentence or of one that tells of
 *     the same happening before, or null
 * @param attributedTo on whose word it rests, or null if the report tells it itself
 */
public record FoundEvent(
    int sentence,
    Span trigger,
    String lemma,
    List<Span> clause,
    @Nullable PloverType type,
    @Nullable String mode,
    List<String> contexts,
    String predicate,
    Modality modality,
    boolean negated,
    boolean hypothetical,
    boolean nominal,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable Participant place,
    @Nullable TimeExpression time,
    @Nullable Participant attributedTo) {

  /** Copies its lists. */
  public FoundEvent {
    clause = List.copyOf(clause);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same at a time that another sentence tells. */
  FoundEvent at(TimeExpression other) {
    return new FoundEvent(
        sentence,
        trigger,
        lemma,
        clause,
        type,
        mode,
        contexts,
        predicate,
        modality,
        negated,
        hypothetical,
        nominal,
        actors,
        recipients,
        place,
        other,
        attributedTo);
  }

  /** The words of the clause, as written; a gap between two stretches is one space. */
  public String title(String text) {
    return clause.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }
}
