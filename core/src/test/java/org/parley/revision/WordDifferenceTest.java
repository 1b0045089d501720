package org.parley.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.revision.WordChange.Kind;

class WordDifferenceTest {

  private static String without(Kind kind, List<WordChange> changes) {
    return changes.stream()
        .filter(change -> change.kind() != kind)
        .map(WordChange::words)
        .collect(Collectors.joining(" "));
  }

  private static String text(Random random, int words, int vocabulary) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add("w" + random.nextInt(vocabulary));
    }
    return String.join(" ", text);
  }

  @Test
  void whatWasRemovedStandsBeforeWhatCameInItsPlace() {
    assertThat(WordDifference.of("the ferry sails on Monday at noon", "the ferry sails on Friday"))
        .containsExactly(
            new WordChange(Kind.KEPT, "the ferry sails on"),
            new WordChange(Kind.REMOVED, "Monday at noon"),
            new WordChange(Kind.ADDED, "Friday"));
  }

  @Test
  void equalTextsHaveOneRunAndEmptyOnesNone() {
    assertThat(WordDifference.of("a  b\nc", "a b c"))
        .containsExactly(new WordChange(Kind.KEPT, "a b c"));
    assertThat(WordDifference.of("", " ")).isEmpty();
  }

  @Test
  void bothTextsCanBeReadFromTheDifference() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      String before = text(random, random.nextInt(40), 1 + random.nextInt(12));
      String after = text(random, random.nextInt(40), 1 + random.nextInt(12));
      List<WordChange> changes = WordDifference.of(before, after);
      assertThat(without(Kind.ADDED, changes)).isEqualTo(before);
      assertThat(without(Kind.REMOVED, changes)).isEqualTo(after);
      for (int i = 1; i < changes.size(); i++) {
        assertThat(changes.get(i).kind()).isNotEqualTo(changes.get(i - 1).kind());
      }
    }
  }

  @Test
  void theDifferenceIsTheShortest() {
    List<WordChange> changes = WordDifference.of("a b c a b b a", "c b a b a c");
    int edits =
        changes.stream()
            .filter(change -> change.kind() != Kind.KEPT)
            .mapToInt(change -> change.words().split(" ").length)
            .sum();
    assertThat(edits).isEqualTo(5);
  }

  @Test
  void textsWithNothingInCommonAreToldAsReplaced() {
    Random random = new Random(3);
    String before = text(random, 4000, 100_000);
    List<WordChange> changes = WordDifference.of(before, "v " + before.replace('w', 'v'));
    assertThat(changes).extracting(WordChange::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
  }
}
