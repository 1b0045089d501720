package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.report.Span;

/**
 * Adds to a party's considered or conditional position what it asks or worries about elsewhere in
 * the report, where that sentence names the same proposal, or stands in the same block or list as
 * the position and the report speaks of no other proposal in between.
 */
final class Worries {
  private Worries() {}

  static List<FoundPosition> attach(
      List<FoundPosition> positions,
      AnnotatedReport annotated,
      ReportActors actors,
      List<ProposalMention> proposals) {
    List<FoundPosition> all = new ArrayList<>(positions);
    for (int i = 0; i < annotated.sentences().size(); i++) {
      AnnotatedSentence sentence = annotated.sentences().get(i);
      Parse parse = sentence.parse();
      if (parse == null) {
        continue;
      }
      for (ConditionFinder.Asked asked : ConditionFinder.in(sentence, i)) {
        ReportActor holder = actors.at(sentence.tokens().get(asked.subject()).span());
        if (holder != null && holder.kind() != ActorKind.PLACE) {
          add(all, asked.condition(), holder.key(), i, proposals);
        }
      }
    }
    return all;
  }

  private static void add(
      List<FoundPosition> positions,
      Condition condition,
      String holder,
      int sentence,
      List<ProposalMention> proposals) {
    String subject = subjectOf(condition.span(), sentence, proposals);
    for (int p = 0; p < positions.size(); p++) {
      FoundPosition position = positions.get(p);
      boolean open =
          position.stance() == Stance.CONSIDERING
              || position.stance() == Stance.ACCEPTS_WITH_CONDITIONS;
      boolean sameParty = position.holder().equals(holder);
      boolean sameSubject = subject != null && subject.equals(position.proposal().subject());
      boolean known =
          position.conditions().stream().anyMatch(c -> c.span().overlaps(condition.span()));
      if (open && sameParty && sameSubject && !known && position.sentence() != sentence) {
        List<Condition> more = new ArrayList<>(position.conditions());
        more.add(condition);
        positions.set(
            p,
            new FoundPosition(
                position.proposal(),
                position.holder(),
                position.stance(),
                position.sentence(),
                position.clause(),
                position.predicate(),
                more,
                position.saidBy(),
                position.source(),
                position.named(),
                position.urged(),
                position.quoted()));
        return;
      }
    }
  }

  /** The subject named in the condition's sentence, else the one the last sentences are about. */
  private static @Nullable String subjectOf(
      Span condition, int sentence, List<ProposalMention> proposals) {
    for (ProposalMention mention : proposals) {
      if (mention.sentence() == sentence) {
        return mention.subject();
      }
    }
    return Backward.antecedent(proposals, sentence, condition.start());
  }
}
