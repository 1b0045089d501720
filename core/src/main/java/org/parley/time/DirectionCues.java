package org.parley.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.text.WordList;

/**
 * Which way a bare weekday or month points. The tense of the nearest verb misleads (reported
 * speech, passives, infinitives), so the past is the rule and only a strong cue close by breaks it.
 */
final class DirectionCues {
  private static final int REACH = 160;
  private static final int STRONG_LEFT = 100;
  private static final int STRONG_RIGHT = 25;
  private static final int FINISHED_LEFT = 80;
  private static final int NEAR = 40;
  private static final int RIGHT_COST = 12;
  private static final int BOUNDARY_COST = 40;
  private static final int PRESENT_COST = 25;

  private static final Pattern POSSESSIVE = Pattern.compile("^ ?'s\\b");
  private static final Pattern CLAUSE_START = Pattern.compile("[;:\"]|``|''| --? ");
  private static final Pattern FINISHED = Pattern.compile("\\b(?:ended|had been)\\b");
  private static final Pattern ENDING = Pattern.compile("\\b(?:ending|ends)(?: on)? $");
  private static final Pattern UNTIL = Pattern.compile("\\b(?:until|till) $");
  private static final Pattern WAS = Pattern.compile("\\b(?:had|was|were)\\b");
  private static final Pattern WAS_OR_HAS = Pattern.compile("\\b(?:had|was|were|has)\\b");
  private static final Pattern LIMIT =
      Pattern.compile("\\b(?:as soon as|as early as|until|till|by) $");
  private static final Pattern DEADLINE = Pattern.compile("^ deadline\\b");
  private static final Pattern SAID =
      Wording.anyCase("\\b{SAYING}(?: (?:on|late|early|late on|early on))? $");
  private static final Pattern BOUNDARY =
      Pattern.compile("[,;:\"]|``|''| --? |\\b(?:that|which|who|but)\\b");
  private static final Pattern STRONG = cues("strong");
  private static final Pattern FUTURE =
      Pattern.compile(
          cues("strong").pattern() + "|" + cues("future").pattern(), Pattern.CASE_INSENSITIVE);
  private static final Pattern PRESENT = cues("present");
  private static final Pattern PAST =
      Pattern.compile(
          "(?i:"
              + cues("past").pattern()
              + ")|\\b(?!need|indeed|speed|succeed|proceed|exceed|unspecified|undisclosed|unidentified|proposed|united)[a-z]{2,}ed\\b");
  private static final Pattern NO_FINITE_PAST =
      Pattern.compile(
          "(?:\\b(?:will|would|to|be|is|are|been|being|can|could|should|may|might|must)|'ll) (?:not"
              + " )?$");

  private DirectionCues() {}

  /** The direction of the expression at {@code start..end} of a normalised sentence. */
  static Direction at(String sentence, int start, int end) {
    String left = sentence.substring(Math.max(0, start - REACH), start);
    String right = sentence.substring(end, Math.min(sentence.length(), end + REACH));
    if (POSSESSIVE.matcher(right).find()) {
      return Direction.PAST;
    }
    String clause = clause(left);
    if (FINISHED.matcher(tail(clause, FINISHED_LEFT)).find()) {
      return Direction.PAST;
    }
    if (ENDING.matcher(left).find()) {
      return Direction.FUTURE;
    }
    if (UNTIL.matcher(left).find() && WAS.matcher(head(right, NEAR)).find()) {
      return Direction.PAST;
    }
    if (DEADLINE.matcher(right).find()
        || (LIMIT.matcher(left).find() && !WAS_OR_HAS.matcher(tail(left, NEAR)).find())) {
      return Direction.FUTURE;
    }
    if (SAID.matcher(left).find()) {
      return Direction.PAST;
    }
    return byNearestVerb(left, clause, right);
  }

  private static Direction byNearestVerb(String left, String clause, String right) {
    int future = nearest(FUTURE, left, right, 0);
    int past = nearest(PAST, left, right, 0);
    int present = nearest(PRESENT, left, right, PRESENT_COST);
    if (future < past && future < present) {
      boolean strong =
          STRONG.matcher(tail(clause, STRONG_LEFT)).find()
              || STRONG.matcher(head(right, STRONG_RIGHT)).find();
      return strong ? Direction.FUTURE : Direction.WEAK;
    }
    if (past == Integer.MAX_VALUE && present < Integer.MAX_VALUE) {
      return Direction.NEUTRAL;
    }
    return past <= present ? Direction.PAST : Direction.NEUTRAL;
  }

  private static int nearest(Pattern cue, String left, String right, int cost) {
    int best = Integer.MAX_VALUE;
    Matcher match = cue.matcher(left);
    while (match.find()) {
      if (cue != PAST || isFinitePast(left, match.start(), match.end())) {
        int distance = left.length() - match.end() + cost;
        best = Math.min(best, distance + boundary(left.substring(match.end())));
      }
    }
    match = cue.matcher(right);
    if (match.find() && (cue != PAST || isFinitePast(right, match.start(), match.end()))) {
      int distance = match.start() + RIGHT_COST + cost;
      best = Math.min(best, distance + boundary(right.substring(0, match.start())));
    }
    return best;
  }

  /** False for a participle after an auxiliary and for one that tells a plan ("scheduled"). */
  private static boolean isFinitePast(String text, int start, int end) {
    if (NO_FINITE_PAST.matcher(text.substring(Math.max(0, start - 12), start)).find()) {
      return false;
    }
    Matcher plan = STRONG.matcher(text).region(Math.max(0, start - 4), text.length());
    return !(plan.find() && plan.start() <= start && plan.end() >= end);
  }

  private static int boundary(String between) {
    return BOUNDARY.matcher(between).find() ? BOUNDARY_COST : 0;
  }

  private static String clause(String left) {
    Matcher match = CLAUSE_START.matcher(left);
    int from = 0;
    while (match.find()) {
      from = match.end();
    }
    return left.substring(from);
  }

  private static String tail(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  private static String head(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  private static Pattern cues(String kind) {
    List<String> words =
        WordList.rows(DirectionCues.class, "cues.tsv").stream()
            .filter(row -> row.get(1).equals(kind))
            .map(row -> row.get(0))
            .toList();
    String free = words.stream().filter(w -> !w.startsWith("'")).collect(Collectors.joining("|"));
    String bound = words.stream().filter(w -> w.startsWith("'")).collect(Collectors.joining("|"));
    String all = "\\b(?:" + free + ")\\b" + (bound.isEmpty() ? "" : "|(?:" + bound + ")\\b");
    return Pattern.compile(all, Pattern.CASE_INSENSITIVE);
  }
}
