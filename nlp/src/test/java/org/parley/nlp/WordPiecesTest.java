package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final WordPieces PIECES = WordPieces.load();

  @Test
  void theLongestKnownPieceGoesFirst() {
    assertThat(PIECES.ids("unaffable", 16)).containsExactly(101, 14477, 20961, 3468, 102);
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(PIECES.ids("Résumé", 16)).isEqualTo(PIECES.ids("resume", 16));
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(PIECES.ids("hello,world!", 16)).containsExactly(101, 7592, 1010, 2088, 999, 102);
  }

  @Test
  void aTextIsCutAtTheLengthWithItsEndMark() {
    assertThat(PIECES.ids("hello world hello world", 4)).containsExactly(101, 7592, 2088, 102);
  }

  @Test
  void aWordWithNoPiecesIsUnknown() {
    assertThat(PIECES.ids("\uD83D\uDEA2 " + "x".repeat(200), 8))
        .containsExactly(101, 100, 100, 102);
  }
}
