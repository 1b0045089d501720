package org.parley.time;

import org.jspecify.annotations.Nullable;

/** Years told from another: "last year", "that year", "the previous year". */
final class RelativeYears {
  private RelativeYears() {}

  /** The year meant by a phrase that ends in "year" or "before", "after", "prior". */
  static int year(String phrase, Discourse discourse) {
    String words = Wording.lower(phrase);
    if (words.startsWith("last")) {
      return discourse.document().getYear() - 1;
    }
    if (words.startsWith("next")) {
      return discourse.document().getYear() + 1;
    }
    if (words.startsWith("this")) {
      return discourse.document().getYear();
    }
    int year = lastYear(discourse);
    if (words.contains("previous")
        || words.contains("preceding")
        || words.contains("before")
        || words.contains("prior")) {
      return year - 1;
    }
    return words.contains("following") || words.contains("after") ? year + 1 : year;
  }

  private static int lastYear(Discourse discourse) {
    @Nullable Value last = discourse.lastDate();
    return last == null || last.interval().earliest() == null
        ? discourse.document().getYear()
        : last.interval().earliest().getYear();
  }
}
