package org.parley.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.AnnotatedSentence;
import org.parley.language.EntityKind;
import org.parley.language.Token;
import org.parley.report.BlockKind;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * The tokens of one sentence with what the finders of this package ask of them.
 *
 * @param index index of the sentence in the report
 * @param tokens its tokens
 * @param texts the tokens as written; in an all-capitals heading as names write them
 * @param lower the tokens in lower case
 * @param headline true if capitals tell nothing, as in "Envoy Heads To Talks"
 * @param offices the heads of titles in it
 * @param own names that the report itself makes out, beside those of the gazetteer
 */
record Words(
    int index,
    List<Token> tokens,
    List<String> texts,
    List<String> lower,
    boolean headline,
    List<WordTrie.Match<Office>> offices,
    WordTrie<GazetteerEntry> own) {
  private static final Set<String> NO_NAMES =
      Set.copyOf(WordList.lines(Words.class, "no-names.txt"));
  private static final int LONG_WORD = 4;
  private static final int LONGEST_HEADLINE = 30;

  static Words of(int index, AnnotatedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean capitals = isCapitals(tokens);
    List<String> texts =
        tokens.stream()
            .map(
                t -> capitals || isDateline(t.text()) ? Gazetteer.fromCapitals(t.text()) : t.text())
            .toList();
    List<String> lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    boolean headline = capitals || isTitleCase(tokens, sentence.sentence().kind());
    return new Words(
        index, tokens, texts, lower, headline, Offices.get().in(lower), new WordTrie<>());
  }

  /** The same words, read with names that the report makes out. */
  Words with(WordTrie<GazetteerEntry> names) {
    return new Words(index, tokens, texts, lower, headline, offices, names);
  }

  /** The longest name, known beforehand or made out by the report, that starts at a token. */
  WordTrie.@Nullable Match<GazetteerEntry> known(int from) {
    WordTrie.Match<GazetteerEntry> listed = Gazetteer.get().longest(texts, from);
    return listed == null ? own.longest(texts, from) : listed;
  }

  /** A known place in capitals, as at the head of an agency's text. */
  private static boolean isDateline(String text) {
    return text.length() > 3
        && text.chars().allMatch(Character::isUpperCase)
        && Gazetteer.get().exact(text) == null
        && Gazetteer.get().exact(Gazetteer.fromCapitals(text)) != null;
  }

  private static boolean isCapitals(List<Token> tokens) {
    int letters = 0;
    int words = 0;
    for (Token token : tokens) {
      String text = token.text();
      if (!text.equals(text.toUpperCase(Locale.ROOT))) {
        return false;
      }
      if (text.codePoints().anyMatch(Character::isLetter)) {
        words++;
        letters += text.length();
      }
    }
    return words >= 3 && letters >= 12;
  }

  private static boolean isTitleCase(List<Token> tokens, BlockKind kind) {
    if (tokens.isEmpty() || tokens.size() > LONGEST_HEADLINE) {
      return false;
    }
    boolean stops = tokens.get(tokens.size() - 1).text().equals(".");
    if (stops && kind == BlockKind.BODY) {
      return false;
    }
    int capital = 0;
    int all = 0;
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.text().length() >= LONG_WORD && Character.isLetter(token.text().charAt(0))) {
        all++;
        if (Character.isUpperCase(token.text().charAt(0))) {
          capital++;
        }
      }
    }
    return all >= 2 && capital * 10 >= all * 7;
  }

  int size() {
    return tokens.size();
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(texts.get(at).charAt(0));
  }

  EntityKind entity(int at) {
    return tokens.get(at).entity();
  }

  String tag(int at) {
    return tokens.get(at).tag();
  }

  /** True if nothing stands between a token and the next, as round a hyphen. */
  boolean touches(int at) {
    return at + 1 < size() && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  boolean is(int at, String word) {
    return at >= 0 && at < size() && lower.get(at).equals(word);
  }

  boolean isPossessive(int at) {
    return at >= 0
        && at < size()
        && (lower.get(at).equals("'s") || lower.get(at).equals("’s") || tag(at).equals("POS"));
  }

  /** True for a word that alone is no name, whatever its capital. */
  boolean isNoName(int at) {
    return NO_NAMES.contains(lower.get(at));
  }

  /** The office whose words begin at a token, or null. */
  WordTrie.@Nullable Match<Office> officeAt(int at) {
    for (WordTrie.Match<Office> office : offices) {
      if (office.from() == at) {
        return office;
      }
    }
    return null;
  }

  /** The office whose words end right before a token, or null. */
  WordTrie.@Nullable Match<Office> officeEndingAt(int to) {
    for (WordTrie.Match<Office> office : offices) {
      if (office.to() == to) {
        return office;
      }
    }
    return null;
  }
}
