package org.parley.text.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.text.NormalForm;

/** The people a byline names. */
public final class Bylines {
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|reported|reporting|story|text|posted|published|analysis|opinion)\\s+)?by:?\\s+");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*(?:,|;|\\||\\band\\b|&|\\bwith\\b)\\s*");
  private static final Pattern PLACE = Pattern.compile("(?i)\\s+in\\s+\\p{Lu}.*$");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:staff|writer|reporter|correspondent|editor|desk|contributor|columnist|bureau|chief|producer|fellow|associate|special"
              + " to|for|of|at|digital|online)\\b.*");
  private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S+|https?://\\S+");
  private static final int MOST_WORDS = 5;

  private Bylines() {}

  /**
   * The names in a byline, without "By", offices, places and addresses.
   *
   * @param byline as written: "By Ada Lowe and Ben Fisk, Staff Writers"
   * @return names in order, each once; empty if it names nobody
   */
  public static List<String> of(String byline) {
    String line = NormalForm.line(byline);
    line = ADDRESS.matcher(BY.matcher(line).replaceFirst("")).replaceAll("");
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(line)) {
      String name = PLACE.matcher(part).replaceFirst("").strip();
      boolean isName =
          !name.isEmpty()
              && Character.isLetter(name.codePointAt(0))
              && name.split(" ").length <= MOST_WORDS
              && !ROLE.matcher(name).matches();
      if (isName && !names.contains(name)) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }
}
