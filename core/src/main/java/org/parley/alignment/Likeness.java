package org.parley.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.text.WordList;

/** How far two stretches of words say the same in the same words. */
public final class Likeness {
  private static final Set<String> FUNCTION_WORDS =
      new HashSet<>(WordList.lines(Likeness.class, "function-words.txt"));

  private Likeness() {}

  /**
   * What two stretches share.
   *
   * @param content words other than function words that both have in the same order
   * @param run longest run of words that both have without a gap
   * @param runContent words other than function words in that run
   * @param share {@code content} as a share of the shorter stretch's words of that kind
   */
  record Shared(int content, int run, int runContent, double share) {}

  static Shared of(List<Word> a, List<Word> b) {
    int[] common = new int[b.size() + 1];
    int[] run = new int[b.size() + 1];
    int[] runContent = new int[b.size() + 1];
    int longest = 0;
    int longestContent = 0;
    for (Word word : a) {
      int weight = isContent(word) ? 1 : 0;
      int[] commonBefore = common;
      int[] runBefore = run;
      int[] runContentBefore = runContent;
      common = new int[b.size() + 1];
      run = new int[b.size() + 1];
      runContent = new int[b.size() + 1];
      for (int j = 1; j <= b.size(); j++) {
        if (word.matches(b.get(j - 1))) {
          common[j] = commonBefore[j - 1] + weight;
          run[j] = runBefore[j - 1] + 1;
          runContent[j] = runContentBefore[j - 1] + weight;
          if (run[j] > longest || (run[j] == longest && runContent[j] > longestContent)) {
            longest = run[j];
            longestContent = runContent[j];
          }
        }
        common[j] = Math.max(common[j], Math.max(commonBefore[j], common[j - 1]));
      }
    }
    int shorter = Math.min(content(a), content(b));
    int shared = common[b.size()];
    return new Shared(
        shared, longest, longestContent, shorter == 0 ? 0 : (double) shared / shorter);
  }

  /**
   * How many of the shorter text's content words, 0 to 1, the other has too, in any order and with
   * any ending.
   */
  public static double overlap(String a, String b) {
    Set<String> left = stems(a);
    Set<String> right = stems(b);
    int shorter = Math.min(left.size(), right.size());
    left.retainAll(right);
    return shorter == 0 ? 0 : (double) left.size() / shorter;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (Word word : Word.of(text)) {
      if (isContent(word)) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  static boolean isContent(Word word) {
    return !word.form().isEmpty() && !FUNCTION_WORDS.contains(word.form());
  }

  private static int content(List<Word> words) {
    return (int) words.stream().filter(Likeness::isContent).count();
  }
}
