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
    String over = lemma(tokens, governor);
    return switch (parse.plainRelation(word)) {
      case "xcomp" ->
          DECLINING.contains(over)
              || (over.equals("have") && yet(tokens, governor, word))
              || over.equals("yet");
      case "advcl" -> WAITING.contains(over) && marked(tokens, parse, word, "before");
      default -> false;
    };
  }

  /** Head of the noun phrase of who has not answered, or -1. */
  static int holder(List<Token> tokens, Parse parse, int word) {
    int own = Frame.subjectOrShared(parse, word);
    int governor = parse.governor(word);
    boolean below =
        parse.plainRelation(word).equals("xcomp") || parse.plainRelation(word).equals("advcl");
    return below && governor >= 0 ? Frame.subjectOrShared(parse, governor) : own;
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

  private static boolean marked(List<Token> tokens, Parse parse, int word, String mark) {
    return parse.dependents(word, "mark", "case").stream()
        .anyMatch(m -> tokens.get(m).text().equalsIgnoreCase(mark));
  }

  private static String lemma(List<Token> tokens, int t) {
    return tokens.get(t).lemma().toLowerCase(Locale.ROOT);
  }
}
