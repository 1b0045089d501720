package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph between title and text that sums the article up. It often stands outside the
 * element that holds the text; its markup names it, or it repeats the page's own description.
 */
final class Standfirst {
  private static final int LEAST = 40;
  private static final int LONGEST = 700;
  private static final int SAME = 40;
  private static final int LEVELS = 3;

  private Standfirst() {}

  static List<PageBlock> before(
      int root, Prose prose, Titles titles, @Nullable String description) {
    Outline outline = prose.outline();
    String summary = description == null ? "" : Titles.letters(description);
    List<PageBlock> found = new ArrayList<>();
    boolean titled = false;
    List<PageBlock> blocks = outline.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      PageBlock block = blocks.get(b);
      if (block.element() >= root) {
        break;
      }
      if (block.isHeading() && titles.match(block.text())) {
        titled = true;
        found.clear();
        continue;
      }
      if (block.weight() < LEAST || block.linked() > 0.3 || titles.match(block.text())) {
        continue;
      }
      boolean repeats = repeats(Titles.letters(block.text()), summary);
      boolean named =
          titled && !prose.isAside(b) && (isNamed(outline, block.element()) || isSummary(block));
      boolean captioned = (prose.asideFlags(block.element()) & MarkupWords.CAPTION) != 0;
      if (named || (repeats && !captioned)) {
        found.add(block);
      }
    }
    return found;
  }

  private static boolean isSummary(PageBlock block) {
    return block.kind() == PageBlock.Kind.PARAGRAPH
        && block.sentence()
        && block.weight() < LONGEST
        && TextMeasure.isClosed(block.text())
        && !FurnitureLines.isFurniture(block);
  }

  private static boolean repeats(String letters, String summary) {
    int same = Math.min(SAME, Math.min(letters.length(), summary.length()));
    return same >= SAME / 2 && letters.regionMatches(0, summary, 0, same);
  }

  private static boolean isNamed(Outline outline, int element) {
    int at = element;
    for (int level = 0; at >= 0 && level < LEVELS; level++) {
      if ((outline.flags(at) & MarkupWords.STANDFIRST) != 0) {
        return true;
      }
      at = outline.parent(at);
    }
    return false;
  }
}
