package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Token;
import org.parley.text.WordList;

/**
 * What a sentence says a person it names is: the title before the name, the apposition on either
 * side, the relative clause and the plain statement.
 */
final class RoleFinder {
  /** A stretch of tokens that tells a role, with its head. */
  record Found(int from, int to, WordTrie.Match<Office> head) {}

  private static final int LONGEST = 16;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> LINKS = Set.of("to", "for", "of", "in", "on", "at", "with");
  private static final Set<String> COPULAS =
      Set.of("is", "was", "became", "remains", "remained", "becomes");
  private static final Set<String> NO_MODIFIERS =
      Set.copyOf(WordList.lines(RoleFinder.class, "no-modifiers.txt"));

  private final Words words;
  private final List<NameRun> names;

  private RoleFinder(Words words, List<NameRun> names) {
    this.words = words;
    this.names = names;
  }

  /**
   * The roles a sentence gives a person.
   *
   * @param words the sentence
   * @param names all names in it
   * @param person which of them
   * @param fullName true if the name has more than one part
   */
  static List<Found> find(Words words, List<NameRun> names, NameRun person, boolean fullName) {
    if (words.headline()) {
      return List.of();
    }
    RoleFinder finder = new RoleFinder(words, names);
    List<Found> found = new ArrayList<>();
    add(found, finder.before(person));
    add(found, finder.after(person));
    add(found, finder.relative(person));
    add(found, finder.stated(person));
    if (fullName) {
      add(found, finder.appositionBefore(person));
    }
    return found;
  }

  private static void add(List<Found> found, @Nullable Found one) {
    if (one != null) {
      found.add(one);
    }
  }

