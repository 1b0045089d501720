package org.parley.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeadersTest {
  @Test
  void aFullNameAndASurnameOfNobodyElseTellTheState() {
    assertThat(Leaders.stateOf("Nelson Mandela")).isEqualTo("ZAF");
    assertThat(Leaders.stateOf("Mandela")).isEqualTo("ZAF");
  }

  @Test
  void aCommonSurnameOrAnotherPersonOfThatSurnameTellsNothing() {
    assertThat(Leaders.stateOf("Brown")).isNull();
    assertThat(Leaders.stateOf("Winnie Mandela")).isNull();
  }

  @Test
  void officeDependsOnTheDay() {
    assertThat(Leaders.inOffice("Nelson Mandela", LocalDate.of(1997, 6, 1))).isTrue();
    assertThat(Leaders.inOffice("Nelson Mandela", LocalDate.of(2005, 6, 1))).isFalse();
    assertThat(Leaders.inOffice("Nelson Mandela", null)).isFalse();
  }
}
