package org.parley.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.TimeExpression;

/** Which time expression goes with an event: the one that hangs on its words, and no other. */
public final class Times {
  private static final int STEPS = 6;

  private Times() {}

  static @Nullable TimeExpression of(
      Words words, List<TimeExpression> times, Standing standing, Told told) {
    List<Integer> hosts = new ArrayList<>(standing.hosts());
    if (told.frames().size() == 1) {
      hosts.add(told.outer().verb());
    }
    return beside(words, times, hosts, told.outer().verb());
  }

  /**
   * The time expression nearest to a word of those that hang on some verbs, or null.
   *
   * @param words the sentence
   * @param times the time expressions of the sentence
   * @param hosts indexes of the verbs
   * @param near index of the word
   */
  public static @Nullable TimeExpression beside(
      Words words, List<TimeExpression> times, List<Integer> hosts, int near) {
    TimeExpression best = null;
    int distance = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      int away = Math.abs(time.span().start() - words.token(near).span().start());
      if (!isLength(time) && hosts.contains(host(words, time)) && away < distance) {
        best = time;
        distance = away;
      }
    }
    return best;
  }

  static @Nullable TimeExpression ofNoun(Words words, List<TimeExpression> times, int noun) {
    for (TimeExpression time : times) {
      if (isLength(time)) {
        continue;
      }
      int at = head(words, time);
      for (int steps = 0; at >= 0 && steps < STEPS; steps++, at = words.governor(at)) {
        if (at == noun) {
          return time;
        }
        if (words.isVerb(at)) {
          break;
        }
        if (steps > 0 && NounTable.knows(words.lemma(at))) {
          break;
        }
      }
    }
    return null;
  }

  /** "30-day" and "every week" tell how long or how often, not when. */
  static boolean isLength(TimeExpression time) {
    return switch (time.rule()) {
      case DURATION, VAGUE_DURATION, SET, AGE -> true;
      default -> false;
    };
  }

  /** The verb a time expression hangs on, over nouns that tell no event, or -1. */
  private static int host(Words words, TimeExpression time) {
    int at = head(words, time);
    for (int steps = 0; at >= 0 && steps < STEPS; steps++, at = words.governor(at)) {
      if (words.isVerb(at) && !words.relation(at).equals("amod")) {
        return at;
      }
      if (steps > 0 && NounTable.knows(words.lemma(at)) && !isObject(words, at)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isObject(Words words, int noun) {
    String relation = words.relation(noun);
    return relation.equals("obj") || relation.equals("nsubj");
  }

  /** The word of the expression whose governor lies outside it, or -1. */
  private static int head(Words words, TimeExpression time) {
    for (int i = 0; i < words.size(); i++) {
      if (time.span().overlaps(words.token(i).span())) {
        int governor = words.governor(i);
        if (governor < 0 || !time.span().overlaps(words.token(governor).span())) {
          return i;
        }
      }
    }
    return -1;
  }
}
