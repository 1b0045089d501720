package org.parley.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;

/**
 * Forms by which a person corrects a story.
 *
 * @param href the story's page
 * @param title its title
 * @param named what a person calls it, empty if nobody does
 * @param others stories it can be put together with; the link's address is the story's id
 * @param reports its reports
 * @param findings the lines that something can be said about, as the machine found them
 * @param actors names of those who may have said something
 * @param judged what was said about them and holds
 * @param log what was said of it, the newest first
 * @param proof what a form carries to show that it is ours
 * @param wrong why the last thing said could not be taken, or null
 */
record EditPage(
    String href,
    String title,
    String named,
    List<Frame.Link> others,
    List<Report> reports,
    List<Finding> findings,
    List<String> actors,
    List<CorrectedSection.Row> judged,
    List<Said> log,
    String proof,
    @Nullable String wrong) {

  /** The quotes among the findings. */
  List<Finding> quotes() {
    return findings.stream().filter(Finding::isQuote).toList();
  }

  /** Where judgements are sent. */
  String judge() {
    return href + "/findings";
  }

  /** A report of the story. */
  record Report(String id, int number, String href, String name, String title) {}

  /** A correction. */
  record Said(String id, String what, String by, String when, boolean undone, boolean undo) {}
}
