package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** The heads of titles, found by their words. */
final class Offices {
  private static final Offices INSTANCE = new Offices();

  private final WordTrie<Office> forms = new WordTrie<>();

  private Offices() {
    for (List<String> row : WordList.rows(Offices.class, "offices.tsv")) {
      forms.add(row.get(0), new Office(row.get(1), row.get(2), gender(row.get(3))));
    }
  }

  static Offices get() {
    return INSTANCE;
  }

  /** The heads in a sentence, left to right, none inside another; words in lower case. */
  List<WordTrie.Match<Office>> in(List<String> words) {
    List<WordTrie.Match<Office>> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      WordTrie.Match<Office> match = forms.longest(words, at);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.to();
      }
    }
    return found;
  }

  private static @Nullable Gender gender(String column) {
    return switch (column) {
      case "f" -> Gender.FEMALE;
      case "m" -> Gender.MALE;
      default -> null;
    };
  }
}
