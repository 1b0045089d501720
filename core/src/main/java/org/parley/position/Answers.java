package org.parley.position;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Parse;
import org.parley.language.Token;

/**
 * Tells when a report says that somebody has not answered: "has yet to comment on", "has not
 * responded to", "declined to say whether", "is waiting ... before commenting on".
 */
final class Answers {
  private static final Set<String> ANSWERING =
      Set.of(
          "comment", "respond", "reply", "answer", "react", "say", "signal", "indicate", "decide");
  private static final Set<String> DECLINING = Set.of("decline", "refuse");
  private static final Set<String> WAITING = Set.of("wait", "await", "hold");

  /** How far above "before commenting" the verb of waiting may stand in the parse. */
  private static final int NEAR = 4;

  private Answers() {}

  static boolean isUnanswered(List<Token> tokens, Parse parse, int word) {
    if (!ANSWERING.contains(lemma(tokens, word))) {
      return false;
    }
    if (Frame.negated(tokens, parse, word) && completed(tokens, parse, word)) {
      return true;
    }
    int governor = parse.governor(word);
    if (governor < 0) {
      return false;
    }
    if (waiting(tokens, parse, word) >= 0) {
      return true;
    }
    String over = lemma(tokens, governor);
    return switch (parse.plainRelation(word)) {
      case "xcomp", "ccomp" ->
          DECLINING.contains(over)
              || (over.equals("have") && yet(tokens, governor, word))
              || over.equals("yet");

      default -> false;
    };
  }

  /** Head of the noun phrase of who has not answered, or -1. */
  static int holder(List<Token> tokens, Parse parse, int word) {
    int waiting = waiting(tokens, parse, word);
    if (waiting >= 0) {
      return Frame.subjectOrShared(parse, waiting);
    }
    int governor = parse.governor(word);
    String relation = parse.plainRelation(word);
    boolean below = relation.equals("xcomp") || relation.equals("ccomp");
    boolean bare = parse.dependents(word, "nsubj").isEmpty();
    return Frame.subjectOrShared(parse, below && bare && governor >= 0 ? governor : word);
  }

  /** "has not commented", "did not respond": a completed or past tense, not a habit or a plan. */
  private static boolean completed(List<Token> tokens, Parse parse, int word) {
    for (int aux : parse.dependents(word, "aux")) {
      String lemma = lemma(tokens, aux);
      String text = tokens.get(aux).text().toLowerCase(Locale.ROOT);
      if (lemma.equals("have") || text.equals("did")) {
        return true;
      }
    }
    return false;
  }

  private static boolean yet(List<Token> tokens, int have, int word) {
    for (int t = have; t < word; t++) {
      if (tokens.get(t).text().equalsIgnoreCase("yet")) {
        return true;
      }
    }
    return false;
  }

  /** The verb of waiting over "before commenting", or -1. */
  private static int waiting(List<Token> tokens, Parse parse, int word) {
    if (!marked(tokens, parse, word, "before")) {
      return -1;
    }
    int steps = 0;
    for (int up = parse.governor(word); up >= 0 && steps < NEAR; up = parse.governor(up), steps++) {
      if (WAITING.contains(lemma(tokens, up))) {
        return up;
      }
    }
    return -1;
  }

  private static boolean marked(List<Token> tokens, Parse parse, int word, String mark) {
    return parse.dependents(word, "mark", "case").stream()
        .anyMatch(m -> tokens.get(m).text().equalsIgnoreCase(mark));
  }

  private static String lemma(List<Token> tokens, int t) {
    return tokens.get(t).lemma().toLowerCase(Locale.ROOT);
  }
}
