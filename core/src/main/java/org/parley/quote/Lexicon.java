package org.parley.quote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.text.WordList;

/** The words of saying and of speakers, read once from the resource files. */
final class Lexicon {
  private static final Map<String, Set<VerbClass>> VERBS = verbs();
  private static final Set<String> NOUNS = words("nouns.txt");
  private static final Set<String> ADJECTIVES = words("adjectives.txt");
  private static final Set<String> GROUPS = words("groups.txt");
  private static final Set<String> OUTLETS = words("outlets.txt");

  private Lexicon() {}

  static boolean isVerb(String lemma, VerbClass wanted) {
    Set<VerbClass> classes = VERBS.get(lemma);
    return classes != null && classes.contains(wanted);
  }

  /** The classes of a verb; empty for one that is not listed. */
  static Set<VerbClass> classes(String lemma) {
    return VERBS.getOrDefault(lemma, Set.of());
  }

  static boolean isNoun(String lemma) {
    return NOUNS.contains(lemma);
  }

  static boolean isAdjective(String lemma) {
    return ADJECTIVES.contains(lemma);
  }

  /** True for a common noun of those who speak: offices, bodies, sorts of people. */
  static boolean isGroup(String lemma) {
    return GROUPS.contains(lemma);
  }

  static boolean isOutlet(String lower) {
    return OUTLETS.contains(lower);
  }

  private static Set<String> words(String resource) {
    return Set.copyOf(WordList.lines(Lexicon.class, resource));
  }

  private static Map<String, Set<VerbClass>> verbs() {
    Map<String, Set<VerbClass>> verbs = new HashMap<>();
    for (List<String> row : WordList.rows(Lexicon.class, "verbs.tsv")) {
      Set<VerbClass> classes = EnumSet.noneOf(VerbClass.class);
      for (String name : row.get(1).split(",", -1)) {
        classes.add(VerbClass.valueOf(name.toUpperCase(Locale.ROOT)));
      }
      verbs.put(row.get(0), classes);
    }
    return verbs;
  }
}
