package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.parley.report.Span;
import org.parley.store.SearchQuery.Phrase;

@NullMarked
class SearchQueryTest {
  @Test
  void wordsPhrasesAndSignsAreRead() {
    assertThat(SearchQuery.parse("Boats “two Ports” -Nets herr* -\"old town\""))
        .containsExactly(
            new Phrase(List.of("boat"), true, false),
            new Phrase(List.of("two", "port"), true, false),
            new Phrase(List.of("net"), false, false),
            new Phrase(List.of("herr"), true, true),
            new Phrase(List.of("old", "town"), false, false));
  }

  @Test
  void singularsOfWordsInSAreFoundWithoutMutilatingOthers() {
    assertThat(SearchWords.terms("parties gases bus glass Paris's states"))
        .isEqualTo("party gase bus glass pari state");
  }

  @Test
  void scriptsWithoutSpacesAreCutIntoCharacters() {
    assertThat(SearchWords.terms("停戦 talks")).isEqualTo("停 戦 talk");
  }

  @Test
  void matchesAreStretchesOfTheText() {
    SearchQuery query = SearchQuery.of("\"two ports\" boat", 10);
    String text = "Boats left the Two Ports’ quays.";
    assertThat(query.matches(text).stream().map(span -> span.of(text)))
        .containsExactly("Boats", "Two Ports");
  }

  @Test
  void anyInputIsAQueryAndItsMatchesLieInTheText() {
    SplittableRandom random = new SplittableRandom(3);
    String letters = "ab \"-*'’s“”:()é停\u0301\t\uD83D";
    for (int i = 0; i < 2000; i++) {
      StringBuilder typed = new StringBuilder();
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        typed.append(letters.charAt(random.nextInt(letters.length())));
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int end = 0;
      for (Span span : SearchQuery.of(typed.toString(), 1).matches(text.toString())) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.isEmpty()).isFalse();
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }
}
