package org.parley.position;

import java.util.List;
import java.util.Locale;
import org.parley.language.Token;

/**
 * Which sentences need a parse for positions: those with a word of stance and one for a proposal.
 */
public final class PositionGate {
  private PositionGate() {}

  /** True if the sentence may say who stands where. */
  public static boolean wantsParse(List<Token> sentence) {
    boolean stance = false;
    boolean proposal = false;
    for (Token token : sentence) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      stance |=
          StanceWord.isKnown(lemma)
              || ConditionFinder.isKnown(lemma)
              || StepWord.isKnown(lemma)
              || TermFinder.isKnown(lemma);
      proposal |= token.isNoun() && ProposalFinder.isKnown(lemma);
    }
    return stance && proposal;
  }
}