  private @Nullable NameRun personAt(int token) {
    for (NameRun name : names) {
      if (name.kind() == ActorKind.PERSON && name.from() <= token && token < name.to()) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Found before(NameRun person) {
    int end = person.from();
    while (end > 0 && Honorifics.get().isAddress(words.lower().get(end - 1))) {
      end--;
    }
    WordTrie.Match<Office> head = words.officeEndingAt(end);
    if (head == null) {
      head = headOfComplement(end);
    }
    if (head == null) {
      return null;
    }
    return new Found(leftEdge(head.from()), end, head);
  }

  /** The head of "special envoy to the Middle East" before a name. */
  private WordTrie.@Nullable Match<Office> headOfComplement(int end) {
    int at = end;
    while (at > 0 && words.isCapital(at - 1) && personAt(at - 1) == null) {
      at--;
    }
    if (at == end) {
      return null;
    }
    if (at > 0 && words.is(at - 1, "the")) {
      at--;
    }
    return at > 1 && LINKS.contains(words.lower().get(at - 1))
        ? words.officeEndingAt(at - 1)
        : null;
  }

  /** How far the words that qualify a head reach to the left. */
  private int leftEdge(int head) {
    int start = head;
    while (start > 0 && head - start < LONGEST) {
      int at = start - 1;
      WordTrie.Match<Office> also = words.is(at, "and") ? words.officeEndingAt(at) : null;
      if (also != null) {
        start = also.from();
        continue;
      }
      if (words.isPossessive(at) && at > 0) {
        int owner = ownerStart(at);
        if (owner >= 0) {
          start = owner;
        }
        break;
      }
      if (!qualifies(at)) {
        break;
      }
      start = at;
    }
    return dropPlaceOfSentence(start, head);
  }

  /** Where the state or body named before a possessive starts, or -1 if it is something else. */
  private int ownerStart(int possessive) {
    for (NameRun name : names) {
      if (name.to() == possessive
          && (name.kind() == ActorKind.STATE || name.kind() == ActorKind.ORGANISATION)) {
        return name.from();
      }
    }
    return -1;
  }

  private boolean qualifies(int at) {
    if (personAt(at) != null || NO_MODIFIERS.contains(words.lower().get(at))) {
      return false;
    }
    Token token = words.tokens().get(at);
    String tag = token.tag();
    boolean word = Character.isLetterOrDigit(token.text().charAt(0));
    boolean hyphenNext = at + 1 < words.size() && words.tag(at + 1).equals("HYPH");
    return (tag.equals("HYPH") && at > 0 && words.touches(at - 1))
        || (tag.equals("CD") && hyphenNext)
        || token.text().equals("&")
        || (word && (token.isNoun() || tag.startsWith("JJ") || tag.equals("VBN")))
        || (word && words.isCapital(at) && at > 0 && !isFunctionTag(tag));
  }

  private static boolean isFunctionTag(String tag) {
    return tag.startsWith("VB")
        || tag.startsWith("PRP")
        || tag.startsWith("W")
        || Set.of("IN", "DT", "CC", "RB", "MD", "TO").contains(tag);
  }

  /** "In Geneva President X": the place is where it happens, not whose president. */
  private int dropPlaceOfSentence(int start, int head) {
    if (start == 0 || start == head) {
      return start;
    }
    String before = words.lower().get(start - 1);
    if (!before.equals("in")
        && !before.equals("at")
        && !before.equals("from")
        && !before.equals("near")) {
      return start;
    }
    for (NameRun name : names) {
      if (name.from() == start
          && name.kind() != ActorKind.PERSON
          && name.kind() != ActorKind.GROUP
          && name.to() <= head) {
        return name.to();
      }
    }
    return start;
  }

  private @Nullable Found after(NameRun person) {
    if (!words.is(person.to(), ",")) {
      return null;
    }
    int from = person.to() + 1;
    if (words.is(from, "who") || words.is(from, "himself") || words.is(from, "herself")) {
      return null;
    }
    Found found = nounGroup(from);
    if (found == null) {
      return null;
    }
    int stop = found.to();
    boolean closed =
        stop >= words.size()
            || words.is(stop, ",")
            || words.is(stop, ".")
            || words.is(stop, ";")
            || words.is(stop, ")")
            || words.is(stop, "who")
            || words.tag(stop).equals(":")
            || words.tag(stop).equals("''");
    if (!closed || isBareDefinite(found, from)) {
      return null;
    }
    boolean belongsToNext =
        words.is(stop, ",")
            && (personAt(stop + 1) != null
                || words.is(stop + 1, "and")
                || words.is(stop + 1, "or"));
    return belongsToNext ? null : found;
  }

  private boolean isBareDefinite(Found found, int from) {
    return words.is(from, "the")
        && found.from() == found.head().from()
        && found.to() == found.head().to();
  }

  private @Nullable Found relative(NameRun person) {
    int who = words.is(person.to(), ",") ? person.to() + 1 : person.to();
    if (!words.is(who, "who")) {
      return null;
    }
    if (who + 1 < words.size() && COPULAS.contains(words.lower().get(who + 1))) {
      Found direct = articleGroup(who + 2);
      if (direct != null) {
        return direct;
      }
    }
    for (int at = who + 1; at < words.size() && at < who + 9; at++) {
      if (words.is(at, ",") || words.is(at, "not")) {
        return null;
      }
      if (words.is(at, "as")) {
        return articleGroup(at + 1);
      }
    }
    return null;
  }

  private @Nullable Found stated(NameRun person) {
    int be = person.to();
    if (be >= words.size() || !COPULAS.contains(words.lower().get(be))) {
      return null;
    }
    return articleGroup(be + 1);
  }

  private @Nullable Found articleGroup(int from) {
    return from < words.size() && ARTICLES.contains(words.lower().get(from))
        ? nounGroup(from)
        : null;
  }

  private @Nullable Found appositionBefore(NameRun person) {
    int comma = person.from() - 1;
    if (comma < 2 || !words.is(comma, ",")) {
      return null;
    }
    boolean closed =
        person.to() >= words.size()
            || words.is(person.to(), ",")
            || words.is(person.to(), ".")
            || words.is(person.to(), ";");
    if (!closed) {
      return null;
    }
    WordTrie.Match<Office> head = words.officeEndingAt(comma);
    if (head == null) {
      head = headOfComplement(comma);
    }
    if (head == null) {
      return null;
    }
    int start = leftEdge(head.from());
    boolean determined =
        start > 0
            && (ARTICLES.contains(words.lower().get(start - 1)) || words.isPossessive(start - 1));
    boolean bare = start == head.from() && head.to() == comma;
    return determined && !bare ? new Found(start, comma, head) : null;
  }

  /** A noun group with an office as its head, from its first word; its article is left out. */
  private @Nullable Found nounGroup(int from) {
    int start = from;
    if (start < words.size() && ARTICLES.contains(words.lower().get(start))) {
      start++;
    }
    int at = start;
    WordTrie.Match<Office> head = null;
    while (at < words.size() && at - from < LONGEST) {
      WordTrie.Match<Office> office = officeFrom(at);
      if (office != null && endsGroup(office.to())) {
        head = office;
        break;
      }
      if (office != null) {
        at = office.to();
        continue;
      }
      NameRun person = personAt(at);
      if (person != null) {
        if (!words.isPossessive(person.to())) {
          return null;
        }
        at = person.to() + 1;
        start = at;
        continue;
      }
      if (!qualifies(at)
          && !words.isPossessive(at)
          && !words.tag(at).equals("CD")
          && !words.tag(at).equals("PRP$")) {
        return null;
      }
      at++;
    }
    if (head == null) {
      return null;
    }
    return new Found(start, complementEnd(head.to(), from), head);
  }

  private WordTrie.@Nullable Match<Office> officeFrom(int at) {
    for (WordTrie.Match<Office> office : words.offices()) {
      if (office.from() == at) {
        return office;
      }
    }
    return null;
  }

  private boolean endsGroup(int to) {
    if (to >= words.size()) {
      return true;
    }
    String tag = words.tag(to);
    return !(words.tokens().get(to).isNoun()
        || tag.equals("POS")
        || tag.equals("HYPH")
        || (tag.startsWith("JJ") && officeFrom(to) == null));
  }

  /** Where "of Ukraine's military" after a head ends. */
  private int complementEnd(int headEnd, int from) {
    int at = headEnd;
    while (at < words.size() && at - from < LONGEST) {
      String tag = words.tag(at);
      boolean stop =
          tag.equals(",")
              || tag.equals(".")
              || tag.equals(":")
              || tag.equals("''")
              || tag.equals("``")
              || tag.equals("-LRB-")
              || tag.equals("-RRB-")
              || tag.startsWith("W")
              || tag.equals("MD")
              || tag.equals("VBD")
              || tag.equals("VBZ")
              || tag.equals("VBP")
              || words.is(at, ";")
              || words.is(at, "as")
              || words.is(at, "after")
              || words.is(at, "since")
              || words.is(at, "before")
              || words.is(at, "when")
              || words.is(at, "but")
              || words.is(at, "during")
              || words.is(at, "said");
      if (stop) {
        break;
      }
      if (personAt(at) != null && words.is(at - 1, "and")) {
        return at - 1;
      }
      at++;
    }
    return at;
  }
}
