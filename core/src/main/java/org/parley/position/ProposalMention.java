package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * One place where a report names something that is on the table.
 *
 * @param span the noun phrase with what describes it, in the report's text
 * @param sentence index of the sentence
 * @param head index of the head noun among the sentence's tokens
 * @param subject what it is about, as "ceasefire"; null for a general word ("the plan") that
 *     nothing ties to a subject
 * @param name a short name in the report's words, without article: "30-day ceasefire"
 * @param qualifiers lower-case words that tell it from others on the same subject: "30-day"
 * @param proposer key of the actor whose proposal the phrase says it is, or null
 * @param general true if its head is a general word such as "plan"
 * @param indefinite true if it speaks of any one of its kind: "a short truce"
 */
public record ProposalMention(
    Span span,
    int sentence,
    int head,
    @Nullable String subject,
    String name,
    List<String> qualifiers,
    @Nullable String proposer,
    boolean general,
    boolean indefinite) {

  /** Copies its list. */
  public ProposalMention {
    qualifiers = List.copyOf(qualifiers);
  }

  /** The same mention, with one more word that tells it from others. */
  ProposalMention with(String qualifier) {
    List<String> more = new ArrayList<>(qualifiers);
    more.add(qualifier);
    return new ProposalMention(
        span, sentence, head, subject, name, more, proposer, general, indefinite);
  }

  /** The same mention, tied to a subject. */
  ProposalMention about(String known) {
    return new ProposalMention(
        span, sentence, head, known, name, qualifiers, proposer, general, indefinite);
  }
}
