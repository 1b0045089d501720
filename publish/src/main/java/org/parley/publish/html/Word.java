package org.parley.publish.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.dossier.Disagreement;

/**
 * Words in a row that differ from other readings, or do not.
 *
 * @param text the words
 * @param differs whether they differ
 */
record Word(String text, boolean differs) {

  /**
   * The values of a disagreement's readings, with the words that other readings lack marked. Where
   * two readings share no word, nothing is marked: all of it differs.
   */
  static List<List<Word>> readings(Disagreement disagreement) {
    List<String> values = disagreement.readings().stream().map(reading -> reading.value()).toList();
    List<Set<String>> sets = values.stream().map(Word::forms).toList();
    List<List<Word>> marked = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Set<String> elsewhere = new HashSet<>();
      for (int j = 0; j < values.size(); j++) {
        if (j != i) {
          elsewhere.addAll(sets.get(j));
        }
      }
      marked.add(mark(values.get(i), elsewhere));
    }
    return marked;
  }

  private static List<Word> mark(String value, Set<String> elsewhere) {
    String[] words = value.strip().split("\\s+");
    List<Word> marked = new ArrayList<>();
    int shared = 0;
    for (String word : words) {
      boolean known = form(word).isEmpty() || elsewhere.contains(form(word));
      shared += known ? 1 : 0;
      marked.add(new Word(word, !known));
    }
    boolean tooFew = shared * 3 < words.length && words.length > 2;
    return merge(tooFew ? List.of(new Word(String.join(" ", words), false)) : marked);
  }

  private static List<Word> merge(List<Word> words) {
    List<Word> merged = new ArrayList<>();
    for (Word word : words) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).differs() == word.differs()) {
        merged.set(last, new Word(merged.get(last).text() + " " + word.text(), word.differs()));
      } else {
        merged.add(word);
      }
    }
    return merged;
  }

  private static Set<String> forms(String value) {
    Set<String> forms = new HashSet<>();
    for (String word : value.strip().split("\\s+")) {
      forms.add(form(word));
    }
    return forms;
  }

  private static String form(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", "");
  }
}
