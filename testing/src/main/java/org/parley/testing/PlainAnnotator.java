package org.parley.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Annotator;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

/**
 * An annotator without models, for tests in which it matters that reports are read but not how
 * well: words and marks, a few tags by their look, names by their capital, a flat tree.
 */
public final class PlainAnnotator implements Annotator {
  private static final Set<String> PLACES = Set.of("in", "from", "of");

  /** An annotator. */
  public PlainAnnotator() {}

  @Override
  public List<List<Token>> tag(String text, List<Span> sentences) {
    return sentences.stream().map(span -> tag(text, span)).toList();
  }

  private static List<Token> tag(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    String before = "";
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = at + 1;
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at = end;
        continue;
      }
      while (Character.isLetterOrDigit(c)
          && end < sentence.end()
          && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      Span span = new Span(at, end);
      String word = span.of(text);
      boolean name = Character.isUpperCase(c) && word.length() > 2 && at > sentence.start();
      tokens.add(
          new Token(
              word,
              name ? word : lemma(word),
              tag(word, name),
              !name
                  ? EntityKind.NONE
                  : PLACES.contains(before) ? EntityKind.PLACE : EntityKind.PERSON,
              span));
      before = word.toLowerCase(Locale.ROOT);
      at = end;
    }
    return List.copyOf(tokens);
  }

  private static String lemma(String word) {
    return word.equals("said") ? "say" : word.toLowerCase(Locale.ROOT);
  }

  private static String tag(String word, boolean name) {
    if (name) {
      return "NNP";
    }
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    if (!Character.isLetter(word.charAt(0))) {
      return word.equals("\"") ? "''" : word;
    }
    return word.equals("said") || word.endsWith("ed") ? "VBD" : "NN";
  }

  @Override
  public Parse parse(List<Token> sentence) {
    int[] governors = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    int root = 0;
    for (int i = 0; i < governors.length; i++) {
      if (sentence.get(i).isVerb()) {
        root = i;
        break;
      }
    }
    for (int i = 0; i < governors.length; i++) {
      governors[i] = i == root ? Parse.ROOT : root;
      relations[i] =
          i == root ? "root" : sentence.get(i).isNoun() ? (i < root ? "nsubj" : "obj") : "dep";
    }
    return new Parse(governors, relations);
  }
}
