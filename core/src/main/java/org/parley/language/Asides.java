package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/**
 * Parses sentences that are broken off to say who says so: "The strike killed two people, officials
 * said on Monday, near the port". A parser that reads from left to right ties what follows to the
 * speaker, so that it is the officials who seem to do it. What stands round the aside is parsed
 * without it, the aside by itself, and it hangs on the root as {@code parataxis}. What goes on with
 * "and" or "but" stands alone. At the end of a sentence this is done only where the parser has not
 * seen by itself who says so.
 */
public final class Asides {
  private static final Set<String> SAYING = Set.copyOf(WordList.lines(Asides.class, "asides.txt"));
  private static final int MOST_NAMING = 14;
  private static final int MOST_AFTER = 9;

  private Asides() {}

  /** From the comma before the speaker to the comma after, and the verb of saying. */
  private record Aside(int open, int verb, int close) {}

  /**
   * The parse of a sentence.
   *
   * @param parser parses tokens as if they were a whole sentence
   */
  public static Parse parse(List<Token> sentence, Function<List<Token>, Parse> parser) {
    Aside aside = find(sentence);
    if (aside == null) {
      return parser.apply(sentence);
    }
    int size = sentence.size();
    boolean last = aside.close() + 1 == size;
    if (last) {
      Parse whole = parser.apply(sentence);
      String relation = whole.plainRelation(aside.verb());
      boolean tied = relation.equals("root") || relation.equals("parataxis");
      if (tied && whole.hasDependent(aside.verb(), "nsubj")) {
        return whole;
      }
    }
    int[] governors = new int[size];
    String[] relations = new String[size];
    List<Integer> round = range(0, aside.open());
    // The stop at the end of a sentence stays with it: parsers go by it.
    List<Integer> rest = range(last ? aside.close() : aside.close() + 1, size);
    String tie = tie(sentence.get(rest.get(0)));
    if (tie == null) {
      round.addAll(rest);
    }
    int root = graft(sentence, round, parser, Parse.ROOT, "root", governors, relations);
    int said =
        graft(
            sentence,
            range(aside.open() + 1, aside.close()),
            parser,
            root,
            "parataxis",
            governors,
            relations);
    if (tie != null) {
      graft(sentence, rest, parser, said, tie, governors, relations);
    }
    for (int comma : last ? new int[] {aside.open()} : new int[] {aside.open(), aside.close()}) {
      governors[comma] = said;
      relations[comma] = "punct";
    }
    return new Parse(governors, relations);
  }

  /** Parses some tokens by themselves and hangs their root on another; gives that root. */
  private static int graft(
      List<Token> sentence,
      List<Integer> tokens,
      Function<List<Token>, Parse> parser,
      int governor,
      String relation,
      int[] governors,
      String[] relations) {
    Parse parse = parser.apply(tokens.stream().map(sentence::get).toList());
    int root = tokens.get(0);
    for (int i = 0; i < tokens.size(); i++) {
      int token = tokens.get(i);
      boolean top = parse.governor(i) < 0;
      governors[token] = top ? governor : tokens.get(parse.governor(i));
      relations[token] = top ? relation : parse.relation(i);
      root = top ? token : root;
    }
    return root;
  }

  private static @Nullable Aside find(List<Token> tokens) {
    boolean told = false;
    for (int i = 0; i < tokens.size(); i++) {
      told |= isFinite(tokens.get(i));
      if (told && tokens.get(i).tag().equals(",")) {
        Aside aside = at(tokens, i);
        if (aside != null) {
          return aside;
        }
      }
    }
    return null;
  }

  private static @Nullable Aside at(List<Token> tokens, int open) {
    int verb = open + 1;
    while (verb < tokens.size() && verb - open <= MOST_NAMING && names(tokens.get(verb))) {
      verb++;
    }
    if (verb >= tokens.size() || verb == open + 1 || !says(tokens, open, verb)) {
      return null;
    }
    int close = verb + 1;
    while (close < tokens.size() && close - verb <= MOST_AFTER && completes(tokens.get(close))) {
      close++;
    }
    boolean closed =
        (close + 2 < tokens.size() && tokens.get(close).tag().equals(","))
            || (close + 1 == tokens.size() && tokens.get(close).tag().equals("."));
    boolean marks = tokens.stream().anyMatch(Asides::isQuotationMark);
    return closed && !marks ? new Aside(open, verb, close) : null;
  }

  private static boolean says(List<Token> tokens, int open, int verb) {
    Token before = tokens.get(verb - 1);
    String first = tokens.get(open + 1).text().toLowerCase(Locale.ROOT);
    return isFinite(tokens.get(verb))
        && SAYING.contains(tokens.get(verb).lemma().toLowerCase(Locale.ROOT))
        && (before.isNoun() || before.isPronoun())
        && !first.equals("who")
        && !first.equals("which");
  }

  /**
   * How what follows hangs on the verb of saying; null if it goes on with what stood before the
   * aside. "..., adding that" goes on with what the speaker did. After "and" or "but" nobody can
   * tell whether the speaker is still speaking, and "and wounded five" does not say who did.
   */
  private static @Nullable String tie(Token first) {
    return switch (first.tag()) {
      case "VBG" -> "advcl";
      case "CC", "VBD", "VBZ", "VBP", "MD" -> "list";
      default -> null;
    };
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean names(Token token) {
    return switch (token.tag()) {
      case "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP", "PRP$", "CD", "HYPH" -> true;
      case "IN" -> token.text().equals("of") || token.text().equals("for");
      default -> false;
    };
  }

  private static boolean completes(Token token) {
    return switch (token.tag()) {
      case "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP", "PRP$", "CD", "IN", "TO", "RB" ->
          !token.text().equalsIgnoreCase("that");
      default -> false;
    };
  }

  private static boolean isQuotationMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> all = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      all.add(i);
    }
    return all;
  }
}
