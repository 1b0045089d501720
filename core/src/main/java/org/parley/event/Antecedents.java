package org.parley.event;

import java.util.Set;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.language.EntityKind;

/**
 * Whom a pronoun means inside its sentence: as subject of what somebody says, plans or claims, the
 * one who says it ("the ministry said it had halted the talks"). Where another name stands between
 * or the two do not fit, nobody.
 */
final class Antecedents {
  private static final Set<String> PERSON = Set.of("he", "she");
  private static final Set<String> BODY = Set.of("it", "they");
  private static final int STEPS = 6;

  private Antecedents() {}

  /**
   * The head that a pronoun stands for, or the head itself if it is none or that cannot be told.
   */
  static int of(Words words, int head) {
    String pronoun = words.lower(head);
    boolean person = PERSON.contains(pronoun);
    if ((!person && !BODY.contains(pronoun)) || !words.relation(head).equals("nsubj")) {
      return head;
    }
    int at = words.governor(head);
    for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
      int above = words.governor(at);
      String relation = words.relation(at);
      if (above < 0 || !(relation.equals("ccomp") || relation.equals("conj"))) {
        return head;
      }
      Effect effect = relation.equals("ccomp") ? Standings.effect(words, above) : null;
      if (effect != null && effect.attributes()) {
        return speaker(words, above, head, person);
      }
      at = above;
    }
    return head;
  }

  private static int speaker(Words words, int verb, int pronoun, boolean person) {
    for (int subject : Frame.of(words, verb).subjects()) {
      boolean fits = person ? isPerson(words, subject) : isBody(words, subject, pronoun);
      if (subject < pronoun && fits && !namesBetween(words, subject, verb, pronoun)) {
        return subject;
      }
    }
    return pronoun;
  }

  private static boolean isPerson(Words words, int head) {
    ReportActor actor = words.actorAt(head);
    return actor == null
        ? words.token(head).entity() == EntityKind.PERSON
        : actor.kind() == ActorKind.PERSON;
  }

  private static boolean isBody(Words words, int head, int pronoun) {
    ReportActor actor = words.actorAt(head);
    boolean named =
        words.isState(head)
            || (actor != null
                && (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION));
    boolean many = words.tag(head).equals("NNS") && words.lower(pronoun).equals("they");
    return named || (many && words.isActing(head));
  }

  private static boolean namesBetween(Words words, int subject, int verb, int pronoun) {
    for (int i = Math.max(subject, verb) + 1; i < pronoun; i++) {
      if (words.actorAt(i) != null) {
        return true;
      }
    }
    return false;
  }
}
