package org.parley.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/**
 * People who are named only by what they are, where they decide or act as one side: "train drivers
 * accepted the offer", "rejected by nurses in Norvik". A number or a word of quantity before them
 * makes them some of their kind, and no side.
 */
final class DecidingGroups {
  private static final Set<String> GROUPS =
      Set.copyOf(WordList.lines(DecidingGroups.class, "deciding-groups.txt"));
  private static final Set<String> VERBS =
      Set.copyOf(WordList.lines(DecidingGroups.class, "deciding-verbs.txt"));
  private static final Set<String> QUANTITIES =
      Set.copyOf(WordList.lines(DecidingGroups.class, "part-words.txt"));
  private static final Set<String> BEGINNINGS =
      Set.of(
          ",",
          ";",
          ":",
          "“",
          "\"",
          "``",
          "and",
          "but",
          "that",
          "after",
          "as",
          "because",
          "since",
          "when",
          "while",
          "where",
          "before",
          "although",
          "though");
  private static final Set<String> WHERE = Set.of("at", "in", "of", "from", "on");
  private static final int MOST_BEFORE = 3;
  private static final int MOST_AFTER = 6;

  private final Words words;
  private final List<NameRun> names;

  DecidingGroups(Words words, List<NameRun> names) {
    this.words = words;
    this.names = names;
  }

  /** The group whose noun stands at an index, or null if there is none or it is no side. */
  GroupFinder.@Nullable Found at(int head) {
    if (!isGroup(head)) {
      return null;
    }
    int start = start(head);
    boolean agent =
        start >= 2 && words.is(start - 1, "by") && isDeciding(start - 2) && !isSomeOf(start, head);
    if (agent) {
      return found(start, head + 1);
    }
    boolean begins = start == 0 || BEGINNINGS.contains(words.lower().get(start - 1));
    if (!begins || isSomeOf(start, head)) {
      return null;
    }
    int verb = verbAfter(head + 1);
    if (verb >= 0) {
      return found(start, head + 1);
    }
    int end = placeAfter(head + 1);
    return end > 0 && verbAfter(end) >= 0 ? found(start, end) : null;
  }

  private boolean isGroup(int at) {
    boolean known =
        GROUPS.contains(words.texts().get(at)) || GROUPS.contains(words.lower().get(at));
    return known && words.tokens().get(at).isNoun() && (at == first() || !isProper(at));
  }

  /**
   * The first token of the phrase: its describing words, a place or body before it, a group joined
   * to it.
   */
  private int start(int head) {
    int start = head;
    while (start > 0 && head - start < MOST_BEFORE && describes(start - 1)) {
      start--;
    }
    for (NameRun name : names) {
      boolean owns = name.kind() == ActorKind.PLACE || name.kind() == ActorKind.ORGANISATION;
      if (name.to() == start && owns) {
        start = name.from();
      }
    }
    boolean joined = start >= 2 && words.is(start - 1, "and") && isGroup(start - 2);
    return joined ? start(start - 2) : start;
  }

  private boolean describes(int at) {
    String tag = words.tag(at);
    boolean noun = tag.equals("NN") || tag.equals("HYPH") || tag.equals("VBG") || tag.equals("VBN");
    boolean named = names.stream().anyMatch(name -> name.from() <= at && at < name.to());
    return !named && (noun || tag.startsWith("JJ") || (at == first() && tag.startsWith("NN")));
  }

  private boolean isSomeOf(int start, int head) {
    for (int at = start; at < head; at++) {
      if (QUANTITIES.contains(words.lower().get(at)) || words.tag(at).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** The verb of deciding that follows, in the past or the perfect, or -1. */
  private int verbAfter(int from) {
    int at = from;
    boolean perfect = false;
    while (at < words.size()
        && at - from < 4
        && (words.tag(at).equals("RB")
            || words.is(at, "have")
            || words.is(at, "has")
            || words.is(at, "had"))) {
      perfect |= !words.tag(at).equals("RB");
      at++;
    }
    if (at >= words.size() || !isDeciding(at)) {
      return -1;
    }
    boolean past = words.tag(at).equals("VBD") || (perfect && words.tag(at).equals("VBN"));
    boolean left = !words.is(at, "walked") || words.is(at + 1, "out") || words.is(at + 1, "off");
    return past && left && !words.is(at + 1, "by") ? at : -1;
  }

  private boolean isDeciding(int at) {
    return words.tokens().get(at).isVerb()
        && VERBS.contains(words.tokens().get(at).lemma().toLowerCase(Locale.ROOT));
  }

  /** End of a phrase of place that follows at once: "at the port of Halden"; or -1. */
  private int placeAfter(int from) {
    if (from >= words.size() || !WHERE.contains(words.lower().get(from))) {
      return -1;
    }
    int at = from + 1;
    while (at < words.size() && at - from <= MOST_AFTER && isOfPhrase(at)) {
      at++;
    }
    return words.tokens().get(at - 1).isNoun() ? at : -1;
  }

  private boolean isOfPhrase(int at) {
    String tag = words.tag(at);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || words.is(at, "of");
  }

  private int first() {
    int first = 0;
    while (first < words.size() - 1
        && !Character.isLetterOrDigit(words.texts().get(first).charAt(0))) {
      first++;
    }
    return first;
  }

  private boolean isProper(int at) {
    return words.isCapital(at) && !GROUPS.contains(words.texts().get(at));
  }

  private GroupFinder.Found found(int start, int end) {
    String name = String.join(" ", words.texts().subList(start, end)).replace(" - ", "-");
    boolean opens = start == first() && names.stream().noneMatch(run -> run.from() == start);
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    String plain =
        opens && word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    return new GroupFinder.Found(start, end, plain.replace(" 's", "'s"), null, null);
  }
}
