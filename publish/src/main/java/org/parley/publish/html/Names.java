package org.parley.publish.html;

import java.util.List;
import org.parley.dossier.Dossier;

/**
 * Addresses of a story's pages, and names of anchors. Those of anchors come from the dossier's own
 * ids, so that a link survives a rebuild.
 *
 * @param story address of the story's page, as a link on a page beside it has it
 * @param reports addresses of the pages of its reports, in the order of their numbers
 */
public record Names(String story, List<String> reports) {

  static final String INDEX = "index.html";
  static final String STYLE = "parley.css";
  static final String SCRIPT = "parley.js";

  /** Copies its list. */
  public Names {
    reports = List.copyOf(reports);
  }

  /** Names of files for a story that is alone in its folder, or one of several. */
  static Names of(Dossier dossier, boolean alone) {
    String id = safe(dossier.story().id());
    String story = alone ? INDEX : "story-" + id + ".html";
    String report = alone ? "report-" : "story-" + id + "-report-";
    return new Names(
        story, dossier.reports().stream().map(entry -> report + entry.number() + ".html").toList());
  }

  String report(int number) {
    return reports.get(number - 1);
  }

  /** An anchor: the prefix, a hyphen and the id, but no prefix twice. */
  public static String anchor(String prefix, String id) {
    String safe = safe(id);
    return safe.startsWith(prefix + "-") ? safe : prefix + "-" + safe;
  }

  static String safe(String id) {
    return id.replaceAll("[^A-Za-z0-9_-]+", "-");
  }
}
