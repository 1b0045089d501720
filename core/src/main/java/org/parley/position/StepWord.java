package org.parley.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.text.WordList;

/**
 * A verb that tells a step.
 *
 * @param complement what must follow it ("off", "effect"), or "-"
 * @param kind the step
 * @param takes how the proposal stands to it: "object", "subject" or a preposition
 */
record StepWord(String complement, StepKind kind, List<String> takes) {
  private static final Map<String, List<StepWord>> WORDS = new HashMap<>();

  /** "is in force". */
  static final Set<String> STATES = Set.of("force", "effect");

  /** How far behind its verb a complement may stand. */
  private static final int REACH = 4;

  static {
    for (List<String> row : WordList.rows(StepWord.class, "steps.tsv")) {
      WORDS
          .computeIfAbsent(row.get(0), lemma -> new ArrayList<>())
          .add(
              new StepWord(
                  row.get(1),
                  StepKind.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                  List.of(row.get(3).split(","))));
    }
  }

  /** True if some entry begins with the lemma. */
  static boolean isKnown(String lemma) {
    return WORDS.containsKey(lemma) || STATES.contains(lemma);
  }

  /** The entry of a verb with its complement in the sentence, or null. */
  static @Nullable StepWord of(List<Token> tokens, Parse parse, int t) {
    StepWord plain = null;
    for (StepWord word :
        WORDS.getOrDefault(tokens.get(t).lemma().toLowerCase(Locale.ROOT), List.of())) {
      if (word.complement.equals("-")) {
        plain = word;
      } else if (word.complemented(tokens, parse, t)) {
        return word;
      }
    }
    return plain;
  }

  private boolean complemented(List<Token> tokens, Parse parse, int t) {
    for (int next = t + 1; next < tokens.size() && next <= t + REACH; next++) {
      String form = tokens.get(next).text().toLowerCase(Locale.ROOT);
      if (form.equals(complement)) {
        return parse.isBelow(next, t);
      }
    }
    return false;
  }
}
