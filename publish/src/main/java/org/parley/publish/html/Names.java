package org.parley.publish.html;

import org.parley.dossier.Dossier;

/**
 * Names of files and anchors. Those of anchors come from the dossier's own ids, so that a link
 * survives a rebuild.
 *
 * @param story file of the story's page
 * @param reports what the names of its reports' files begin with
 */
record Names(String story, String reports) {

  static final String INDEX = "index.html";
  static final String STYLE = "parley.css";
  static final String SCRIPT = "parley.js";

  /** Names for a story that is alone in its folder, or one of several. */
  static Names of(Dossier dossier, boolean alone) {
    String id = safe(dossier.story().id());
    return alone
        ? new Names(INDEX, "report-")
        : new Names("story-" + id + ".html", "story-" + id + "-report-");
  }

  String report(int number) {
    return reports + number + ".html";
  }

  /** An anchor: the prefix, a hyphen and the id, but no prefix twice. */
  static String anchor(String prefix, String id) {
    String safe = safe(id);
    return safe.startsWith(prefix + "-") ? safe : prefix + "-" + safe;
  }

  static String safe(String id) {
    return id.replaceAll("[^A-Za-z0-9_-]+", "-");
  }
}
