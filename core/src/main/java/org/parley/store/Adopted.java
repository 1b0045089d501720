package org.parley.store;

import java.util.ArrayList;
import java.util.List;

/** Reports of another library, compared with those that are here. */
public final class Adopted {
  private Adopted() {}

  /**
   * Those that are not here.
   *
   * @param offered one after the other
   * @param here cards of the reports that have the same numbers here, in order
   * @param last the last number given here
   * @throws IllegalArgumentException if a number is that of another report, or one is left out
   */
  public static List<KeptReport> fresh(List<KeptReport> offered, List<ReportCard> here, long last) {
    List<KeptReport> fresh = new ArrayList<>();
    for (int i = 0; i < offered.size(); i++) {
      ReportCard card = offered.get(i).card();
      long next = last + 1 + fresh.size();
      if (i < here.size() && !here.get(i).id().equals(card.id())) {
        throw new IllegalArgumentException(
            "report " + card.arrival() + " is another here: " + here.get(i).id());
      }
      if (i >= here.size()) {
        if (card.arrival() != next) {
          throw new IllegalArgumentException(
              "report " + card.arrival() + " where " + next + " is next");
        }
        fresh.add(offered.get(i));
      }
    }
    return fresh;
  }
}
