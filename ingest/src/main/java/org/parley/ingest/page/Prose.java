package org.parley.ingest.page;

import java.util.List;

/**
 * How much prose each element of an outline holds, and which blocks the markup sets aside. Markup
 * lies: an element that holds most of the page's prose is not set aside for its name.
 */
final class Prose {
  private static final int ASIDE =
      MarkupWords.FURNITURE
          | MarkupWords.COMMENT
          | MarkupWords.CAPTION
          | MarkupWords.BYLINE
          | MarkupWords.TIME
          | MarkupWords.HIDDEN;

  private static final double DOMINANT = 0.4;
  private static final double ONLY_COMMENTS = 0.97;
  private static final double LITTLE_PROSE = 250;
  private static final double LONG_CAPTION = 600;
  private static final double OFFER_PROSE = 700;

  private final Outline outline;
  private final int[] aside;
  private final double[] prose;
  private final boolean[] out;

  private Prose(Outline outline, int[] aside, double[] prose, boolean[] out) {
    this.outline = outline;
    this.aside = aside;
    this.prose = prose;
    this.out = out;
  }

  static Prose of(Outline outline, Titles titles) {
    List<PageBlock> blocks = outline.blocks();
    double[] all = new double[outline.size()];
    double[] letters = new double[outline.size()];
    double[] free = new double[outline.size()];
    boolean[] titled = new boolean[outline.size()];
    double comments = 0;
    double unnamed = 0;
    for (PageBlock block : blocks) {
      int at = block.element();
      double value = value(block);
      all[at] += value;
      letters[at] += block.weight();
      comments += outline.isWithin(at, MarkupWords.COMMENT) ? value : 0;
      unnamed += outline.isWithin(at, ASIDE | MarkupWords.WEAK | MarkupWords.OFFER) ? 0 : value;
      if (outline.isWithin(at, MarkupWords.CONTENT)) {
        free[at] += value;
      }
      if (block.isHeading() && titles.match(block.text())) {
        titled[at] = true;
      }
    }
    addUp(outline, all);
    addUp(outline, letters);
    addUp(outline, free);
    for (int i = titled.length - 1; i > 0; i--) {
      titled[outline.parent(i)] |= titled[i];
    }
    double total = all.length == 0 ? 0 : all[0];
    double article = comments > ONLY_COMMENTS * total ? total : total - comments;
    int[] aside = new int[outline.size()];
    for (int i = 0; i < aside.length; i++) {
      int own = ownFlags(outline, i, all[i], letters[i]);
      if (own != 0 && (own & MarkupWords.COMMENT) == 0) {
        boolean holdsTitle = titled[i] && all[i] >= LITTLE_PROSE;
        boolean dominates = all[i] >= DOMINANT * article && all[i] > 0;
        boolean instead = unnamed < DOMINANT / 2 * article || 2 * free[i] > all[i];
        own = holdsTitle || (dominates && instead) ? 0 : own;
      } else if (own != 0 && article == total && all[i] >= DOMINANT * article) {
        own = 0;
      }
      int parent = outline.parent(i);
      int inherited = parent >= 0 ? aside[parent] : 0;
      if ((outline.flags(i) & MarkupWords.EMBED) != 0) {
        inherited &= ~MarkupWords.FURNITURE;
      }
      aside[i] = own | inherited;
    }
    boolean[] out = new boolean[blocks.size()];
    double[] prose = new double[outline.size()];
    for (int b = 0; b < out.length; b++) {
      PageBlock block = blocks.get(b);
      out[b] = aside[block.element()] != 0;
      if (!out[b]) {
        prose[block.element()] += value(block);
      }
    }
    addUp(outline, prose);
    return new Prose(outline, aside, prose, out);
  }

  /** The flags an element earns by more than its name. */
  private static int ownFlags(Outline outline, int i, double prose, double letters) {
    int named = outline.flags(i);
    int own = named & ASIDE;
    if ((named & MarkupWords.EMBED) != 0) {
      own &= ~MarkupWords.FURNITURE;
    }
    if ((named & MarkupWords.WEAK) != 0 && prose < Math.max(LITTLE_PROSE, letters / 2)) {
      own |= MarkupWords.FURNITURE;
    }
    boolean paragraph = outline.element(i).normalName().equals("p");
    if ((named & MarkupWords.OFFER) != 0 && prose < OFFER_PROSE && !paragraph) {
      own |= MarkupWords.FURNITURE;
    }
    if ((named & MarkupWords.PICTURE) != 0 && letters < LITTLE_PROSE && !paragraph) {
      own |= MarkupWords.CAPTION;
    }
    if (letters > LITTLE_PROSE) {
      own &= ~(MarkupWords.BYLINE | MarkupWords.TIME);
    }
    if (letters > LONG_CAPTION && !outline.element(i).normalName().equals("figcaption")) {
      own &= ~MarkupWords.CAPTION;
    }
    return own;
  }

  private static void addUp(Outline outline, double[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      values[outline.parent(i)] += values[i];
    }
  }

  /** What a block says for the element that holds it being the article. */
  private static double value(PageBlock block) {
    if (block.isHeading() || block.linked() > 0.5) {
      return 0;
    }
    double free = block.weight() * (1 - block.linked());
    return block.sentence() ? free : block.weight() > 80 ? free / 2 : 0;
  }

  /** The prose under an element, in letters, without what is set aside. */
  double under(int element) {
    return prose[element];
  }

  /** True if the markup sets a block aside. */
  boolean isAside(int block) {
    return out[block];
  }

  /** The flags for which an element, or one round it, is set aside; 0 if none. */
  int asideFlags(int element) {
    return aside[element];
  }

  Outline outline() {
    return outline;
  }
}
