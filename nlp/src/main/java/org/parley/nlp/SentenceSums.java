package org.parley.nlp;

import org.jspecify.annotations.Nullable;

/**
 * What the words of one sentence bring to the hidden layer of the parser's network. Not for several
 * threads.
 */
final class SentenceSums {
  /** Words farther on are looked up each time, as a text may come without any end of sentence. */
  private static final int HELD = 128;

  /** Most words come to the first so many inputs: stack, buffer, and nearest children. */
  private static final int LIKELY = 8;

  private final WordSums sums;
  private final int[] words;
  private final float[] @Nullable [][] held = new float[ParserState.WORD_INPUTS][][];

  /**
   * @param words numbers of the words in the model
   */
  SentenceSums(WordSums sums, int[] words) {
    this.sums = sums;
    this.words = words;
    int count = Math.min(words.length, HELD);
    for (int input = 0; input < ParserState.WORD_INPUTS; input++) {
      held[input] = input < LIKELY ? sums.of(input, words, count) : new float[count][];
    }
  }

  /** What the word at a place in the sentence brings at an input. */
  float[] of(int input, int place) {
    float @Nullable [][] here = held[input];
    if (place >= here.length) {
      return sums.of(input, words[place]);
    }
    float @Nullable [] known = here[place];
    if (known == null) {
      known = sums.of(input, words[place]);
      here[place] = known;
    }
    return known;
  }
}
