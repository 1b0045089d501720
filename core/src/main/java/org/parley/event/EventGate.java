package org.parley.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.EntityKind;
import org.parley.language.Token;

/**
 * Says which sentences need a parse for their events: those with a word of the tables and somebody,
 * some place or some day by name. A parse costs a hundred times what this does.
 */
public final class EventGate {
  private EventGate() {}

  /** True if the sentence may tell an event, so that a parse of it is worth its cost. */
  public static boolean wantsParse(List<Token> sentence) {
    boolean named = false;
    Set<String> lemmas = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      lemmas.add(lemma);
      if (i > 0) {
        lemmas.add(sentence.get(i - 1).lemma().toLowerCase(Locale.ROOT) + "_" + lemma);
      }
      named |=
          token.isProperNoun()
              || token.entity() != EntityKind.NONE
              || Countries.of(token.text().toLowerCase(Locale.ROOT)) != null;
    }
    if (!named) {
      return false;
    }
    for (Token token : sentence) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean byVerb = token.isVerb() && VerbTable.mayTell(lemma, lemmas);
      boolean byNoun = token.isNoun() && !token.isProperNoun() && NounTable.knows(lemma);
      if (byVerb || byNoun) {
        return true;
      }
      Effect effect = token.isVerb() ? Effect.of(lemma) : null;
      if (effect != null && effect.absorbs()) {
        return true;
      }
    }
    return false;
  }
}
