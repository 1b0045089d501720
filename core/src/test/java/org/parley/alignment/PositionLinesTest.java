package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.dossier.Position;
import org.parley.position.Stance;
import org.parley.report.Citation;

class PositionLinesTest {
  private static InventedReport report(String id, String published, Stance stance, String clause) {
    return new InventedReport(id, published, clause + ".")
        .actor("Orria", ActorKind.STATE, "ORR")
        .position("Orria", stance, clause, "truce", "truce");
  }

  private static List<Position> lines(InventedReport... reports) {
    return ProposalAligner.align(InventedReport.story(reports)).get(0).positions();
  }

  @Test
  void oneStanceIsOneLineSinceTheFirstDayItIsToldOf() {
    List<Position> lines =
        lines(
            report("a", "2031-05-14", Stance.ACCEPTS, "Orria accepts the truce since May 12"),
            report("b", "2031-05-14", Stance.ACCEPTS, "Orria accepted the truce on May 10"));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).asOf().earliest()).isEqualTo(LocalDate.of(2031, 5, 10));
    assertThat(lines.get(0).citations()).extracting(Citation::report).contains("a", "b");
  }

  @Test
  void anotherStanceInBetweenPartsALine() {
    List<Position> lines =
        lines(
            report("a", "2031-05-14", Stance.ACCEPTS, "Orria accepted the truce on May 2"),
            report("b", "2031-05-14", Stance.REJECTS, "Orria rejected the truce on May 5"),
            report("c", "2031-05-14", Stance.ACCEPTS, "Orria accepted the truce on May 9"));
    assertThat(lines)
        .extracting(Position::stance)
        .containsExactly(Stance.ACCEPTS, Stance.REJECTS, Stance.ACCEPTS);
    assertThat(lines)
        .extracting(line -> line.asOf().earliest())
        .containsExactly(
            LocalDate.of(2031, 5, 9), LocalDate.of(2031, 5, 5), LocalDate.of(2031, 5, 2));
  }

  @Test
  void anUndatedTellingJoinsTheStanceKnownWhenItWasPublished() {
    List<Position> lines =
        lines(
            report("a", "2031-05-14", Stance.ACCEPTS, "Orria accepted the truce on May 12"),
            report("b", "2031-05-15", Stance.ACCEPTS, "Orria accepted the truce"));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).origins()).isEqualTo(2);
  }

  @Test
  void anUndatedTellingIsNotOfAStanceTakenAfterItWasPublished() {
    List<Position> lines =
        lines(
            report("a", "2031-05-14", Stance.ACCEPTS, "Orria accepted the truce on May 12"),
            report("b", "2031-05-01", Stance.ACCEPTS, "Orria accepted the truce"));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).asOf().isUnknown()).isTrue();
  }
}
