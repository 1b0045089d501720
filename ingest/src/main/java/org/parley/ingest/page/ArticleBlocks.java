package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The blocks of the article: those under its root that neither markup nor wording sets aside. */
final class ArticleBlocks {
  private static final double MOSTLY_LINK = 0.9;
  private static final double HALF_LINK = 0.7;
  private static final double ENOUGH = 0.45;
  private static final int LONG_LINE = 200;
  private static final int SHORT_LINE = 45;
  private static final int LEAST_REPEATED = 40;
  private static final int MOST_SIGNATURES = 2;

  private ArticleBlocks() {}

  /**
   * The article's blocks in order.
   *
   * @param description the page's own summary, which tells its standfirst, or null
   */
  static List<PageBlock> under(int root, Prose prose, Titles titles, @Nullable String description) {
    Outline outline = prose.outline();
    List<PageBlock> all = outline.blocks();
    List<PageBlock> kept = new ArrayList<>(Standfirst.before(root, prose, titles, description));
    for (int b = 0; b < all.size(); b++) {
      PageBlock block = all.get(b);
      if (outline.isInside(block.element(), root) && !prose.isAside(b)) {
        kept.add(block);
      }
    }
    return sift(kept, titles);
  }

  private static List<PageBlock> sift(List<PageBlock> blocks, Titles titles) {
    int seenProse = 0;
    int allProse = 0;
    for (PageBlock block : blocks) {
      allProse += block.sentence() ? block.weight() : 0;
    }
    Set<String> seen = new HashSet<>();
    List<PageBlock> kept = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (FurnitureLines.isEnd(block) && seenProse > ENOUGH * allProse) {
        break;
      }
      if (FurnitureLines.isFurniture(block) || isLinks(block)) {
        continue;
      }
      String letters = Titles.letters(block.text());
      boolean early = seenProse == 0;
      if (letters.isEmpty() || (early && (titles.match(block.text()) || isLabel(block)))) {
        continue;
      }
      if (block.weight() > LEAST_REPEATED && !seen.add(letters)) {
        continue;
      }
      seenProse += block.sentence() ? block.weight() : 0;
      kept.add(block);
    }
    withoutTail(kept);
    return kept;
  }

  /** A line of links: a teaser, a list of tags, a way to other pages. */
  private static boolean isLinks(PageBlock block) {
    boolean closed = TextMeasure.isClosed(block.text());
    return block.linked() > (closed ? MOSTLY_LINK : HALF_LINK)
        && (!closed || block.weight() < LONG_LINE);
  }

  /** A short line that is no sentence and no heading: a place, a date, a name before the text. */
  private static boolean isLabel(PageBlock block) {
    return block.kind() == PageBlock.Kind.PARAGRAPH
        && block.weight() < SHORT_LINE
        && !block.sentence()
        && !TextMeasure.isClosed(block.text());
  }

  /** What stands after the last paragraph and says nothing: headings without text, signatures. */
  private static void withoutTail(List<PageBlock> kept) {
    int labels = 0;
    while (kept.size() > 1) {
      PageBlock last = kept.get(kept.size() - 1);
      boolean label = isLabel(last) && labels < MOST_SIGNATURES;
      if (!last.isHeading() && !label) {
        return;
      }
      labels += last.isHeading() ? 0 : 1;
      kept.remove(kept.size() - 1);
    }
  }
}
