package org.parley.server.page;

import java.util.List;
import org.parley.publish.html.Frame;

/**
 * The watches and what they tell.
 *
 * @param kind what the form offers to watch: story, actor or words
 * @param target what the form is filled with
 * @param label the same as a person reads it
 * @param proposals of the story that the form offers; the link's address is the proposal's id
 * @param channels by which alerts can leave; where there are several, one can choose
 * @param proof what a form carries to show that it is ours
 */
record WatchesPage(
    List<Row> rows,
    String kind,
    String target,
    String label,
    List<Frame.Link> proposals,
    List<String> channels,
    String proof) {

  /** A watch. */
  record Row(
      String id,
      String kind,
      String label,
      String href,
      String feed,
      List<String> channels,
      int alerts,
      List<Alert> newest) {}

  /** A change it tells of. */
  record Alert(String when, String iso, String href, String title, List<News.NewsLine> lines) {}
}
