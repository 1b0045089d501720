package org.parley.ingest.page;

/**
 * A run of text of the page between two block boundaries.
 *
 * @param text its words, white space normalised; a line break is a {@code br} of the page
 * @param kind what the markup says it is
 * @param element index in the {@link Outline} of the innermost block element round it
 * @param weight its length in letters, as if it were written in an alphabet
 * @param linked the part of {@code weight} that stands in links, 0 to 1
 * @param sentence true if it reads like prose: a sentence end, and enough words before it
 */
record PageBlock(String text, Kind kind, int element, int weight, double linked, boolean sentence) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTATION,
    ROW
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }
}
