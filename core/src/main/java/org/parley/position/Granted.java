package org.parley.position;

import java.util.List;
import java.util.Locale;
import org.parley.language.Parse;
import org.parley.language.Token;

/** Tells what stands on the table only together with what is to be done with it. */
final class Granted {
  private Granted() {}

  /**
   * "To cede territory", "releasing prisoners": the word is what is to be given up or granted; who
   * "suspended a strike" has done so.
   */
  static boolean is(List<Token> tokens, Parse parse, int t) {
    int governor = parse.governor(t);
    if (governor < 0 || !parse.plainRelation(t).equals("obj")) {
      return false;
    }
    String tag = tokens.get(governor).tag();
    return !tag.equals("VBD") && !tag.equals("VBZ") && isGrant(tokens, parse, governor);
  }

  /** True for a verb whose object is given up, granted or limited. */
  static boolean isGrant(List<Token> tokens, Parse parse, int verb) {
    String particle = null;
    for (int child : parse.dependents(verb, "compound:prt", "advmod")) {
      particle = child == verb + 1 ? lemma(tokens.get(child)) : particle;
    }
    return StanceWord.of(lemma(tokens.get(verb)), particle, StanceWord.Sort.GRANT) != null;
  }

  /** "Refused to send observers": sending them is what is refused. */
  static boolean isToBeDone(List<Token> tokens, Parse parse, int t) {
    int verb = parse.governor(t);
    return verb > 0
        && parse.plainRelation(t).equals("obj")
        && tokens.get(verb).tag().equals("VB")
        && tokens.get(verb - 1).tag().equals("TO")
        && StanceWord.of(lemma(tokens.get(verb)), null, StanceWord.Sort.VERB) == null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
