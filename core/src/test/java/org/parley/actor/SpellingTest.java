package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Horensky, Horenskyy",
    "Syrenko, Sirenko",
    "Khalid, Halid",
    "Zhukov, Jukov",
    "Petróv, Petrov",
    "Yermolai, Ermolai",
    "Schuster, Shuster"
  })
  void transliterationsSoundAlike(String a, String b) {
    assertThat(Spelling.sound(a)).isEqualTo(Spelling.sound(b));
  }

  @ParameterizedTest
  @CsvSource({"Petrov, Petrova", "Hansen, Hanson", "Lind, Lund", "Roth, Rath", "Johnson, Johnston"})
  void differentNamesDoNot(String a, String b) {
    assertThat(Spelling.sound(a)).isNotEqualTo(Spelling.sound(b));
  }

  @ParameterizedTest
  @CsvSource({"Micheal, Michael, 1", "Karol, Carol, 1", "Ann, Anne, 1", "Mara, Olek, 4"})
  void countsTheLettersThatDiffer(String a, String b, int distance) {
    assertThat(Spelling.distance(a, b)).isEqualTo(distance);
    assertThat(Spelling.distance(b, a)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "Mike Orlan, Michael Orlan, true", "Mara Velde, Olek Velde, false",
    "Mara Velde, Mara Velde Jr., false", "George W. Orr, George H. Orr, false",
    "Daniel Roth, Daniela Roth, false", "J. Velde, Joren Velde, true",
    "Omar al-Rashidi, Umar al-Rashidi, true"
  })
  void namesFitOnlyWhenTheyCanBeOnePerson(String a, String b, boolean fit) {
    PersonName one = PersonName.of(List.of(a.split(" ")));
    PersonName other = PersonName.of(List.of(b.split(" ")));
    assertThat(one.fits(other)).isEqualTo(fit);
    assertThat(other.fits(one)).isEqualTo(fit);
  }
}
