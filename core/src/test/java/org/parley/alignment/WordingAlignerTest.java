package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;

class WordingAlignerTest {

  @Test
  void equalWordingsAreOneColumnThatDoesNotDiffer() {
    AlignedClause clause =
        WordingAligner.align(List.of("“The ferry will sail.", "The ferry will sail,”"));
    assertThat(clause.columns()).hasSize(1);
    assertThat(clause.columns().get(0).differs()).containsExactly(false, false);
  }

  @Test
  void aWordOfTheMinorityIsMarkedAndTheMajorityIsNot() {
    AlignedClause clause =
        WordingAligner.align(
            List.of(
                "we stand at the second gate now",
                "we stand at the second gate now",
                "we stand at the last gate now"));
    AlignedColumn middle = clause.columns().get(1);
    assertThat(middle.cells()).containsExactly("second", "second", "last");
    assertThat(middle.differs()).containsExactly(false, false, true);
  }

  @Test
  void withNoMajorityAllAreMarked() {
    AlignedClause clause = WordingAligner.align(List.of("he expects rain", "he is expecting rain"));
    assertThat(clause.columns().get(1).cells()).containsExactly("expects", "is expecting");
    assertThat(clause.columns().get(1).differs()).containsExactly(true, true);
  }

  @Test
  void whatAWordingLeavesOutAtItsEndsIsSilenceAndNoDifference() {
    AlignedClause clause =
        WordingAligner.align(List.of("we must open the harbour before winter", "open the harbour"));
    assertThat(clause.columns()).hasSize(3);
    assertThat(clause.columns().get(0).cells()).containsExactly("we must", null);
    assertThat(clause.columns())
        .allSatisfy(column -> assertThat(column.differs()).doesNotContain(true));
  }

  @Test
  void aReportWithoutTheClauseHasOnlyEmptyCells() {
    AlignedClause clause = WordingAligner.align(Arrays.asList("open the harbour", null));
    assertThat(clause.columns()).hasSize(1);
    assertThat(clause.columns().get(0).cells()).containsExactly("open the harbour", null);
  }

  @Test
  void aNumberFindsItsPlaceHoweverItIsWritten() {
    AlignedClause clause =
        WordingAligner.align(
            List.of("in the 3rd-round vote", "in the third round vote", "in the 3-round vote"));
    assertThat(clause.columns()).hasSize(3);
    assertThat(clause.columns().get(1).cells()).containsExactly("3rd-", "third", "3-");
    assertThat(clause.columns().get(1).differs()).containsExactly(true, true, true);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyWordOfEveryWordingStandsInItsRowInOrder(long seed) {
    Random random = new Random(seed);
    List<String> vocabulary =
        List.of("port", "sea", "treaty", "open", "the", "ten", "9th", "well-known");
    for (int round = 0; round < 100; round++) {
      List<@Nullable String> wordings = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(4); i++) {
        List<String> words = new ArrayList<>();
        for (int w = 0; w < 1 + random.nextInt(12); w++) {
          words.add(vocabulary.get(random.nextInt(vocabulary.size())));
        }
        wordings.add(String.join(" ", words));
      }
      AlignedClause clause = WordingAligner.align(wordings);
      for (int i = 0; i < wordings.size(); i++) {
        StringBuilder row = new StringBuilder();
        for (AlignedColumn column : clause.columns()) {
          String cell = column.cells().get(i);
          if (cell != null) {
            boolean joined = row.length() == 0 || row.charAt(row.length() - 1) == '-';
            row.append(joined ? "" : " ").append(cell);
          }
        }
        assertThat(row.toString()).isEqualTo(wordings.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void equalWordingsNeverDifferHoweverMany(long seed) {
    Random random = new Random(seed);
    String wording = "the talks go on " + random.nextInt(100);
    AlignedClause clause =
        WordingAligner.align(Collections.nCopies(2 + random.nextInt(6), wording));
    assertThat(clause.columns()).hasSize(1);
    assertThat(clause.columns().get(0).differs()).doesNotContain(true);
  }
}
