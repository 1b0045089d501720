package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.parley.language.Annotator;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

@NullMarked
class RememberedSentencesTest {
  private final List<String> read = new ArrayList<>();
  private final List<String> parsed = new ArrayList<>();
  private final Annotator behind =
      new Annotator() {
        @Override
        public List<List<Token>> tag(String text, List<Span> sentences) {
          return sentences.stream()
              .map(
                  span -> {
                    read.add(span.of(text));
                    return List.of(new Token(span.of(text), "lemma", "NN", EntityKind.NONE, span));
                  })
              .toList();
        }

        @Override
        public Parse parse(List<Token> sentence) {
          parsed.add(sentence.get(0).text());
          return new Parse(new int[] {Parse.ROOT}, new String[] {"root"});
        }
      };

  @Test
  void aSentenceIsReadOnceAndStandsWhereItsTextHasIt() {
    Annotator remembered = new RememberedSentences(behind, 10);
    remembered.tag("One. Two.", List.of(new Span(0, 4), new Span(5, 9)));
    List<List<Token>> again =
        remembered.tag("New! Two. One.", List.of(new Span(0, 4), new Span(5, 9), new Span(10, 14)));
    assertThat(read).containsExactly("One.", "Two.", "New!");
    assertThat(again.get(1).get(0).span()).isEqualTo(new Span(5, 9));
    assertThat(again.get(2).get(0).span()).isEqualTo(new Span(10, 14));
    assertThat(again.get(2).get(0).text()).isEqualTo("One.");
  }

  @Test
  void aSentenceIsParsedOnceWhereverItStands() {
    Annotator remembered = new RememberedSentences(behind, 10);
    for (int at : new int[] {0, 7}) {
      remembered.parse(
          List.of(new Token("Boats", "boat", "NNS", EntityKind.NONE, new Span(at, at + 5))));
    }
    assertThat(parsed).containsExactly("Boats");
  }

  @Test
  void whatWasNotMetForLongIsForgotten() {
    Annotator remembered = new RememberedSentences(behind, 2);
    for (String text : List.of("a", "b", "c", "a")) {
      remembered.tag(text, List.of(new Span(0, 1)));
    }
    assertThat(read).containsExactly("a", "b", "c", "a");
  }
}
