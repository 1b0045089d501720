package org.parley.ingest.page;

/** How much a text says, whatever its script. */
final class TextMeasure {
  private static final int SENTENCE_WEIGHT = 40;

  private TextMeasure() {}

  /**
   * Letters and digits, counted so that scripts compare: a Han character or kana says about as much
   * as two and a half letters of an alphabet, a Hangul syllable as two.
   */
  static int weight(String text) {
    int tenths = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        tenths += c > ' ' ? 10 : 9;
      } else if ((c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff)) {
        tenths += 25;
      } else if (c >= 0xac00 && c <= 0xd7a3) {
        tenths += 20;
      } else if (!Character.isLowSurrogate(c)) {
        tenths += 10;
      }
    }
    return (tenths + 5) / 10;
  }

  /** True for a mark that ends a sentence, in any script. */
  static boolean endsSentence(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '。', '！', '？', '．', '؟', '۔', '।', '॥', '։', '።', '။', '។', '‽' ->
          true;
      default -> false;
    };
  }

  /** True if the last mark of the text, closing quotes and brackets left aside, ends a sentence. */
  static boolean isClosed(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (endsSentence(c)) {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }

  /** True if it reads like prose: long enough, with a sentence end or a comma in it. */
  static boolean isSentence(String text, int weight) {
    if (weight < SENTENCE_WEIGHT) {
      return false;
    }
    if (isClosed(text)) {
      return true;
    }
    boolean stop = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (endsSentence(c) || c == ',' || c == '、' || c == '，' || c == '،' || c == ':' || c == '：') {
        stop = true;
        break;
      }
    }
    return weight >= (stop ? 2 * SENTENCE_WEIGHT : 3 * SENTENCE_WEIGHT);
  }
}
