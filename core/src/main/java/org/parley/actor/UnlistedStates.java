package org.parley.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.GazetteerEntry.Sort;
import org.parley.language.EntityKind;
import org.parley.text.WordList;

/**
 * States that no table holds, made out by how a report writes of them. A report that has an
 * adjective before an office, a body or the forces of a state, and also the name the adjective
 * comes from, names a state with both; a name joined to such an adjective before officials or
 * forces names another. Names of people are left alone.
 */
final class UnlistedStates {
  private static final String[] ENDINGS = {"n", "an", "ian", "ese", "ish", "i", "ic", "ean"};
  private static final int SHORTEST = 4;
  private static final int LONGEST_MARK = 4;
  private static final Set<String> SENT =
      Set.of("envoy", "envoys", "ambassador", "troops", "soldiers", "army", "navy", "warships");
  private static final Set<String> MARKS = new HashSet<>();

  static {
    MARKS.addAll(WordList.lines(UnlistedStates.class, "state-marks.txt"));
  }

  private final List<Words> sentences;
  private final Set<String> capitals = new TreeSet<>();
  private final Set<String> people = new HashSet<>();
  private final Map<String, String> adjectives = new LinkedHashMap<>();

  private final Set<String> alone = new TreeSet<>();

  private UnlistedStates(List<Words> sentences) {
    this.sentences = sentences;
  }

  /**
   * The names and adjectives of the states that a report makes out by itself. Their country is
   * their name, as they have no code.
   */
  static WordTrie<GazetteerEntry> find(List<Words> sentences) {
    UnlistedStates finder = new UnlistedStates(sentences);
    finder.collect();
    finder.derive();
    WordTrie<GazetteerEntry> found = new WordTrie<>();
    Set<String> names = new LinkedHashSet<>(finder.adjectives.values());
    names.addAll(finder.owners());
    for (String adjective : finder.alone) {
      found.add(adjective, new GazetteerEntry(adjective, Sort.ADJECTIVE, null));
    }
    finder.adjectives.forEach(
        (adjective, name) -> {
          found.add(adjective, new GazetteerEntry(adjective, Sort.ADJECTIVE, name));
          found.add(adjective + "s", new GazetteerEntry(adjective + "s", Sort.PEOPLE, name));
        });
    names.addAll(finder.joined());
    names.forEach(name -> found.add(name, new GazetteerEntry(name, Sort.STATE, name)));
    return found;
  }

  /** The capitalised words that no table holds, and which of them are parts of people's names. */
  private void collect() {
    for (Words words : sentences) {
      if (words.headline()) {
        continue;
      }
      for (int at = 0; at < words.size(); at++) {
        if (!isUnknown(words, at)) {
          continue;
        }
        capitals.add(words.texts().get(at));
        boolean second =
            at > 0
                && words.isCapital(at - 1)
                && (GivenNames.get().contains(words.texts().get(at - 1))
                    || Honorifics.get().isAddress(words.lower().get(at - 1))
                    || (words.entity(at - 1) == EntityKind.PERSON
                        && words.entity(at) == EntityKind.PERSON));
        boolean titled =
            at > 0 && words.officeEndingAt(at) != null && words.entity(at) == EntityKind.PERSON;
        if (second || titled || GivenNames.get().contains(words.texts().get(at))) {
          people.add(words.texts().get(at));
        }
      }
    }
  }

  private static boolean isUnknown(Words words, int at) {
    String text = words.texts().get(at);
    return text.length() >= SHORTEST
        && words.isCapital(at)
        && text.chars().allMatch(Character::isLetter)
        && text.chars().skip(1).allMatch(Character::isLowerCase)
        && Gazetteer.get().longest(words.texts(), at) == null;
  }

