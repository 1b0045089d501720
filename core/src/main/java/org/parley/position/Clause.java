package org.parley.position;

import java.util.List;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

/** The clause to show for a position: from its subject to the end of what the word governs. */
final class Clause {
  private Clause() {}

  /**
   * From the holder, or the word if the holder stands after it, to the end of the word's clause.
   */
  static Span around(List<Token> tokens, Parse parse, int word, int holder, String text) {
    List<Integer> below = parse.subtree(word);
    int last = below.get(below.size() - 1);
    int first = below.get(0);
    if (holder >= 0 && holder < word) {
      first = parse.subtree(holder).get(0);
      while (first < holder && parse.plainRelation(first).equals("mark")) {
        first++;
      }
      for (int child : parse.dependents(word, "aux")) {
        first = Math.min(first, child);
      }
    }

    return trimmed(tokens, parse, first, last, text);
  }

  private static Span trimmed(List<Token> tokens, Parse parse, int first, int last, String text) {
    int from = first;
    int to = last;
    while (from < to && isLoose(tokens.get(from), parse.plainRelation(from))) {
      from++;
    }
    while (to > from && isLoose(tokens.get(to), "")) {
      to--;
    }
    if (from > 0 && tokens.get(from - 1).text().equalsIgnoreCase("nor")) {
      from--;
    }
    int start = tokens.get(from).span().start();
    int end = tokens.get(to).span().end();
    return closedMarks(start, end, text);
  }

  private static boolean isLoose(Token token, String relation) {
    boolean mark = token.text().length() == 1 && !Character.isLetterOrDigit(token.text().charAt(0));
    return (mark && "“\"”%".indexOf(token.text().charAt(0)) < 0) || relation.equals("cc");
  }

  /** Takes in a closing mark that stands right after, so that no quotation is left open. */
  private static Span closedMarks(int start, int end, String text) {
    String words = text.substring(start, end);
    boolean open = words.lastIndexOf('“') > words.lastIndexOf('”');
    boolean straight = words.chars().filter(c -> c == '"').count() % 2 == 1;
    if (straight && end < text.length() && text.charAt(end) == '"') {
      return new Span(start, end + 1);
    }
    if (open) {
      int close = text.indexOf('”', end);
      if (close >= 0 && close - end <= 2) {
        return new Span(start, close + 1);
      }
    }
    return new Span(start, end);
  }
}
