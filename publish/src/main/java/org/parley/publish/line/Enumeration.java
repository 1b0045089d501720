package org.parley.publish.line;

import java.util.List;

/** Words in a row: "a, b and c". */
public final class Enumeration {

  private Enumeration() {}

  /** The items with commas and a last "and"; empty for none. */
  public static String of(List<String> items) {
    if (items.isEmpty()) {
      return "";
    }
    if (items.size() == 1) {
      return items.get(0);
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " and "
        + items.get(items.size() - 1);
  }

  /** "1 report", "5 reports". */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
