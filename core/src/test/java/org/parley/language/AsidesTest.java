package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.report.Span;

class AsidesTest {
  /** What the parser was asked to parse. */
  private final List<String> parsed = new ArrayList<>();

  /** Hangs every token on the first, as if all sentences were alike. */
  private Parse flat(List<Token> tokens) {
    parsed.add(String.join(" ", tokens.stream().map(Token::text).toList()));
    int[] governors = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < governors.length; i++) {
      governors[i] = i == 0 ? Parse.ROOT : 0;
      relations[i] = i == 0 ? "root" : "dep";
    }
    return new Parse(governors, relations);
  }

  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String one : tagged.split(" ")) {
      String word = one.substring(0, one.lastIndexOf('/'));
      String lemma = word.equals("said") ? "say" : word;
      Span span = new Span(at, at + word.length());
      tokens.add(
          new Token(word, lemma, one.substring(one.lastIndexOf('/') + 1), EntityKind.NONE, span));
      at += word.length() + 1;
    }
    return tokens;
  }

  @Test
  void whatStandsRoundAnAsideIsParsedWithoutIt() {
    List<Token> sentence =
        tokens(
            "It/PRP burned/VBD ,/, the/DT mayor/NN said/VBD on/IN Monday/NNP ,/, near/IN town/NN"
                + " ./.");
    Parse parse = Asides.parse(sentence, this::flat);
    assertThat(parsed).containsExactly("It burned near town .", "the mayor said on Monday");
    assertThat(parse.governor(3)).isZero();
    assertThat(parse.relation(3)).isEqualTo("parataxis");
    assertThat(parse.governor(9)).isZero();
    assertThat(parse.relation(8)).isEqualTo("punct");
  }

  @Test
  void whatGoesOnWithAndStandsAlone() {
    List<Token> sentence =
        tokens("It/PRP burned/VBD ,/, officials/NNS said/VBD ,/, and/CC killed/VBD two/CD ./.");
    Parse parse = Asides.parse(sentence, this::flat);
    assertThat(parsed).containsExactly("It burned", "officials said", "and killed two .");
    assertThat(parse.relation(6)).isEqualTo("list");
  }

  @Test
  void aSentenceWithoutAnAsideIsParsedAsItIs() {
    for (String plain :
        List.of(
            "Officials/NNS said/VBD it/PRP burned/VBD ./.",
            "On/IN Monday/NNP ,/, officials/NNS said/VBD ,/, it/PRP burned/VBD ./.",
            "It/PRP burned/VBD ,/, the/DT owner/NN wept/VBD ,/, and/CC fell/VBD ./.")) {
      parsed.clear();
      Parse whole = Asides.parse(tokens(plain), this::flat);
      assertThat(parsed).hasSize(1);
      assertThat(whole.size()).isEqualTo(tokens(plain).size());
    }
  }
}
