package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.Furniture;
import org.parley.report.Report;
import org.parley.report.Sentence;

class StructureTest {

  @Test
  void aHeadingIsABlockOfItsOwn() {
    Report report =
        Structure.report(
            Drafts.of(
                "The two sides met on Tuesday in the old customs house of Vellmar.",
                "What Orrin wants",
                "Orrin asks for the eastern mole, and for ten years of free passage."));
    assertThat(report.blocks().stream().map(Block::kind))
        .containsExactly(BlockKind.BODY, BlockKind.HEADING, BlockKind.BODY);
    assertThat(report.sentences()).hasSize(3);
    assertThat(report.words(report.sentences().get(1).span())).isEqualTo("What Orrin wants");
  }

  @Test
  void theFirstLineWithoutAStopIsTheTitle() {
    Report report =
        Structure.report(
            Drafts.of("Harbour Talks Resume", "", "The two sides met on Tuesday in Vellmar."));
    assertThat(report.title()).isEqualTo("Harbour Talks Resume");
    assertThat(report.blocks().get(0).kind()).isEqualTo(BlockKind.TITLE);
  }

  @Test
  void aReportThatOpensWithASentenceHasNoTitle() {
    Report report = Structure.report(Drafts.of("They met on Tuesday.", "They will meet again."));
    assertThat(report.title()).isNull();
  }

  @Test
  void bulletsMakeListItemsWithoutTheirMark() {
    Report report =
        Structure.report(
            Drafts.of(
                "The plan has three points that both sides have read and not yet signed.",
                "At a glance:",
                "• The port opens",
                "• The ferries sail",
                "- The mole is rebuilt",
                "Nobody has signed it."));
    assertThat(report.blocks().stream().map(Block::kind))
        .containsExactly(
            BlockKind.BODY,
            BlockKind.HEADING,
            BlockKind.LIST,
            BlockKind.LIST,
            BlockKind.LIST,
            BlockKind.BODY);
    assertThat(report.text()).doesNotContain("•").contains("The mole is rebuilt");
  }

  @Test
  void linesWrappedAtAWidthAreOneParagraph() {
    Report report =
        Structure.report(
            Drafts.of(
                "The two delegations met again on Tuesday in the",
                "old customs house of Vellmar, where the first of",
                "their talks had been held in the spring of last",
                "year. Neither side would say what was agreed.",
                "",
                "A further round is planned for the end of the",
                "month, according to both sides. It will be the",
                "fourth, and it may well be the last before the",
                "vote in Orrin."));
    assertThat(report.blocks()).hasSize(2);
    assertThat(report.sentences()).hasSize(4);
    assertThat(report.text()).contains("in the old customs house");
  }

  @Test
  void oneParagraphALineStaysSo() {
    String[] lines = {
      "The two delegations met again on Tuesday in the old customs house of Vellmar, where the"
          + " first of their talks had been held.",
      "Nobody would say what was agreed.",
      "A further round is planned for the end of the month, according to both sides, who have not"
          + " named a place for it yet."
    };
    assertThat(Structure.report(Drafts.of(lines)).blocks()).hasSize(3);
  }

  @Test
  void whatAReaderCannotSeeIsNotInTheText() {
    Report report =
        Structure.report(Drafts.of("The har\u00ADbour\u200B of\u00A0Vellmar is\u2009open\uFEFF."));
    assertThat(report.text()).startsWith("The harbour of Vellmar is open.");
  }

  @Test
  void theIdDependsOnWhatIsSaidAndNotOnTheFile() {
    Draft draft = Drafts.of("They met on Tuesday.");
    Draft moved =
        new Draft(
            "elsewhere/b.txt",
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            draft.blocks(),
            draft.kind());
    Draft revised = Drafts.of("They met on Wednesday.");
    String id = Structure.report(draft).id();
    assertThat(id).matches("[a-z2-7]{12}").isEqualTo(Structure.report(moved).id());
    assertThat(id).isNotEqualTo(Structure.report(revised).id());
  }

  @Test
  void sentencesAreNumberedFromOneUnderTheReportsId() {
    Report report = Structure.report(Drafts.of("They met. They spoke.", "", "They left."));
    assertThat(report.sentences().stream().map(Sentence::id))
        .containsExactly(report.id() + ".1", report.id() + ".2", report.id() + ".3");
  }

  @Test
  void aVerbatimReportHasExactlyTheGivenText() {
    String text = "Harbour Talks Resume\n\nThey  met\u00A0on Tuesday.\nJOIN US ON TELEGRAM\n";
    Report report = Structure.verbatim(Drafts.of("unused"), text);
    assertThat(report.text()).isEqualTo(text);
    assertThat(report.furniture()).isEmpty();
    assertThat(report.blocks()).hasSize(3);
  }

  @Test
  void noTextIsLostAndBlocksAndSentencesTileIt() {
    String[] lines = {
      "Harbour Talks Resume",
      "The two sides met on Tuesday. They left at 5 p.m. on Friday.",
      "“We wait,” she said. “We hope.”",
      "Related Stories",
      "Ferry Crews Vote",
      "JOIN US ON TELEGRAM",
      "• One point \uD83D\uDE00",
      "1. First",
      "2. Second",
      "By Ada Lowe",
      "Updated 3 hours ago",
      "",
      "",
      "two  spaces\u00A0and a line that goes on,",
      "and on.",
      "वार्ता समाप्त हुई। दोनों पक्ष सहमत हैं।",
      "停火了。双方同意。",
      "* * *",
      "— Port Watch (@portwatch31) May 14, 2031",
      "VELLMAR (AP) — The ferries sail again.",
      "Photo: Jo Marsh/AFP",
      "\uD83D\uDEA2"
    };
    Random random = new Random(5);
    for (int i = 0; i < 1500; i++) {
      List<String> chosen = new ArrayList<>();
      int n = 1 + random.nextInt(14);
      for (int k = 0; k < n; k++) {
        chosen.add(lines[random.nextInt(lines.length)]);
      }
      check(Structure.report(Drafts.of(chosen.toArray(String[]::new))), chosen);
    }
  }

  private static void check(Report report, List<String> lines) {
    int at = 0;
    for (Block block : report.blocks()) {
      assertThat(report.text().substring(at, block.span().start())).isBlank();
      at = block.span().end();
    }
    assertThat(report.text().substring(at)).isBlank();
    int end = 0;
    for (Sentence sentence : report.sentences()) {
      assertThat(report.text().substring(end, sentence.span().start())).isBlank();
      assertThat(report.blocks().get(sentence.block()).span().contains(sentence.span())).isTrue();
      assertThat(Character.isLowSurrogate(report.text().charAt(sentence.span().start()))).isFalse();
      end = sentence.span().end();
    }
    assertThat(report.text().substring(end)).isBlank();
    StringBuilder kept = new StringBuilder(report.text());
    for (Furniture furniture : report.furniture()) {
      assertThat(furniture.beforeBlock()).isBetween(0, report.blocks().size());
      kept.append(furniture.text());
    }
    assertThat(letters(kept.toString()))
        .as("%s", lines)
        .isEqualTo(letters(String.join("\n", lines)));
  }

  /** All characters but spaces and bullets, sorted: furniture has moved to the end. */
  private static String letters(String text) {
    int[] letters =
        text.codePoints().filter(c -> !Character.isSpaceChar(c) && c != '\n' && c != '•').toArray();
    Arrays.sort(letters);
    return new String(letters, 0, letters.length);
  }
}
