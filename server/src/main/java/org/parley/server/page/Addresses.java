package org.parley.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.dossier.Dossier;
import org.parley.publish.html.Names;

/** Where pages are. What came from a report is escaped. */
public final class Addresses {
  private Addresses() {}

  public static String story(String id) {
    return "/stories/" + escape(id);
  }

  public static String report(String id) {
    return "/reports/" + escape(id);
  }

  static String actor(String name) {
    return "/actors/" + escape(name);
  }

  static String search(String words) {
    return "/search?q=" + escape(words);
  }

  /** A sentence of a report. */
  static String sentence(String report, int sentence) {
    return report(report) + "#s" + sentence;
  }

  /** Those of a story and its reports. */
  static Names of(Dossier dossier) {
    return new Names(
        story(dossier.story().id()),
        dossier.reports().stream().map(entry -> report(entry.report().id())).toList());
  }

  static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
