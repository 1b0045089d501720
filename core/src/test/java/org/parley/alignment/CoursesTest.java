package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.dossier.CourseStep;
import org.parley.position.Stance;
import org.parley.position.StepKind;
import org.parley.report.Citation;

class CoursesTest {
  private static InventedReport report(String id, String sentence) {
    return new InventedReport(id, "2031-05-14", sentence)
        .actor("Orria", ActorKind.STATE, "ORR")
        .actor("Velmark", ActorKind.STATE, "VEL");
  }

  private static InventedReport answer(String id, StepKind kind, Stance stance, String clause) {
    return report(id, clause + ".")
        .position("Orria", stance, clause, "truce", "truce")
        .step(kind, clause, "truce", "Orria");
  }

  private static List<CourseStep> course(InventedReport... reports) {
    return ProposalAligner.align(InventedReport.story(reports)).get(0).course();
  }

  @Test
  void anAnswerWithoutADayHasTheDayOfThePositionOnTheSameSentence() {
    String dated = "Orria accepted the truce on May 12";
    List<CourseStep> course =
        course(
            report("a", dated + ".").position("Orria", Stance.ACCEPTS, dated, "truce", "truce"),
            answer("b", StepKind.ACCEPTED, Stance.ACCEPTS, "Orria accepted the truce"));
    assertThat(course).hasSize(1);
    assertThat(course.get(0).when().earliest()).isEqualTo(LocalDate.of(2031, 5, 12));
    assertThat(course.get(0).citations()).extracting(Citation::report).contains("a", "b");
    assertThat(course.get(0).origins()).isEqualTo(2);
  }

  @Test
  void thePositionOfAnotherPartyLendsNoDay() {
    String dated = "Velmark accepted the truce on May 12";
    List<CourseStep> course =
        course(
            report("a", dated + ".").position("Velmark", Stance.ACCEPTS, dated, "truce", "truce"),
            answer("b", StepKind.ACCEPTED, Stance.ACCEPTS, "Orria accepted the truce"));
    assertThat(course).hasSize(1);
    assertThat(course.get(0).when().isUnknown()).isTrue();
  }

  @Test
  void anAnswerGivenAgainIsOneStep() {
    List<CourseStep> course =
        course(
            answer("a", StepKind.ACCEPTED, Stance.ACCEPTS, "Orria accepted the truce on May 2"),
            answer("b", StepKind.ACCEPTED, Stance.ACCEPTS, "Orria accepted the truce on May 9"));
    assertThat(course).extracting(CourseStep::kind).containsExactly(StepKind.ACCEPTED);
    assertThat(course.get(0).when().earliest()).isEqualTo(LocalDate.of(2031, 5, 2));
  }

  @Test
  void anAnswerGivenAgainAfterAnotherAnswerIsAnotherStep() {
    List<CourseStep> course =
        course(
            answer("a", StepKind.ACCEPTED, Stance.ACCEPTS, "Orria accepted the truce on May 2"),
            answer("b", StepKind.REJECTED, Stance.REJECTS, "Orria rejected the truce on May 5"),
            answer("c", StepKind.ACCEPTED, Stance.ACCEPTS, "Orria accepted the truce on May 9"));
    assertThat(course)
        .extracting(CourseStep::kind)
        .containsExactly(StepKind.ACCEPTED, StepKind.REJECTED, StepKind.ACCEPTED);
  }

  @Test
  void aSignatureIsOneStepOfAllWhoSign() {
    String signed = "Orria and Velmark signed the truce on May 12";
    List<CourseStep> course =
        course(
            report("a", signed + ".")
                .position("Orria", Stance.ACCEPTS, signed, "truce", "truce")
                .step(StepKind.SIGNED, signed, "truce", "Orria", "Velmark"));
    assertThat(course).hasSize(1);
    assertThat(course.get(0).by()).hasSize(2);
  }
}
