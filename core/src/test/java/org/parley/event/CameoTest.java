package org.parley.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CameoTest {
  @ParameterizedTest
  @EnumSource(PloverType.class)
  void everyPloverTypeHasARootAndAQuad(PloverType type) {
    String root = Cameo.root(new PloverCode(type, null, List.of()), "");
    assertThat(root).matches("0[2-9]|1[0-9]|20");
    assertThat(Cameo.quad(root)).isBetween(1, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCUSE, investigate, investigate, 09, 3",
    "ACCUSE, disapprove, criticise, 11, 3",
    "REQUEST, , order, 10, 3",
    "REQUEST, , request, 02, 1",
    "ASSAULT, torture, torture, 18, 4",
    "ASSAULT, heavy-weapons, shell, 19, 4",
    "ASSAULT, massacre, massacre, 20, 4",
    "RETREAT, release, release, 08, 2",
  })
  void modeAndPredicateTellTheRoot(
      PloverType type, String mode, String predicate, String root, int quad) {
    String found = Cameo.root(new PloverCode(type, mode, List.of()), predicate);
    assertThat(found).isEqualTo(root);
    assertThat(Cameo.quad(found)).isEqualTo(quad);
  }

  @Test
  void theSectorIsThatOfTheLastKnownWordOfTheFirstTellingPhrase() {
    assertThat(SectorCoding.of(List.of("defence minister"))).isEqualTo("GOV");
    assertThat(SectorCoding.of(List.of("army commander of the north"))).isEqualTo("MIL");
    assertThat(SectorCoding.of(List.of("left-handed", "rebels"))).isEqualTo("REB");
    assertThat(SectorCoding.of(List.of("somebody"))).isNull();
  }
}
