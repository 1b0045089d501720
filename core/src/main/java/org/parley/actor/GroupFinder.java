package org.parley.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Token;
import org.parley.text.WordList;

/**
 * People who act or speak without a name of their own: a plural or collective noun with the name of
 * a state, a body or a people, or "the", before it, standing as a side of something said or done,
 * or what {@link DecidingGroups} finds.
 */
final class GroupFinder {
  /**
   * A group found.
   *
   * @param from first token of its name: no article
   * @param to token after the last
   * @param name how it is called without words of rank
   * @param country alpha-3, or null
   * @param owner the name of a state or body in it, or null
   */
  record Found(int from, int to, String name, @Nullable String country, @Nullable NameRun owner) {
    /** True if its name is that of a state or a people with a noun. */
    boolean isOfState() {
      return owner != null && owner.entry() != null && owner.kind() != ActorKind.ORGANISATION;
    }
  }

  private static final Set<String> NOUNS = new HashSet<>();
  private static final Set<String> SPEAKERS =
      Set.of(
          "official",
          "diplomat",
          "negotiator",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "source",
          "officer",
          "minister",
          "lawmaker",
          "envoy",
          "aide",
          "commander",
          "adviser",
          "advisor",
          "representative",
          "delegate");
  private static final Set<String> SIDE_LINKS =
      Set.of("by", "with", "between", "among", "to", "from", "against", "and");

  static {
    for (List<String> row : WordList.rows(GroupFinder.class, "collectives.txt")) {
      NOUNS.add(row.get(0));
    }
  }

  private final Words words;
  private final List<NameRun> names;

  private GroupFinder(Words words, List<NameRun> names) {
    this.words = words;
    this.names = names;
  }

  /** The groups of a sentence, in order. */
  static List<Found> find(Words words, List<NameRun> names) {
    if (words.headline()) {
      return List.of();
    }
    GroupFinder finder = new GroupFinder(words, names);
    DecidingGroups deciding = new DecidingGroups(words, names);
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Found owned = finder.groupWithHead(at);
      Found group = owned == null ? deciding.at(at) : owned;
      if (group != null) {
        found.add(group);
      }
    }
    for (NameRun name : names) {
      GazetteerEntry entry = name.entry();
      if (entry != null && entry.sort() == GazetteerEntry.Sort.PEOPLE && finder.isPeople(name)) {
        found.add(new Found(name.from(), name.to(), entry.name(), entry.country(), null));
      }
    }
    return found;
  }

  /** "Russians", not "Russian" before a noun; a word that is also an adjective needs "the". */
  private boolean isPeople(NameRun name) {
    boolean plural =
        words.texts().get(name.to() - 1).endsWith("s") && words.tag(name.to() - 1).startsWith("N");
    return plural && (name.to() >= words.size() || !words.tokens().get(name.to()).isNoun());
  }

  private @Nullable Found groupWithHead(int head) {
    String noun = words.texts().get(head);
    boolean plural = NOUNS.contains(noun) || NOUNS.contains(words.lower().get(head));
    boolean speaker = SPEAKERS.contains(words.lower().get(head));
    if ((!plural && !speaker) || (words.isCapital(head) && head > 0 && !plural)) {
      return null;
    }
    if (!words.tokens().get(head).isNoun()) {
      return null;
    }
    if (head + 1 < words.size()
        && (words.tokens().get(head + 1).isNoun()
            || words.isPossessive(head + 1)
            || words.tag(head + 1).equals("HYPH"))) {
      return null;
    }
    NameRun owner = null;
    int start = head;
    while (start > 0 && head - start < 6) {
      NameRun name = endingAt(start);
      if (name != null) {
        if (name.kind() == ActorKind.PERSON || name.kind() == ActorKind.PLACE) {
          return null;
        }
        owner = name;
        start = name.from();
        break;
      }
      if (words.isPossessive(start - 1) && endingAt(start - 1) != null) {
        owner = endingAt(start - 1);
        if (owner == null || owner.kind() == ActorKind.PERSON) {
          return null;
        }
        start = owner.from();
        break;
      }
      if (!isModifier(start - 1)) {
        break;
      }
      start--;
    }
    boolean the = start > 0 && (words.is(start - 1, "the") || words.is(start - 1, "both"));
    boolean one =
        start > 0 && Set.of("a", "an", "another", "one").contains(words.lower().get(start - 1));
    if ((plural && owner == null && !the) || (speaker && !(one && owner != null))) {
      return null;
    }
    if (owner == null && !isSubject(head + 1) && !isAgent(start - 1)) {
      return null;
    }
    if (owner != null && !isSubject(head + 1) && !isSide(start)) {
      return null;
    }
    if (owner == null && start > 0 && words.is(start - 1, "both")) {
      start--;
    }
    String country = owner == null || owner.entry() == null ? null : owner.entry().country();
    return new Found(start, head + 1, name(start, head + 1, owner), country, owner);
  }

  private @Nullable NameRun endingAt(int to) {
    for (NameRun name : names) {
      if (name.to() == to) {
        return name;
      }
    }
    return null;
  }

  private boolean isModifier(int at) {
    Token token = words.tokens().get(at);
    boolean number = token.tag().equals("CD") && Character.isLetter(token.text().charAt(0));
    return (number
            || token.tag().equals("JJ")
            || token.tag().equals("NN")
            || token.tag().equals("HYPH")
            || token.tag().equals("VBN"))
        && !words.isCapital(at);
  }

  private boolean isSubject(int at) {
    int next = at;
    while (next < words.size() && words.tag(next).equals("RB") && next < at + 2) {
      next++;
    }
    if (next >= words.size()) {
      return false;
    }
    String tag = words.tag(next);
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("MD")
        || words.is(next, "who");
  }

  private boolean isAgent(int the) {
    return the > 0 && (words.is(the - 1, "by") || words.is(the - 1, "with"));
  }

  private boolean isSide(int start) {
    int before = start - 1;
    while (before >= 0
        && (words.tag(before).equals("DT")
            || words.tag(before).startsWith("JJ")
            || words.tag(before).equals("CD"))) {
      before--;
    }
    return before < 0
        || SIDE_LINKS.contains(words.lower().get(before))
        || words.tokens().get(before).isVerb();
  }

  private String name(int start, int end, @Nullable NameRun owner) {
    StringBuilder name = new StringBuilder();
    if (owner != null) {
      GazetteerEntry entry = owner.entry();
      name.append(
          entry != null
                  && entry.sort() == GazetteerEntry.Sort.STATE
                  && words.isPossessive(owner.to())
              ? entry.name()
              : join(owner.from(), owner.to()));
      name.append(' ');
    }
    int from = owner == null ? start : end - 1;
    name.append(join(from, end));
    String text = name.toString();
    return owner == null ? text.toLowerCase(Locale.ROOT) : text;
  }

  private String join(int from, int to) {
    return String.join(" ", words.texts().subList(from, to));
  }
}
