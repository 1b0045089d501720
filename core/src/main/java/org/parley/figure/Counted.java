package org.parley.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.event.Words;
import org.parley.language.Token;
import org.parley.report.Span;

/**
 * What a number counts.
 *
 * @param span the noun group as written, or null if there is none
 * @param head index of its main word, or -1
 */
record Counted(@Nullable Span span, int head) {
  private static final Counted NOTHING = new Counted(null, -1);
  private static final int LONGEST = 9;

  /** Verbs whose subject has the number that stands behind them. */
  private static final Set<String> MEASURES =
      Set.of(
          "total",
          "number",
          "reach",
          "hit",
          "stand",
          "average",
          "weigh",
          "measure",
          "exceed",
          "remain",
          "cost",
          "amount",
          "swell",
          "top",
          "near",
          "approach",
          "become");

  /**
   * @param words the sentence's tree, or null
   * @param from index after the number and its qualifiers
   */
  static Counted of(List<Token> tokens, @Nullable Words words, Numeral numeral, int from) {
    boolean share = numeral.unit().equals("%") || numeral.unit().equals("part");
    boolean money = !share && !numeral.unit().isEmpty();
    int at = from;
    if (at < tokens.size() && isOf(tokens, at, share || numeral.vague(), money)) {
      at++;
    } else if (share) {
      return subject(tokens, words, numeral);
    }
    Counted follows = group(tokens, at);
    if (follows.span() != null) {
      return follows;
    }
    return words == null ? NOTHING : subject(tokens, words, numeral);
  }

  private static boolean isOf(List<Token> tokens, int at, boolean of, boolean money) {
    String word = lower(tokens, at);
    if (word.equals("of")) {
      return of || money;
    }
    return money && (word.equals("in") || word.equals("worth") || word.equals("for"));
  }

  /** The noun group that begins at a word, with what hangs on it by "of". */
  private static Counted group(List<Token> tokens, int first) {
    int i = first;
    if (i < tokens.size() && lower(tokens, i).equals("of")) {
      i++;
    }
    while (i < tokens.size()
        && (tokens.get(i).tag().equals("CD") || tokens.get(i).tag().equals("PRP$"))) {
      i++;
    }
    int begin = i;
    int head = -1;
    while (i < tokens.size() && i - begin < LONGEST) {
      String tag = tokens.get(i).tag();
      if (tag.startsWith("NN")) {
        head = i;
      } else if (!belongs(tokens, i, head >= 0)) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return NOTHING;
    }
    int end = head + 1;
    if (end + 1 < tokens.size() && lower(tokens, end).equals("of")) {
      Counted more = group(tokens, end + 1);
      if (more.head() >= 0) {
        return new Counted(
            new Span(tokens.get(begin).span().start(), tokens.get(more.head()).span().end()), head);
      }
    }
    return new Counted(
        new Span(tokens.get(begin).span().start(), tokens.get(head).span().end()), head);
  }

  /** True for a word that may stand inside a noun group. */
  private static boolean belongs(List<Token> tokens, int i, boolean afterNoun) {
    String tag = tokens.get(i).tag();
    if (tag.startsWith("JJ")) {
      return true;
    }
    return switch (tag) {
      case "HYPH", "POS" -> true;
      case "DT", "PRP$" -> !afterNoun;
      case "VBN", "VBG" -> !afterNoun && i + 1 < tokens.size() && tokens.get(i + 1).isNoun();
      case "CC" -> afterNoun && joins(tokens, i);
      case "CD" -> !afterNoun;
      default -> false;
    };
  }

  /** "towns and villages", but not "troops and 40 tanks". */
  private static boolean joins(List<Token> tokens, int and) {
    return and + 1 < tokens.size()
        && tokens.get(and).text().equals("and")
        && tokens.get(and - 1).tag().equals("NNS")
        && tokens.get(and + 1).tag().equals("NNS");
  }

  /**
   * "Lowered its demand to $3 million", "unemployment rose 5%": what the verb brings to it, or the
   * subject of a verb of measure. The subject of any other verb is not what a number counts, nor
   * does "a 25 percent tariff" tell of what it is a share.
   */
  private static Counted subject(List<Token> tokens, @Nullable Words words, Numeral numeral) {
    if (words == null) {
      return NOTHING;
    }
    int last = Math.min(numeral.end() - 1, tokens.size() - 1);
    int at = last;
    int above = words.governor(at);
    if (above >= 0 && tokens.get(above).isNoun() && !words.parse().hasDependent(above, "cop")) {
      return NOTHING;
    }
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (words.isVerb(at) || words.parse().hasDependent(at, "cop")) {
        boolean brings = words.caseOf(last).equals("to");
        List<Integer> objects = words.parse().dependents(at, "obj");
        if (brings && objects.size() == 1 && objects.get(0) < numeral.first()) {
          return new Counted(words.group(objects.get(0)), objects.get(0));
        }
        if (!measures(words, at)) {
          return NOTHING;
        }
        for (int child : words.parse().dependents(at, "nsubj", "nsubj:pass")) {
          boolean inside = child >= numeral.first() && child < numeral.end();
          if (!inside && words.isNominal(child)) {
            return new Counted(words.group(child), child);
          }
        }
        return NOTHING;
      }
      at = words.governor(at);
    }
    return NOTHING;
  }

  /** True for "rose", "is", "totals": the number is of the subject. */
  private static boolean measures(Words words, int verb) {
    String frame = Frames.of(words.lemma(verb));
    return words.parse().hasDependent(verb, "cop")
        || words.lemma(verb).equals("be")
        || MEASURES.contains(words.lemma(verb))
        || "rose".equals(frame)
        || "fell".equals(frame)
        || words.parse().hasDependent(verb, "nsubj:pass");
  }

  private static String lower(List<Token> tokens, int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
