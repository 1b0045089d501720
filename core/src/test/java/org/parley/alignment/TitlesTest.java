package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it will mark their first meeting",
        "He was held the year before",
        "This was the third round",
        "who signed the accord",
      })
  void aLineThatBeginsWithAPronounDoesNotSayOfWhomItTells(String title) {
    assertThat(Titles.beginsWithPronoun(title)).isTrue();
  }

  @Test
  void aLineInASpeakersOwnVoiceLeansOnWhoSpeaks() {
    assertThat(Titles.leansOnBefore("We urge the council to sign")).isTrue();
    assertThat(Titles.leansOnBefore("Wessel urged the council to sign")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This week the council met",
        "Their envoy arrived in Port Sella",
        "Italy sent an envoy",
        "There was shelling near the dam",
      })
  void aLineWithANounDoes(String title) {
    assertThat(Titles.beginsWithPronoun(title)).isFalse();
  }
}
