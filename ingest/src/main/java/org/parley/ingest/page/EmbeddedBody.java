package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.DraftBlock;

/**
 * The text of an article that a page carries in its data, for pages that show it only by script.
 */
final class EmbeddedBody {
  private static final int LEAST = 300;

  private EmbeddedBody() {}

  /** The blocks found on the page, or those of the embedded text if the page lacks most of it. */
  static List<DraftBlock> orBlocks(@Nullable String embedded, List<DraftBlock> blocks) {
    if (embedded == null || embedded.length() < LEAST) {
      return blocks;
    }
    List<DraftBlock> paragraphs = paragraphs(embedded);
    int whole = 0;
    int shown = 0;
    StringBuilder visible = new StringBuilder();
    for (DraftBlock block : blocks) {
      visible.append(Titles.letters(block.text()));
    }
    String letters = visible.toString();
    for (DraftBlock paragraph : paragraphs) {
      for (String piece : pieces(Titles.letters(paragraph.text()))) {
        whole++;
        shown += letters.contains(piece) ? 1 : 0;
      }
    }
    return shown * 2 >= whole ? blocks : paragraphs;
  }

  private static List<String> pieces(String letters) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i + 30 <= letters.length(); i += 60) {
      pieces.add(letters.substring(i, i + 30));
    }
    return pieces;
  }

  /** The paragraphs of a text that data carries, plain or with markup. */
  static List<DraftBlock> paragraphs(String embedded) {
    List<DraftBlock> paragraphs = new ArrayList<>();
    if (embedded.contains("</p>") || embedded.contains("<br")) {
      for (PageBlock block : OutlineMaker.of(Jsoup.parse(embedded).body()).blocks()) {
        add(block.text(), paragraphs);
      }
    } else {
      for (String line : embedded.split("[\\r\\n]+")) {
        add(line, paragraphs);
      }
    }
    return paragraphs;
  }

  private static void add(String text, List<DraftBlock> paragraphs) {
    String plain = PlainText.of(text);
    if (!plain.isEmpty()) {
      paragraphs.add(new DraftBlock(BlockKind.BODY, plain));
    }
  }
}
