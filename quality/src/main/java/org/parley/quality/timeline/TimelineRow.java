package org.parley.quality.timeline;

/**
 * A word on a timeline.
 *
 * @param order its place, the same for what is of one time; 0 if it has none
 * @param date as YYYY-MM-DD, with XX for what is not known
 * @param document id of the document
 * @param sentence number of the sentence from 0
 * @param word the token; parts of a phrase are joined by _
 */
record TimelineRow(int order, String date, String document, int sentence, String word) {

  boolean isDated() {
    return !date.startsWith("XXX");
  }

  /** The same on another day. */
  TimelineRow on(String day) {
    return new TimelineRow(order, day, document, sentence, word);
  }
}
