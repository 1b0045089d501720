package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.report.Precision;
import org.parley.report.When;

class PublicationDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-12T21:07:48Z | 2025-03-12T21:07:48",
        "2025-03-12T21:07:48.123+03:00 | 2025-03-12T18:07:48",
        "2025-03-12 21:07 +0200 | 2025-03-12T19:07",
        "20250312T101500Z | 2025-03-12T10:15",
        "Wed, 12 Mar 2025 10:05:00 GMT | 2025-03-12T10:05",
        "Wed, 12 Mar 2025 23:30:00 -0500 | 2025-03-13T04:30",
        "Wed Mar 12 10:05:00 UTC 2025 | 2025-03-12T10:05",
        "Wed Mar 12 2025 10:05:00 GMT+0300 (Moscow Standard Time) | 2025-03-12T07:05",
        "1741773900 | 2025-03-12T10:05",
        "1741773900000 | 2025-03-12T10:05",
        "Published: 12 March 2025 10:05 GMT | 2025-03-12T10:05",
        "Updated 9:07 PM EDT, March 12, 2025 | 2025-03-13T01:07",
        "March 12, 2025 at 12:15 a.m. EST | 2025-03-12T05:15",
      })
  void aStampWithAZoneIsAnInstantInUtc(String stamp, LocalDateTime utc) {
    When when = Objects.requireNonNull(PublicationDates.parse(stamp));
    assertThat(when.instant()).isEqualTo(utc);
    assertThat(when.precision()).isEqualTo(Precision.INSTANT);
    assertThat(when.text()).isEqualTo(stamp);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-12",
        "20250312",
        "2025/03/12",
        "Created at 2025-03-12 21:07:48",
        "12.03.2025 10:05",
        "March 12th, 2025",
        "12 Mar. 2025",
        "12. März 2025, 10.05 Uhr",
        "12 mars 2025 à 10h05",
        "12 de marzo de 2025",
        "12 de março de 2025",
        "12 marzo 2025",
        "12 maart 2025",
        "12 марта 2025 г.",
        "12 березня 2025",
        "12 marca 2025",
        "12. března 2025",
        "12 Mart 2025",
        "12 Μαρτίου 2025",
        "2025. március 12.",
        "2025年3月12日",
        "12 mars 2025 kl. 10.05",
      })
  void aStampWithoutAZoneIsTheDayAsWritten(String stamp) {
    When when = Objects.requireNonNull(PublicationDates.parse(stamp));
    assertThat(when.isDay()).isTrue();
    assertThat(when.earliest()).isEqualTo(LocalDate.of(2025, 3, 12));
    assertThat(when.precision()).isEqualTo(Precision.DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "03/04/2025", "2025-13-40", "12 lis 2025 x", "42", "9999999999"})
  void aStampThatDoesNotSayForSureGivesNothing(String stamp) {
    assertThat(PublicationDates.parse(stamp)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 12 March 2025 10:05 GMT",
        "Last updated on Wednesday, March 12, 2025",
        "March 12, 2025 | 9:07 PM",
        "Créé le 12 mars 2025",
        "Created at 2025-03-12 21:07:48",
      })
  void aLineThatIsOnlyAStampIsRead(String line) {
    boolean french = line.startsWith("Cr\u00e9\u00e9");
    assertThat(PublicationDates.ofLine(line) == null).isEqualTo(french);
  }

  @Test
  void aLineThatSaysMoreIsNoStamp() {
    assertThat(PublicationDates.ofLine("The accord of 12 March 2025 was signed in Geneva"))
        .isNull();
    assertThat(PublicationDates.ofLine("Ivanova spoke on 12 March 2025")).isNull();
  }

  @Test
  void theHeadOfATextGivesItsStamp() {
    String text = "Envoys meet again\n\nUpdated 12 March 2025\nThe envoys met on 3 March 2025.\n";
    When when = Objects.requireNonNull(PublicationDates.ofHead(text));
    assertThat(when.earliest()).isEqualTo("2025-03-12");
    assertThat(PublicationDates.ofHead("One.\nTwo.\nThree.\n")).isNull();
  }

  @Test
  void neitherTheLocaleNorTheTimeZoneOfTheMachineMatters() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      When when = Objects.requireNonNull(PublicationDates.parse("FRI, 12 APRIL 2024 10:05 GMT"));
      assertThat(when.instant()).isEqualTo("2024-04-12T10:05:00");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
