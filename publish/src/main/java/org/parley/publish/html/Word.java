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

  /** A name or an office of so few words is compared whatever it shares. */
  private static final int FEW = 4;

  /**
   * The values of a disagreement's readings, with the words that other readings lack marked. Where
   * one of them shares less than half of its words with the others, nothing is marked: they are not
   * one sentence in other words.
   */
  static List<List<Word>> readings(Disagreement disagreement) {
    List<String> values = disagreement.readings().stream().map(reading -> reading.value()).toList();
    List<Set<String>> sets = values.stream().map(Word::forms).toList();
    List<List<Word>> marked = new ArrayList<>();
    boolean comparable = true;
    for (int i = 0; i < values.size(); i++) {
      Set<String> elsewhere = new HashSet<>();
      for (int j = 0; j < values.size(); j++) {
        if (j != i) {
          elsewhere.addAll(sets.get(j));
        }
      }
      List<Word> words = mark(values.get(i), elsewhere);
      long shared = words.stream().filter(word -> !word.differs()).count();
      comparable &= words.size() <= FEW || shared * 2 >= words.size();
      marked.add(words);
    }
    boolean marks = comparable;
    return marked.stream().map(words -> merge(marks ? words : plain(words))).toList();
  }

  private static List<Word> plain(List<Word> words) {
    return words.stream().map(word -> new Word(word.text(), false)).toList();
  }

  private static List<Word> mark(String value, Set<String> elsewhere) {
    String[] words = value.strip().split("\\s+");
    List<Word> marked = new ArrayList<>();
    for (String word : words) {
      marked.add(new Word(word, !form(word).isEmpty() && !elsewhere.contains(form(word))));
    }
    return marked;
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
