package org.parley.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.position.FoundPosition;
import org.parley.position.FoundStep;
import org.parley.position.FoundTerm;
import org.parley.position.ProposalMention;
import org.parley.position.Stance;

/**
 * One finding about a proposal: a position, a step or a term; the two others are null.
 *
 * @param party id of the party whose position it is, or null
 */
record Mentioned(
    StoryReport report,
    ProposalMention mention,
    @Nullable FoundPosition position,
    @Nullable FoundStep step,
    @Nullable FoundTerm term,
    @Nullable String party) {

  /** The numbers in what tells the proposal from others; empty if there is none. */
  String number() {
    StringBuilder number = new StringBuilder();
    for (String qualifier : mention.qualifiers()) {
      for (Word word : Word.of(qualifier)) {
        boolean digits = !word.form().isEmpty() && word.form().chars().allMatch(Character::isDigit);
        if (digits && number.indexOf(word.form()) < 0) {
          number.append(word.form()).append(' ');
        }
      }
    }
    return number.toString();
  }

  /** "does not want a short truce": any one of its kind, not the one on the table. */
  boolean isOfAKind() {
    return position != null
        && position.stance() == Stance.REJECTS
        && mention.indefinite()
        && !mention.qualifiers().isEmpty()
        && number().isEmpty();
  }

  List<String> qualifiers() {
    return mention.qualifiers();
  }
}
