package org.parley.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, for each of many sentences in turn, those before it that can be worded like it: an index
 * of words in place of a look at every pair. What it leaves out shares too few words to be taken
 * for the same in any order of these.
 */
final class SharedWords {
  /** Words other than function words that two wordings of one quote share at least. */
  static final int LEAST = 3;

  /** The least share of the shorter one's words of that kind. */
  static final double SHARE = 0.5;

  private record Posting(int sentence, int times) {}

  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Map<List<String>, List<Integer>> whole = new HashMap<>();
  private final List<Integer> content = new ArrayList<>();
  private int[] shared = new int[64];

  /**
   * Takes the next sentence.
   *
   * @return numbers, from 0, of those before it that share enough with it, in order
   */
  List<Integer> next(List<Word> words) {
    int number = content.size();
    shared = number < shared.length ? shared : Arrays.copyOf(shared, 2 * number);
    Map<String, Integer> all = new LinkedHashMap<>();
    Map<String, Integer> own = new LinkedHashMap<>();
    int size = 0;
    for (Word word : words) {
      all.merge(word.stem(), 1, Integer::sum);
      if (Likeness.isContent(word)) {
        own.merge(word.stem(), 1, Integer::sum);
        size++;
      }
    }
    List<Integer> touched = new ArrayList<>();
    all.forEach((stem, times) -> count(stem, times, touched));
    List<Integer> like = new ArrayList<>();
    for (int other : touched) {
      if (shared[other] >= LEAST && shared[other] >= SHARE * Math.min(size, content.get(other))) {
        like.add(other);
      }
      shared[other] = 0;
    }
    List<Integer> equal =
        whole.computeIfAbsent(words.stream().map(Word::stem).toList(), w -> new ArrayList<>());
    like.addAll(equal);
    equal.add(number);
    content.add(size);
    own.forEach(
        (stem, times) ->
            postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(new Posting(number, times)));
    return like.stream().sorted().distinct().toList();
  }

  private void count(String stem, int times, List<Integer> touched) {
    for (Posting posting : postings.getOrDefault(stem, List.of())) {
      if (shared[posting.sentence()] == 0) {
        touched.add(posting.sentence());
      }
      shared[posting.sentence()] += Math.min(times, posting.times());
    }
  }
}
