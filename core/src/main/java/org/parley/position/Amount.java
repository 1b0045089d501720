package org.parley.position;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Token;
import org.parley.report.Span;

/** The amount by which one offer is told from another. */
final class Amount {
  private static final Set<String> UNITS =
      Set.of("per", "cent", "percent", "%", "million", "billion", "pounds", "euros", "dollars");

  private Amount() {}

  /** "Offer of 5.5 per cent", "deal worth $30 million": the amount; null if none follows. */
  static @Nullable Span after(List<Token> tokens, int head) {
    int first = head + 2;
    boolean tied =
        first < tokens.size()
            && (lemma(tokens.get(head + 1)).equals("of")
                || lemma(tokens.get(head + 1)).equals("worth"));
    int last = first;
    boolean digits = false;
    while (tied && last < tokens.size() && isOfAmount(tokens.get(last))) {
      digits |= isNumber(tokens.get(last).text());
      last++;
    }
    return digits
        ? new Span(tokens.get(first).span().start(), tokens.get(last - 1).span().end())
        : null;
  }

  private static boolean isOfAmount(Token token) {
    return token.tag().equals("CD")
        || token.tag().equals("$")
        || UNITS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** True if there is a number in a word. */
  static boolean isNumber(String qualifier) {
    return qualifier.chars().anyMatch(Character::isDigit);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
