package org.parley.position;

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
 * What stands over a word of stance: whose stance it is, whether it is denied, or whether nobody
 * has taken it yet.
 *
 * @param holder index of the token that heads the subject, or -1 if the sentence does not name it
 * @param denied true if an odd number of negations stands over the word
 * @param urged true if the holder wants somebody else to take the stance
 * @param willing true if a word of willingness or unwillingness stands over it
 * @param top index of the topmost word of the frame
 * @param future true if it is put in the future
 */
record Frame(int holder, boolean denied, boolean urged, boolean willing, int top, boolean future) {
  private static final Map<String, String> EFFECTS = new HashMap<>();
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "without");
  private static final Set<String> OPEN_MODALS =
      Set.of("may", "might", "could", "should", "must", "can");
  private static final Set<String> FUTURE =
      Set.of("will", "would", "shall", "'ll", "’ll", "wo", "'d");
  private static final Set<String> CONDITIONAL =
      Set.of("if", "unless", "until", "till", "whether", "before", "lest", "should", "once");
  private static final Set<String> CLIMBED =
      Set.of("xcomp", "acl", "ccomp", "obj", "advcl", "nmod", "obl");

  static {
    for (List<String> row : WordList.rows(Frame.class, "frames.tsv")) {
      EFFECTS.put(row.get(0), row.get(1));
    }
  }

  /**
   * The frame of a word, or null if nobody is said to have taken the stance: it is predicted, made
   * to depend on something, asked, or only possible.
   */
  static @Nullable Frame over(List<Token> tokens, Parse parse, int word) {
    int current = word;
    boolean denied = false;
    boolean willing = false;
    boolean future = false;
    for (int steps = 0; steps < tokens.size(); steps++) {
      denied ^= negated(tokens, parse, current);
      if (isOpen(tokens, parse, current, denied)) {
        return null;
      }
      future |= hasAuxiliary(tokens, parse, current, FUTURE);
      String relation = parse.plainRelation(current);
      int governor = parse.governor(current);
      if (governor < 0 || !CLIMBED.contains(relation)) {
        if (relation.equals("conj") && governor >= 0 && subject(parse, current) < 0) {
          boolean shared = hasAuxiliary(tokens, parse, governor, FUTURE);
          future |= shared;
          if (isConditional(tokens, parse, governor)) {
            return null;
          }
        }
        break;
      }
      String effect = EFFECTS.get(tokens.get(governor).lemma().toLowerCase(Locale.ROOT));
      if (effect == null) {
        if (relation.equals("xcomp")) {
          current = governor;
          continue;
        }
        break;
      }
      switch (effect) {
        case "predict" -> {
          return null;
        }
        case "willing", "unwilling" -> {
          if (subject(parse, current) >= 0 && !relation.equals("xcomp")) {
            return new Frame(subject(parse, current), denied, false, willing, current, future);
          }
          willing = true;
          denied ^= effect.equals("unwilling");
        }
        case "urge" -> {
          boolean told =
              subject(parse, current) >= 0 && hasAuxiliary(tokens, parse, current, FUTURE);
          if (told) {
            return new Frame(subject(parse, current), denied, false, willing, current, future);
          }
          boolean toSomebody =
              relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("advcl");
          boolean open = negated(tokens, parse, governor) || isOpen(tokens, parse, governor, false);
          if (!toSomebody || denied || open) {
            return null;
          }
          return new Frame(subjectOrShared(parse, governor), false, true, false, governor, future);
        }
        default -> {
          return new Frame(
              subjectOrShared(parse, current), denied, false, willing, current, future);
        }
      }
      current = governor;
    }
    return new Frame(subjectOrShared(parse, current), denied, false, willing, current, future);
  }

  /** The head of a word's own subject, or -1. */
  private static int subject(Parse parse, int word) {
    for (int child : parse.dependents(word)) {
      String relation = parse.relation(child);
      if (relation.equals("nsubj") || relation.equals("csubj")) {
        return child;
      }
    }
    return -1;
  }

  /** The head of a word's subject; that of the word it is joined to by "and" if it has none. */
  static int subjectOrShared(Parse parse, int word) {
    int current = word;
    for (int steps = 0; steps < parse.size(); steps++) {
      int own = subject(parse, current);
      if (own >= 0) {
        return own;
      }
      boolean passive = parse.hasDependent(current, "nsubj:pass");
      int governor = parse.governor(current);
      boolean joined = parse.plainRelation(current).equals("conj");
      boolean participle = parse.plainRelation(current).equals("advcl") && !passive;
      if (governor < 0 || passive || !(joined || participle)) {
        return -1;
      }
      current = governor;
    }
    return -1;
  }

  static boolean negated(List<Token> tokens, Parse parse, int word) {
    for (int child : parse.dependents(word)) {
      String relation = parse.plainRelation(child);
      boolean light =
          relation.equals("advmod")
              || relation.equals("det")
              || relation.equals("cc")
              || relation.equals("neg")
              || relation.equals("mark")
              || relation.equals("case");
      if (light && NEGATIONS.contains(tokens.get(child).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(List<Token> tokens, Parse parse, int word, boolean denied) {
    return isConditional(tokens, parse, word)
        || (!denied && hasAuxiliary(tokens, parse, word, OPEN_MODALS));
  }

  private static boolean isConditional(List<Token> tokens, Parse parse, int word) {
    for (int child : parse.dependents(word, "mark", "advmod")) {
      if (CONDITIONAL.contains(tokens.get(child).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAuxiliary(
      List<Token> tokens, Parse parse, int word, Set<String> anyOf) {
    for (int child : parse.dependents(word, "aux")) {
      if (anyOf.contains(tokens.get(child).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
