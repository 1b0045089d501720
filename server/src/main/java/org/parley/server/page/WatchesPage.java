package org.parley.server.page;

import java.util.List;

/**
 * The watches and what they tell.
 *
 * @param kind what the form offers to watch: story, actor or words
 * @param target what the form is filled with
 * @param label the same as a person reads it
 * @param proof what a form carries to show that it is ours
 */
record WatchesPage(List<Row> rows, String kind, String target, String label, String proof) {

  /** A watch. */
  record Row(
      String id,
      String kind,
      String label,
      String href,
      String feed,
      int alerts,
      List<Alert> newest) {}

  /** A change it tells of. */
  record Alert(String when, String iso, String href, String title, List<News.NewsLine> lines) {}
}
