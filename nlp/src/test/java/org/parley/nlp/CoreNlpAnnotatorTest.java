package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreNlpAnnotatorTest {
  private static final String TEXT =
      "Ignored. “We’ll wait,” Foreign Minister Anna Petrova said in Geneva.";
  private static final Span SENTENCE = new Span(9, TEXT.length());

  private CoreNlpAnnotator annotator;

  @BeforeAll
  void load() {
    annotator = CoreNlpAnnotator.load();
  }

  @Test
  void everyTokenStandsWhereItsSpanSays() {
    for (Token token : annotator.tag(TEXT, List.of(SENTENCE)).get(0)) {
      assertThat(token.span().of(TEXT)).isEqualTo(token.text());
    }
  }

  @Test
  void marksPersonsAndPlaces() {
    List<Token> tokens = annotator.tag(TEXT, List.of(SENTENCE)).get(0);
    assertThat(tokens)
        .filteredOn(t -> t.entity() == EntityKind.PERSON)
        .extracting(Token::text)
        .containsExactly("Anna", "Petrova");
    assertThat(tokens)
        .filteredOn(t -> t.entity() == EntityKind.PLACE)
        .extracting(Token::text)
        .containsExactly("Geneva");
  }

  @Test
  void findsTheSubjectOfTheVerbOfSaying() {
    List<Token> tokens = annotator.tag(TEXT, List.of(SENTENCE)).get(0);
    Parse parse = annotator.parse(tokens);
    int said = tokens.stream().map(Token::text).toList().indexOf("said");
    assertThat(parse.dependents(said, "nsubj"))
        .extracting(i -> tokens.get(i).text())
        .containsExactly("Petrova");
  }

  @Test
  void anEmptySentenceHasNoTokens() {
    assertThat(annotator.tag("   ", List.of(new Span(0, 3))).get(0)).isEmpty();
  }
}
