package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.language.AnnotatedReport;
import org.parley.language.Token;

class OfficeHoldersTest {

  /** Whom the last mention of an office without a name means. */
  private static String holder(String office, String... lines) {
    AnnotatedReport report = Invented.report("r", lines);
    ReportActors actors = ActorFinder.find(report);
    OfficeHolders holders = new OfficeHolders(report, actors);
    int last = report.sentences().size() - 1;
    Token head = null;
    for (Token token : report.sentences().get(last).tokens()) {
      head = token.text().equals(office) ? token : head;
    }
    assertThat(head).isNotNull();
    ReportActor holder = head == null ? null : holders.holder(head.span(), last);
    return holder == null ? "nobody" : holder.name();
  }

  @Test
  void theOnlyPresidentIsMeant() {
    assertThat(
            holder(
                "president", "President P[Mara Velde] met reporters .", "The president said it ."))
        .isEqualTo("Mara Velde");
  }

  @Test
  void ofSeveralTheOneNamedLatelyIsMeant() {
    assertThat(
            holder(
                "president",
                "President P[Mara Velde] met reporters .",
                "It was late .",
                "President P[Joren Tak] left .",
                "The president said it ."))
        .isEqualTo("Joren Tak");
  }

  @Test
  void ofSeveralNamedLatelyNobodyIsMeant() {
    assertThat(
            holder(
                "president",
                "President P[Mara Velde] met President P[Joren Tak] .",
                "The president said it ."))
        .isEqualTo("nobody");
  }

  @Test
  void theCountryTellsWhich() {
    assertThat(
            holder(
                "president",
                "French President P[Mara Velde] met Polish President P[Joren Tak] .",
                "The Polish president said it ."))
        .isEqualTo("Joren Tak");
  }

  @Test
  void thePresidentOfAnotherCountryIsNotMeant() {
    assertThat(
            holder(
                "president",
                "French President P[Mara Velde] met reporters .",
                "The Polish president said it ."))
        .isEqualTo("nobody");
  }

  @Test
  void aSpokesmanIsSomebodyElse() {
    assertThat(holder("spokesman", "A spokesman , P[Joren Tak] , left .", "A spokesman said it ."))
        .isEqualTo("nobody");
  }

  @Test
  void nobodyIsMeantWhereAnotherWithoutANameCameBetween() {
    assertThat(
            holder(
                "president",
                "President P[Mara Velde] left .",
                "A president of old times agreed .",
                "The president said it ."))
        .isEqualTo("nobody");
  }

  @Test
  void nobodyIsMeantBeforeHeIsNamed() {
    assertThat(holder("president", "The president said it .")).isEqualTo("nobody");
  }
}
