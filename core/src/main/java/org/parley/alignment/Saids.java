package org.parley.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences that are said in quotes, each numbered once however many reports have it, since reports
 * of one affair repeat one another; and how alike two of them are, worked out once.
 */
final class Saids {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Word>> words = new ArrayList<>();

  /** For each sentence what is left of it without names, once that was asked. */
  private final Map<Integer, List<Word>> plain = new HashMap<>();

  private final SharedWords index = new SharedWords();

  /** For each sentence those that can be worded like it, itself among them. */
  private final List<List<Integer>> like = new ArrayList<>();

  /** By the same places, for each sort of speech whether it was asked and what the answer was. */
  private final List<byte[]> verdicts = new ArrayList<>();

  /** The number of a sentence, from 0 in the order they are first asked for. */
  int number(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    int number = words.size();
    numbers.put(text, number);
    words.add(Word.of(text));
    List<Integer> own = new ArrayList<>(index.next(words.get(number)));
    for (int other : own) {
      like.get(other).add(number);
    }
    own.add(number);
    like.add(own);
    verdicts.add(new byte[0]);
    return number;
  }

  /** Numbers of the sentences that can be worded like one, in order, its own too. */
  List<Integer> like(int number) {
    return like.get(number);
  }

  private List<Word> withoutNames(int number) {
    return plain.computeIfAbsent(number, n -> Pairing.withoutNames(words.get(n)));
  }

  /**
   * Whether a sentence and one that can be worded like it are one remark.
   *
   * @param place of the other among those {@link #like} it
   */
  boolean same(int number, int place, Pairing.Speech speech) {
    byte[] known = verdicts.get(number);
    if (known.length <= place) {
      known = Arrays.copyOf(known, like.get(number).size());
      verdicts.set(number, known);
    }
    int asked = speech.bit();
    if ((known[place] & asked) == 0) {
      int other = like.get(number).get(place);
      boolean same =
          Pairing.same(
              words.get(other),
              words.get(number),
              speech,
              () -> withoutNames(other),
              () -> withoutNames(number));
      known[place] |= (byte) (same ? asked | asked << 1 : asked);
    }
    return (known[place] & asked << 1) != 0;
  }
}
