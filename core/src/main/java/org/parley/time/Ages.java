package org.parley.time;

import java.util.EnumSet;
import java.util.List;

/** Ages, found only so that no other rule takes their words. */
final class Ages {
  private Ages() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.AGE,
            EnumSet.of(Trigger.UNIT),
            Wording.anyCase(
                "\\b(?:{COUNT})[- ](?:year|month|week|day)s?[- ]olds?\\b|\\b{COUNT} (?:years|months) of age\\b|\\baged? {COUNT}(?: years)?\\b")));
  }
}
