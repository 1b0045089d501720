package org.parley.testing;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Names that nobody bears, made of syllables. */
final class Invented {
  private static final List<String> STARTS =
      List.of(
          "Bar", "Cal", "Dor", "Fen", "Gal", "Hal", "Jor", "Kel", "Lor", "Mar", "Nor", "Or", "Pel",
          "Quil", "Ros", "Sel", "Tor", "Ul", "Vel", "Wen", "Yar", "Zel");
  private static final List<String> MIDDLES =
      List.of(
          "a", "e", "i", "o", "u", "ana", "ene", "iri", "oro", "una", "ave", "emi", "ola", "ura");
  private static final List<String> ENDS =
      List.of(
          "bek", "dan", "fort", "gard", "kov", "lin", "mond", "nek", "pol", "rath", "sen", "tal",
          "vik", "wick", "zan", "mer", "dor", "lund");
  private static final List<String> FIRST_NAMES =
      List.of(
          "Anna", "Peter", "Maria", "Thomas", "Elena", "Victor", "Laura", "Daniel", "Sofia",
          "Martin", "Julia", "Robert", "Clara", "George", "Irene", "Paul", "Helen", "Simon", "Nina",
          "Karl");

  private Invented() {}

  static String name(SplittableRandom random) {
    return pick(STARTS, random) + pick(MIDDLES, random) + pick(ENDS, random);
  }

  static String firstName(SplittableRandom random) {
    return pick(FIRST_NAMES, random);
  }

  /** A word of no language, for texts that need many different words. */
  static String word(int number) {
    SplittableRandom random = new SplittableRandom(0x9E3779B97F4A7C15L * (number + 1));
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 1 + number % 3; i++) {
      word.append(pick(STARTS, random).toLowerCase(Locale.ROOT)).append(pick(MIDDLES, random));
    }
    return word.append(pick(ENDS, random)).toString();
  }

  static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
