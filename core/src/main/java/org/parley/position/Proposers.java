package org.parley.position;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.language.Parse;
import org.parley.language.Token;

/** Tells whose proposal it is from the words before it: "X's plan", "the U.S. plan". */
final class Proposers {
  private static final Set<String> PROPOSING = Set.of("proposed", "drafted", "authored", "floated");

  private Proposers() {}

  /** "U.S.-proposed": the actor stands before a participle of proposing. */
  static boolean isProposing(List<Token> tokens, int t) {
    for (int next = t + 1; next <= t + 2 && next < tokens.size(); next++) {
      if (PROPOSING.contains(lower(tokens, next))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if an actor before a word such as "plan" has put it forward; "the Orria peace plan" is a
   * plan for Orria, "an Orria-Velora plan" one of nobody known, and who backs it need not propose
   * it.
   */
  static boolean isProposer(List<Token> tokens, Parse parse, int t, ReportActor actor) {
    if (actor.kind() == ActorKind.PLACE) {
      return false;
    }
    if (isProposing(tokens, t)) {
      return true;
    }
    boolean hyphen = isHyphen(tokens, t + 1) || isHyphen(tokens, t - 1);
    boolean owner =
        parse.relation(t).equals("nmod:poss")
            || (t + 1 < tokens.size() && tokens.get(t + 1).tag().equals("POS"));
    String name = tokens.get(t).text();
    boolean spelled =
        actor.kind() == ActorKind.STATE && !name.equals(name.toUpperCase(Locale.ROOT));
    return owner || (!hyphen && !spelled);
  }

  private static boolean isHyphen(List<Token> tokens, int t) {
    return t >= 0 && t < tokens.size() && tokens.get(t).text().equals("-");
  }

  private static String lower(List<Token> tokens, int t) {
    return tokens.get(t).text().toLowerCase(Locale.ROOT);
  }
}