  private void derive() {
    for (Words words : sentences) {
      for (int at = 0; at < words.size() && !words.headline(); at++) {
        String text = words.texts().get(at);
        if (capitals.contains(text) && !people.contains(text) && isBeforeMark(words, at + 1)) {
          String name = nameOf(text);
          if (name != null) {
            adjectives.putIfAbsent(text, name);
          } else if (isDerived(text)
              && (words.tag(at).startsWith("JJ") || isBeforeTitle(words, at + 1))) {
            alone.add(text);
          }
        }
      }
    }
  }

  private static boolean isBeforeTitle(Words words, int at) {
    return at < words.size() && words.isCapital(at) && isMark(words, at);
  }

  private static boolean isDerived(String word) {
    return word.endsWith("an") || word.endsWith("ese") || word.endsWith("ish");
  }

  /** Names before the envoys and forces that only states and their like send: "X envoy". */
  private Set<String> owners() {
    Set<String> names = new TreeSet<>();
    for (Words words : sentences) {
      for (int at = 0; at + 1 < words.size() && !words.headline(); at++) {
        String text = words.texts().get(at);
        boolean own =
            SENT.contains(words.lower().get(at + 1))
                && capitals.contains(text)
                && !people.contains(text)
                && words.tag(at).startsWith("NNP")
                && words.entity(at) != EntityKind.PERSON
                && words.entity(at) != EntityKind.ORGANISATION
                && (at == 0 || !words.isCapital(at - 1) || words.is(at - 1, "the"));
        if (own && !adjectives.containsKey(text) && !alone.contains(text)) {
          names.add(text);
        }
      }
    }
    return names;
  }

  /** "Russian army", and the first of "Russian and Greek officials". */
  private static boolean isBeforeMark(Words words, int at) {
    if (words.is(at, "and") && at + 2 < words.size() && words.isCapital(at + 1)) {
      return isMark(words, at + 2);
    }
    return isMark(words, at);
  }

  private static boolean isMark(Words words, int at) {
    StringBuilder phrase = new StringBuilder();
    for (int end = at; end < words.size() && end < at + LONGEST_MARK; end++) {
      phrase.append(end > at ? " " : "").append(words.lower().get(end));
      if (MARKS.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /** The name in this report from which an adjective is made, or null. */
  private @Nullable String nameOf(String adjective) {
    List<String> stems = new ArrayList<>();
    for (String ending : ENDINGS) {
      if (adjective.endsWith(ending)) {
        stems.add(adjective.substring(0, adjective.length() - ending.length()));
      }
    }
    for (String name : capitals) {
      if (people.contains(name) || name.equals(adjective)) {
        continue;
      }
      char last = name.charAt(name.length() - 1);
      String cut = "aeiouy".indexOf(last) >= 0 ? name.substring(0, name.length() - 1) : name;
      boolean made = stems.contains(name) || (cut.length() >= SHORTEST && stems.contains(cut));
      if (made) {
        return name;
      }
    }
    return null;
  }

  /** Names beside the adjective of a state before officials or forces of both. */
  private Set<String> joined() {
    Set<String> names = new TreeSet<>();
    for (Words words : sentences) {
      for (int and = 1; and + 2 < words.size() && !words.headline(); and++) {
        if (words.is(and, "and") && isMark(words, and + 2)) {
          join(names, words, and - 1, and + 1);
          join(names, words, and + 1, and - 1);
        }
      }
    }
    return names;
  }

  private void join(Set<String> names, Words words, int adjective, int name) {
    String text = words.texts().get(name);
    WordTrie.Match<GazetteerEntry> known = Gazetteer.get().longest(words.texts(), adjective);
    boolean ofState =
        adjectives.containsKey(words.texts().get(adjective))
            || (known != null && known.value().sort() == Sort.ADJECTIVE);
    if (ofState
        && capitals.contains(text)
        && !people.contains(text)
        && !adjectives.containsKey(text)
        && words.entity(name) != EntityKind.ORGANISATION
        && words.tag(name).startsWith("NNP")) {
      names.add(text);
    }
  }
}
