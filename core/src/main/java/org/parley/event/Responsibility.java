package org.parley.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Claimed responsibility for the attack": for which act somebody answers or will not answer. */
final class Responsibility {
  private static final Set<String> CLAIMING = Set.of("claim", "take", "accept", "admit", "assume");
  private static final Set<String> DENYING = Set.of("deny", "disclaim", "reject");

  private Responsibility() {}

  /** The noun that names the act of violence, or -1 if the verb tells no such thing. */
  static int act(Words words, Frame frame) {
    String verb = words.lemma(frame.verb());
    if (!CLAIMING.contains(verb) && !DENYING.contains(verb)) {
      return -1;
    }
    for (int object : frame.objects()) {
      if (words.is("RESPONSIBILITY", object)) {
        List<Integer> nouns = new ArrayList<>(frame.adjuncts("for"));
        words.parse().dependents(object, "nmod").stream()
            .filter(noun -> words.caseOf(noun).equals("for"))
            .forEach(nouns::add);
        for (int noun : nouns) {
          NounRule rule = NounTable.rule(words, noun);
          if (rule != null && rule.meaning().type() == PloverType.ASSAULT) {
            return noun;
          }
        }
      }
    }
    return -1;
  }

  /** Claimed on the word of who claims it, or denied by who will not answer for it. */
  static Modality modality(Words words, Frame frame) {
    return DENYING.contains(words.lemma(frame.verb())) ? Modality.DENIED : Modality.CLAIMED;
  }
}
