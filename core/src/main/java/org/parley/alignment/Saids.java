package org.parley.alignment;

import java.util.ArrayList;
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
  private final SharedWords index = new SharedWords();

  /** For each sentence those that can be worded like it, itself among them. */
  private final List<List<Integer>> like = new ArrayList<>();

  private final Map<Long, Likeness.Shared> shared = new HashMap<>();

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
    return number;
  }

  List<Word> words(int number) {
    return words.get(number);
  }

  /** Numbers of the sentences that can be worded like one, in order, its own too. */
  List<Integer> like(int number) {
    return like.get(number);
  }

  Likeness.Shared shared(int one, int two) {
    return shared.computeIfAbsent(
        (long) one << 32 | two, pair -> Likeness.of(words.get(one), words.get(two)));
  }
}
