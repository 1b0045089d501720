package org.parley.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Links the two ends of a range: "from March 12 to March 16", "between Monday and Thursday". */
final class Ranges {
  private static final Set<Rule> ENDS =
      EnumSet.of(
          Rule.NUMERIC_DATE,
          Rule.MONTH_DAY,
          Rule.MONTH_YEAR,
          Rule.MONTH,
          Rule.WEEKDAY,
          Rule.YEAR,
          Rule.DAY_WORD,
          Rule.HOLIDAY,
          Rule.SPELLED_YEAR);
  private static final Pattern JOINT =
      Pattern.compile("(?i) ?(?:to|through|thru|until|till|up to|-|--)(?: the)? ?");
  private static final Pattern AND = Pattern.compile("(?i) ?and(?: the)? ?");
  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom(?: the)? $");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween(?: the)? $");
  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)\\b(?:postpon|mov|delay|reschedul|push|shift|chang|bring|brought|advanc|ris|rose|fell|fall|grew|up|down|drop|increas|decreas|declin)[a-z]*\\b.{0,60}$");

  private Ranges() {}

  /**
   * The same expressions, those that open a range marked.
   *
   * @param offset where the sentence starts in the text
   */
  static List<TimeExpression> linked(List<TimeExpression> found, String sentence, int offset) {
    List<TimeExpression> linked = new ArrayList<>(found);
    for (int i = 0; i + 1 < linked.size(); i++) {
      TimeExpression first = linked.get(i);
      TimeExpression second = linked.get(i + 1);
      boolean opened = i > 0 && linked.get(i - 1).opensRange();
      if (!opened && areEnds(first, second) && joined(first, second, sentence, offset)) {
        linked.set(i, first.openingRange());
      }
    }
    return linked;
  }

  private static boolean areEnds(TimeExpression first, TimeExpression second) {
    return ENDS.contains(first.rule()) && ENDS.contains(second.rule());
  }

  private static boolean joined(
      TimeExpression first, TimeExpression second, String sentence, int offset) {
    String before = Nearby.before(sentence, first.span().start() - offset);
    String gap = sentence.substring(first.span().end() - offset, second.span().start() - offset);
    if (AND.matcher(gap).matches()) {
      return BETWEEN.matcher(before).find();
    }
    if (!JOINT.matcher(gap).matches()) {
      return false;
    }
    boolean dashed = gap.contains("-") || gap.contains("through");
    return dashed
        || (FROM.matcher(before).find() && !MOVED.matcher(before).find())
        || (!FROM.matcher(before).find()
            && first.rule() == second.rule()
            && !MOVED.matcher(before).find());
  }
}
