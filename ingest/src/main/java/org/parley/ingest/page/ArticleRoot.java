package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the element that holds the article: from the top down, as long as one child holds nearly
 * all prose of its parent; then out or in to an element that says it is the article. Where a page
 * strings several articles together, the one with the page's title is meant.
 */
final class ArticleRoot {
  private static final double NEARLY_ALL = 0.75;
  private static final double NAMED_SHARE = 0.8;
  private static final double WIDER = 1.4;
  private static final double LEAST_ARTICLE = 200;

  /** Elements that hold one part of a text and never the whole. */
  private static final Set<String> PARTS =
      Set.of(
          "p",
          "ul",
          "ol",
          "dl",
          "li",
          "dd",
          "dt",
          "blockquote",
          "pre",
          "table",
          "tbody",
          "thead",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "figure",
          "details");

  private ArticleRoot() {}

  /**
   * The index of the element, or -1 if the page holds no prose.
   *
   * @param titles what the page may be called
   */
  static int find(Prose prose, Titles titles) {
    Outline outline = prose.outline();
    if (outline.size() == 0 || prose.under(0) <= 0) {
      return -1;
    }
    int start = amongArticles(prose, titles);
    int at = Math.max(0, start);
    while (true) {
      int best = heaviestChild(prose, at);
      if (best < 0 || prose.under(best) < NEARLY_ALL * prose.under(at)) {
        break;
      }
      at = best;
    }
    int named = named(prose, at);
    return named >= 0 ? named : widened(prose, at, start);
  }

  private static int heaviestChild(Prose prose, int at) {
    Outline outline = prose.outline();
    int best = -1;
    for (int child = at + 1; child < outline.end(at); child = outline.end(child)) {
      if (prose.under(child) > 0
          && (best < 0 || prose.under(child) > prose.under(best))
          && !PARTS.contains(outline.element(child).normalName())) {
        best = child;
      }
    }
    return best;
  }

  private static boolean isNamed(Outline outline, int i) {
    return (outline.flags(i) & MarkupWords.CONTENT) != 0
        || outline.element(i).normalName().equals("article");
  }

  private static int named(Prose prose, int at) {
    Outline outline = prose.outline();
    int best = -1;
    for (int i = at + 1; i < outline.end(at); i++) {
      if (isNamed(outline, i)
          && prose.under(i) >= NAMED_SHARE * prose.under(at)
          && !PARTS.contains(outline.element(i).normalName())) {
        best = i;
      }
    }
    return best;
  }

  /** The nearest element round it that says it is the article and holds little more. */
  private static int widened(Prose prose, int at, int limit) {
    Outline outline = prose.outline();
    for (int i = at; i > limit && i > 0; i = outline.parent(i)) {
      if (prose.under(i) > WIDER * prose.under(at)) {
        break;
      }
      if (isNamed(outline, i)) {
        return i;
      }
    }
    return at;
  }

  /** Of several whole articles on the page, the one under the page's title; -1 if there is one. */
  private static int amongArticles(Prose prose, Titles titles) {
    Outline outline = prose.outline();
    List<Integer> articles = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < outline.size(); i++) {
      if (i >= end
          && outline.element(i).normalName().equals("article")
          && prose.under(i) >= LEAST_ARTICLE) {
        articles.add(i);
        end = outline.end(i);
      }
    }
    if (articles.size() < 2) {
      return -1;
    }
    for (PageBlock block : outline.blocks()) {
      if (block.isHeading() && titles.match(block.text())) {
        for (int article : articles) {
          if (outline.isInside(block.element(), article)) {
            return article;
          }
        }
      }
    }
    return -1;
  }
}
