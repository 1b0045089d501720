package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The blocks of the article: those under its root that neither markup nor wording sets aside. */
final class ArticleBlocks {
  private static final double MOSTLY_LINK = 0.8;

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
    int end = blocks.size();
    int seenProse = 0;
    int allProse = 0;
    for (PageBlock block : blocks) {
      allProse += block.sentence() ? block.weight() : 0;
    }
    Set<String> seen = new HashSet<>();
    List<PageBlock> kept = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      PageBlock block = blocks.get(i);
      if (FurnitureLines.isEnd(block) && seenProse > 0.6 * allProse) {
        break;
      }
      if (FurnitureLines.isFurniture(block)
          || (block.linked() > MOSTLY_LINK && !block.sentence())) {
        continue;
      }
      if (block.linked() > 0.9 && block.weight() < 200) {
        continue;
      }
      String letters = Titles.letters(block.text());
      if (letters.isEmpty() || (seenProse == 0 && titles.match(block.text()))) {
        continue;
      }
      if (block.weight() > 40 && !seen.add(letters)) {
        continue;
      }
      seenProse += block.sentence() ? block.weight() : 0;
      kept.add(block);
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }
}
