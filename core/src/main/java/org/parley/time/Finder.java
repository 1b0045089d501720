package org.parley.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that finds expressions of one rule. Its named groups are parts: a group {@code year} or
 * {@code year2} holds {@link Part#YEAR}. A group {@code span} limits what is taken as the
 * expression, else it is the whole match.
 */
final class Finder {
  /** Says no to a match that the words round it rule out. */
  interface Guard {
    boolean accepts(Matcher match, String sentence);
  }

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)(\\d?)>");

  private final Rule rule;
  private final Set<Trigger> triggers;
  private final Pattern pattern;
  private final Guard guard;
  private final List<String> groups = new ArrayList<>();
  private final boolean limited;

  /**
   * @param triggers a sentence is searched only if it holds a word of one of these kinds
   */
  Finder(Rule rule, Set<Trigger> triggers, Pattern pattern, Guard guard) {
    this.rule = rule;
    this.triggers = EnumSet.copyOf(triggers);
    this.pattern = pattern;
    this.guard = guard;
    Matcher names = GROUP.matcher(pattern.pattern());
    boolean hasSpan = false;
    while (names.find()) {
      String name = names.group(1) + names.group(2);
      if (name.equals("span")) {
        hasSpan = true;
      } else {
        groups.add(name);
      }
    }
    this.limited = hasSpan;
  }

  Finder(Rule rule, Set<Trigger> triggers, Pattern pattern) {
    this(rule, triggers, pattern, (match, sentence) -> true);
  }

  /**
   * Adds all finds in a sentence.
   *
   * @param sentence one sentence, normalised
   * @param present kinds of trigger words in it
   */
  void find(String sentence, Set<Trigger> present, List<Found> finds) {
    if (triggers.stream().noneMatch(present::contains)) {
      return;
    }
    Matcher match = pattern.matcher(sentence);
    while (match.find()) {
      if (match.end() > match.start() && guard.accepts(match, sentence)) {
        int start = limited && match.start("span") >= 0 ? match.start("span") : match.start();
        int end = limited && match.end("span") >= 0 ? match.end("span") : match.end();
        finds.add(new Found(start, end, rule, parts(match)));
      }
    }
  }

  private Map<Part, String> parts(Matcher match) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    for (String group : groups) {
      String text = match.group(group);
      if (text != null) {
        String name = group.replaceAll("\\d", "").toUpperCase(Locale.ROOT);
        parts.put(Part.valueOf(name), text.strip());
      }
    }
    return parts;
  }

  /** A find in a sentence. */
  record Found(int start, int end, Rule rule, Map<Part, String> parts) {}
}
