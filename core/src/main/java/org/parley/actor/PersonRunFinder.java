package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.actor.GazetteerEntry.Sort;
import org.parley.language.EntityKind;
import org.parley.text.WordList;

/**
 * The names of persons in one sentence: what the recogniser marked and what follows a form of
 * address or a first name, without the titles, credits and places round it.
 */
final class PersonRunFinder {
  private static final Set<String> STREETS =
      Set.copyOf(WordList.lines(PersonRunFinder.class, "street-words.txt"));

  private final Words words;
  private final List<NameRun> runs = new ArrayList<>();

  private PersonRunFinder(Words words) {
    this.words = words;
  }

  /** The names of persons of a sentence in order; no two overlap. */
  static List<NameRun> find(Words words) {
    PersonRunFinder finder = new PersonRunFinder(words);
    for (int at = 0; at < words.size(); ) {
      if (!finder.startsPerson(at)) {
        at++;
        continue;
      }
      int to = at;
      while (to < words.size() && finder.belongsToPerson(at, to)) {
        to++;
      }
      at = finder.addPerson(at, to);
    }
    return List.copyOf(finder.runs);
  }

  private boolean startsPerson(int at) {
    if (!words.isCapital(at) && !PersonName.isParticle(words.texts().get(at))) {
      return false;
    }
    if (words.entity(at) == EntityKind.PERSON) {
      return true;
    }
    if (!words.isCapital(at) || !words.tag(at).startsWith("NNP")) {
      return false;
    }
    boolean next = at + 1 < words.size() && words.isCapital(at + 1);
    boolean nextIsPerson = next && words.entity(at + 1) == EntityKind.PERSON;
    boolean given = GivenNames.get().contains(words.texts().get(at));
    if (given && words.entity(at) == EntityKind.NONE && next) {
      return words.tag(at + 1).startsWith("NNP") && !isKnown(at) && !isKnown(at + 1);
    }
    if (nextIsPerson && isInitial(words.texts().get(at))) {
      return true;
    }
    return words.entity(at) == EntityKind.NONE && afterAddress(at) && !isKnown(at);
  }

  private boolean afterAddress(int at) {
    if (at == 0) {
      return false;
    }
    return Honorifics.get().isAddress(words.lower().get(at - 1)) && words.isCapital(at - 1);
  }

  private boolean isKnown(int at) {
    return words.known(at) != null;
  }

  private boolean belongsToPerson(int from, int at) {
    String text = words.texts().get(at);
    if (PersonName.isHyphen(text)) {
      return at > from
          && words.touches(at - 1)
          && words.touches(at)
          && at + 1 < words.size()
          && (words.entity(at + 1) == EntityKind.PERSON
              || (words.isCapital(at + 1)
                  && words.entity(at + 1) == EntityKind.NONE
                  && words.tag(at + 1).startsWith("NNP")
                  && !isKnown(at + 1)));
    }
    if (at > from && PersonName.isHyphen(words.texts().get(at - 1))) {
      return true;
    }
    if (words.entity(at) == EntityKind.PERSON) {
      return words.isCapital(at) || (at + 1 < words.size() && PersonName.isParticle(text));
    }
    if (at > from && PersonName.isSuffix(text)) {
      return true;
    }
    if (at > from && PersonName.isParticle(text) && !words.isCapital(at)) {
      return at + 1 < words.size()
          && words.isCapital(at + 1)
          && words.entity(at + 1) == EntityKind.PERSON;
    }
    if (at == from) {
      return true;
    }
    boolean oneGiven = at == from + 1 && GivenNames.get().contains(words.texts().get(from));
    return words.isCapital(at)
        && words.entity(at) == EntityKind.NONE
        && words.tag(at).startsWith("NNP")
        && (oneGiven || isInitial(text))
        && !isKnown(at);
  }

  private static boolean isInitial(String text) {
    return (text.length() == 2 && text.charAt(1) == '.' && Character.isUpperCase(text.charAt(0)))
        || (text.length() == 4
            && text.charAt(1) == '.'
            && text.charAt(3) == '.'
            && Character.isUpperCase(text.charAt(0)));
  }

  /** Adds the person in a stretch after cutting what is no name; returns where to go on. */
  private int addPerson(int from, int to) {
    int start = from;
    int end = to;
    boolean cut = true;
    while (cut && start < end) {
      cut = false;
      WordTrie.Match<Office> office = words.officeAt(start);
      if (office != null && office.to() < end) {
        start = office.to();
        cut = true;
      } else if (start < end - 1 && Honorifics.get().isAddress(words.lower().get(start))) {
        start++;
        cut = true;
      } else if (start < end - 1 && isAdjective(start)) {
        start++;
        cut = true;
      }
    }
    while (end > start && !canEndName(end - 1)) {
      end--;
    }
    end = beforeRepeat(start, end);
    while (end - start > 1 && isCredit(start)) {
      start++;
    }
    if (end - start > 1 && STREETS.contains(words.lower().get(end - 1))) {
      return Math.max(to, from + 1);
    }
    if (start >= end || words.isNoName(start)) {
      return Math.max(to, from + 1);
    }
    if (isGazetteerInstead(start, end)) {
      return Math.max(to, from + 1);
    }
    runs.add(new NameRun(words.index(), start, end, ActorKind.PERSON, null));
    return to;
  }

  /** Where a name that stands twice in a row, as under a picture, begins again. */
  private int beforeRepeat(int start, int end) {
    for (int at = start + 2; at < end; at++) {
      if (words.texts().get(at).equals(words.texts().get(start))) {
        return at;
      }
    }
    return end;
  }

  /** An agency in capitals that a caption puts before a name. */
  private boolean isCredit(int at) {
    String text = words.texts().get(at);
    String next = words.texts().get(at + 1);
    return text.length() > 3
        && text.chars().allMatch(Character::isUpperCase)
        && next.chars().anyMatch(Character::isLowerCase);
  }

  private boolean isAdjective(int at) {
    WordTrie.Match<GazetteerEntry> match = words.known(at);
    return match != null
        && match.to() == at + 1
        && (match.value().sort() == Sort.ADJECTIVE || match.value().sort() == Sort.PEOPLE)
        && !GivenNames.get().contains(words.texts().get(at));
  }

  private boolean canEndName(int at) {
    String text = words.texts().get(at);
    if (PersonName.isSuffix(text)) {
      return true;
    }
    return Character.isLetter(text.charAt(0))
        && (words.isCapital(at)
            || (at > 0
                && PersonName.isHyphen(words.texts().get(at - 1))
                && !words.tag(at).startsWith("VB")))
        && !words.isPossessive(at)
        && !(words.isNoName(at) && words.entity(at) != EntityKind.PERSON);
  }

  private boolean isGazetteerInstead(int start, int end) {
    WordTrie.Match<GazetteerEntry> match = words.known(start);
    if (match == null || match.to() < end) {
      return false;
    }
    if (match.to() > end) {
      return true;
    }
    boolean single = end == start + 1;
    Sort sort = match.value().sort();
    boolean given = single && GivenNames.get().contains(words.texts().get(start));
    return !(given && (sort == Sort.PLACE || sort == Sort.CAPITAL || sort == Sort.STATE));
  }
}
