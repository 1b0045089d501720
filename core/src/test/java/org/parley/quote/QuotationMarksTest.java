package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.report.Span;

class QuotationMarksTest {

  private static Report report(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(new Block(BlockKind.BODY, new Span(start, start + line.length())));
      start += line.length() + 1;
    }
    return Report.ofText("r", "r", text, blocks, List.of());
  }

  private static List<String> inner(String text) {
    return QuotationMarks.in(report(text)).stream().map(s -> s.inner().of(text)).toList();
  }

  @Test
  void everySortOfMarkIsPaired() {
    assertThat(inner("He said \"one\" and \u201ctwo\u201d and \u00abthree\u00bb."))
        .containsExactly("one", "two", "three");
    assertThat(inner("Er sagte \u201eeins\u201c und \u201ezwei\u201d."))
        .containsExactly("eins", "zwei");
    assertThat(inner("Han sade \u201dett\u201d och \u00bbtv\u00e5\u00ab."))
        .containsExactly("ett", "tv\u00e5");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(inner("It's the ministers' view that they don't know '90s music, 'tis said."))
        .isEmpty();
    assertThat(
            inner(
                "\u2018It\u2019s the ministers\u2019 view,\u2019 she said, \u2018and ours.\u2019"))
        .containsExactly("It\u2019s the ministers\u2019 view,", "and ours.");
    assertThat(inner("'We won't go,' he said.")).containsExactly("We won't go,");
  }

  @Test
  void aMismatchedPairIsOneStretch() {
    assertThat(inner("She said \u201cno\" and \"yes\u201d.")).containsExactly("no", "yes");
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    List<MarkedStretch> found =
        QuotationMarks.in(report("\u201cFirst part.\n\u201cSecond part,\u201d he said."));
    assertThat(found).hasSize(2);
    assertThat(found.get(0).open()).isTrue();
    assertThat(found.get(1).open()).isFalse();
  }

  @Test
  void aMarkThatOpensAgainClosesTheOldStretch() {
    assertThat(inner("\"One. \"Two,\" he said.")).containsExactly("One.", "Two,");
  }

  @Test
  void marksInsideMarksBelongToTheOuterStretch() {
    assertThat(inner("\u201cHe said \u2018no\u2019 to us,\u201d she said."))
        .containsExactly("He said \u2018no\u2019 to us,");
  }

  @Test
  void inchesAndStrayMarksOpenNothing() {
    assertThat(inner("A 6\" pipe and a stray \" mark.")).isEmpty();
  }

  @Test
  void stretchesNeverOverlapAndStayInTheirBlocks() {
    Random random = new Random(11);
    String alphabet = "ab s.,\"'\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb\n";
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Report report = report(text.toString());
      int last = 0;
      for (MarkedStretch stretch : QuotationMarks.in(report)) {
        assertThat(stretch.whole().start()).isGreaterThanOrEqualTo(last);
        assertThat(report.blocks().get(stretch.block()).span().contains(stretch.whole())).isTrue();
        assertThat(stretch.whole().contains(stretch.inner())).isTrue();
        last = stretch.whole().end();
      }
    }
  }
}
