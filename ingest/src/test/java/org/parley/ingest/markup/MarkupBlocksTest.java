package org.parley.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.report.BlockKind;
import org.parley.report.DraftBlock;

class MarkupBlocksTest {
  @Test
  void headingsItemsParagraphsAndDoubleBreaksAreBlocks() {
    assertThat(
            MarkupBlocks.of(
                "<h2>Talks</h2>One<br>line.<br><br>Two <b>bold</b> words."
                    + "<ul><li>First</li><li>Second</li></ul><script>no()</script>"))
        .containsExactly(
            new DraftBlock(BlockKind.HEADING, "Talks"),
            new DraftBlock(BlockKind.BODY, "One\nline."),
            new DraftBlock(BlockKind.BODY, "Two bold words."),
            new DraftBlock(BlockKind.LIST, "First"),
            new DraftBlock(BlockKind.LIST, "Second"));
  }

  @Test
  void aLinkOnToTheRestIsLeftOutAndALinkInASentenceIsNot() {
    assertThat(MarkupBlocks.of("<p>They met. <a href=x>Continue reading...</a></p>"))
        .containsExactly(new DraftBlock(BlockKind.BODY, "They met."));
    assertThat(MarkupBlocks.of("<p>They met.</p><p><a href=x>Read more</a></p>")).hasSize(1);
    assertThat(MarkupBlocks.of("<p>They met in <a href=x>Lisbon</a></p>"))
        .containsExactly(new DraftBlock(BlockKind.BODY, "They met in Lisbon"));
  }
}
