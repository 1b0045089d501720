package org.parley.ingest.document;

/**
 * A run of text on one line of a page, without wide gaps. Lengths are points, from the upper left.
 *
 * @param text its words
 * @param left where it begins
 * @param right where it ends
 * @param base where its letters stand
 * @param size height of its type
 * @param bold true if most of it is bold
 */
record PdfLine(String text, float left, float right, float base, float size, boolean bold) {

  float width() {
    return right - left;
  }
}
