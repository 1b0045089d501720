package org.parley.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "Statement by the Ministry of Fisheries on the quotas, Ministry of Fisheries",
    "Joint Communiqué of the Government of Norland, Government of Norland",
    "Statement from the Norland Central Bank after the talks, Norland Central Bank",
    "Statement by the Council of the League of Ports on Talks on Grain, Council of the League of"
        + " Ports",
  })
  void aTitleOfAStatementNamesItsIssuer(String title, String issuer) {
    assertThat(IssuingBody.namedIn(title)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Summary of the Meeting of the Committee",
        "Report of the Commission on Human Rights",
        "Statement by Ana Brook on the quotas",
        "Statement on the quotas of the Ministry",
        "Ministry of Fisheries by the River",
        "Joint statement on the strait",
      })
  void aTitleThatLeavesOpenWhoIssuesItNamesNobody(String title) {
    assertThat(IssuingBody.namedIn(title)).isNull();
  }
}
