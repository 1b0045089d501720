package org.parley.publish.html;

import java.util.Locale;

/** What can be marked in a report's text. The order is that of the list beside the text. */
enum FindingKind {
  QUOTE("Quotes", "Quote"),
  POSITION("Positions", "Position"),
  EVENT("Events", "Event"),
  FIGURE("Figures", "Figure"),
  DATE("Dates", "Date"),
  ATTRIBUTION("Attributions", "Said by"),
  ACTOR("Actors, places", "Name"),
  DIFFERS("Differs", "Differs"),
  UNKNOWN("Speaker unknown", "Speaker");

  private final String title;
  private final String word;

  FindingKind(String title, String word) {
    this.title = title;
    this.word = word;
  }

  String title() {
    return title;
  }

  String word() {
    return word;
  }

  /** Name of its class in the style sheet. */
  String code() {
    return "k-" + name().toLowerCase(Locale.ROOT);
  }
}
