package org.parley.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuingBodyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministry of Foreign Affairs of Norland",
        "MINISTRY OF DEFENCE",
        "Embassy of the Republic of Norland in Westmark",
        "Office of the President",
        "Norland Central Bank",
      })
  void aNameOfABodyIsOne(String line) {
    assertThat(IssuingBody.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Security Council Adopts Plan For The River",
        "Ministry Rejects Proposal Of Council",
        "Statement by the Ministry of Foreign Affairs",
        "The ministry said on Tuesday that it would wait",
        "Government agrees to talks.",
        "Ana Brook",
        "A Long Day at the River",
      })
  void aHeadlineASentenceOrAPersonIsNone(String line) {
    assertThat(IssuingBody.is(line)).isFalse();
  }
}
