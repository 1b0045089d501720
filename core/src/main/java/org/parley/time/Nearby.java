package org.parley.time;

/**
 * The words near a place in a sentence: enough for a rule to look at, however long the sentence.
 */
final class Nearby {
  private static final int REACH = 80;

  private Nearby() {}

  static String before(String sentence, int place) {
    return sentence.substring(Math.max(0, place - REACH), place);
  }

  static String after(String sentence, int place) {
    return sentence.substring(place, Math.min(sentence.length(), place + REACH));
  }
}
