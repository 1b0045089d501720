package org.parley.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;

/**
 * The list of stories, changes first.
 *
 * @param count "6 open"
 * @param choices which stories are shown
 * @param orders in what order
 * @param news what changed since the last visit, by story
 * @param newsLeft how many stories more have changed
 * @param sinceNote the same in a sentence
 * @param rows the stories
 * @param earlier address of the page before, or null
 * @param later address of the next page, or null
 * @param empty whether there is no story at all
 * @param waiting whether reports are being read
 * @param proof what a form carries to show that it is ours
 * @param sequence number of the last change shown
 */
record DeskPage(
    String count,
    List<Frame.Link> choices,
    List<Frame.Link> orders,
    List<News> news,
    int newsLeft,
    String sinceNote,
    List<Row> rows,
    @Nullable String earlier,
    @Nullable String later,
    boolean empty,
    boolean waiting,
    String proof,
    long sequence) {

  /** A story with what is new in it, in words; empty if nothing is. */
  record Row(StoryRow story, String fresh) {}
}
