package org.parley.figure;

import java.util.List;
import java.util.Locale;
import org.parley.language.Token;

/**
 * Says which sentences need a parse for their figures: those with a number and a word that tells
 * what became of people ("two drivers were killed").
 */
public final class FigureGate {
  private FigureGate() {}

  /** True if a parse may tell what the number counts, so that it is worth its cost. */
  public static boolean wantsParse(List<Token> sentence) {
    boolean number = false;
    boolean told = false;
    for (Token token : sentence) {
      number |= token.tag().equals("CD");
      told |= Frames.isOfPeople(token.lemma().toLowerCase(Locale.ROOT));
    }
    return number && told;
  }
}
