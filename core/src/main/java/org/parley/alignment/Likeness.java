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
    int[][] common = new int[a.size() + 1][b.size() + 1];
    int[][] run = new int[a.size() + 1][b.size() + 1];
    int[][] runContent = new int[a.size() + 1][b.size() + 1];
    int longest = 0;
    int longestContent = 0;
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        if (a.get(i - 1).matches(b.get(j - 1))) {
          int weight = isContent(a.get(i - 1)) ? 1 : 0;
          common[i][j] = common[i - 1][j - 1] + weight;
          run[i][j] = run[i - 1][j - 1] + 1;
          runContent[i][j] = runContent[i - 1][j - 1] + weight;
          if (run[i][j] > longest || (run[i][j] == longest && runContent[i][j] > longestContent)) {
            longest = run[i][j];
            longestContent = runContent[i][j];
          }
        }
        common[i][j] = Math.max(common[i][j], Math.max(common[i - 1][j], common[i][j - 1]));
      }
    }
    int shorter = Math.min(content(a), content(b));
    int shared = common[a.size()][b.size()];
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
