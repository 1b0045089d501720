package org.parley.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Whether two sentences that are said in quotes are one remark. */
final class Pairing {
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final double SAME_SPEAKER = 0.6;
  private static final double SPEAKER_UNKNOWN = 0.85;

  /** A sentence of so many words, equal in every word, is one however common its words are. */
  private static final int WHOLE = 5;

  /** Words other than function words that two wordings of one quote share at least. */
  private static final int LEAST_SHARED = SharedWords.LEAST;

  /** How two sentences are said. */
  enum Speech {
    /** Both in quotation marks, and the speaker of one at least is not known. */
    ANYBODY(1),
    /** Both in quotation marks, by one actor. */
    QUOTED(4),
    /** By one actor, and one of them reported. */
    REPORTED(16);

    private final int bit;

    Speech(int bit) {
      this.bit = bit;
    }

    /** The bit that says it was asked; the next holds the answer. */
    int bit() {
      return bit;
    }
  }

  private Pairing() {}

  /**
   * Whether two sentences are one remark.
   *
   * @param plainOne the first {@link #withoutNames}
   * @param plainTwo the second
   */
  static boolean same(
      List<Word> one,
      List<Word> two,
      Speech speech,
      Supplier<List<Word>> plainOne,
      Supplier<List<Word>> plainTwo) {
    Likeness.Shared shared = Likeness.of(one, two);
    return switch (speech) {
      case ANYBODY -> shared.content() >= 4 && shared.share() >= SPEAKER_UNKNOWN;
      case REPORTED -> isWorded(shared) && isWorded(Likeness.of(plainOne.get(), plainTwo.get()));
      case QUOTED -> {
        boolean whole =
            shared.run() >= WHOLE && shared.run() == one.size() && shared.run() == two.size();
        boolean phrase = shared.runContent() >= LEAST_SHARED && shared.share() >= SharedWords.SHARE;
        yield whole || isWorded(shared) || phrase;
      }
    };
  }

  private static boolean isWorded(Likeness.Shared shared) {
    return shared.content() >= LEAST_SHARED && shared.share() >= SAME_SPEAKER && shared.run() >= 3;
  }

  /** Reported speech of one affair has the same names and numbers in many different remarks. */
  static List<Word> withoutNames(List<Word> words) {
    List<Word> plain = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String written = MARKS.matcher(word.written()).replaceFirst("");
      boolean name = i > 0 && !written.isEmpty() && !Character.isLowerCase(written.codePointAt(0));
      if (!name) {
        plain.add(word);
      }
    }
    return plain;
  }
}
