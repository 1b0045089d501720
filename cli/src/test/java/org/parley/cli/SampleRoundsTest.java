package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.dossier.CourseStep;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Ledger;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Reading;
import org.parley.dossier.Voice;
import org.parley.event.Modality;
import org.parley.position.PositionBasis;
import org.parley.position.Stance;
import org.parley.position.StepKind;
import org.parley.report.ReportKind;
import org.parley.report.When;

/** The three rounds of the sample negotiation: its course, its answers, its reported breaches. */
class SampleRoundsTest {
  private final Dossier dossier = SampleStory.dossier();

  private static String id(String file) {
    return SampleStory.report(file).report().id();
  }

  private Proposal proposal(String name) {
    List<Proposal> found =
        dossier.proposals().stream().filter(one -> one.name().equals(name)).toList();
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  /** "12 by Ardenia": the day of May, or - for none. */
  private List<String> steps(String proposal) {
    return proposal(proposal).course().stream()
        .map(step -> step.kind() + " " + day(step.when()) + " " + names(step.by()))
        .toList();
  }

  private String names(List<String> ids) {
    Set<String> names = new TreeSet<>();
    for (String id : ids) {
      dossier.actors().stream()
          .filter(actor -> actor.id().equals(id))
          .forEach(actor -> names.add(actor.name()));
    }
    return String.join("+", names);
  }

  private static String day(When when) {
    return when.isUnknown() ? "-" : Objects.toString(when.earliest(), "-");
  }

  private List<Position> positions(String proposal, String party) {
    String id = SampleStory.actor(party).id();
    return proposal(proposal).positions().stream().filter(p -> p.party().equals(id)).toList();
  }

  private List<String> answers(String proposal, String party) {
    return positions(proposal, party).stream()
        .map(position -> position.stance() + " " + day(position.asOf()))
        .toList();
  }

  private Disagreement about(DisagreementKind kind, String words) {
    List<Disagreement> found =
        dossier.disagreements().stream()
            .filter(one -> one.kind() == kind && one.about().contains(words))
            .toList();
    assertThat(found).as(kind + " about " + words).hasSize(1);
    return found.get(0);
  }

  @Test
  void theTruceIsFloatedAcceptedCounteredRejectedSignedInForceAndReportedBroken() {
    assertThat(steps("60-day truce"))
        .contains(
            "FLOATED 2026-04-01 Sunmark",
            "ACCEPTED 2026-05-12 Ardenia",
            "COUNTERED 2026-05-17 Velora",
            "REJECTED 2026-05-17 Velora",
            "ACCEPTED 2026-05-21 Velora",
            "SIGNED 2026-05-22 Ardenia+Velora",
            "IN_FORCE 2026-05-24 ",
            "BROKEN 2026-05-26 Velora")
        .hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void theRivalTruceIsProposedRejectedAndLapses() {
    assertThat(steps("30-day truce"))
        .contains("PROPOSED 2026-05-17 Velora", "REJECTED 2026-05-18 Ardenia")
        .anyMatch(step -> step.startsWith("LAPSED 2026-05-20"));
    assertThat(proposal("30-day truce").rivals()).containsExactly(proposal("60-day truce").id());
    assertThat(proposal("60-day truce").rivals()).containsExactly(proposal("30-day truce").id());
  }

  @Test
  void whoSaysATruceIsBrokenIsNamedAndNobodyElseSaysIt() {
    List<CourseStep> broken =
        proposal("60-day truce").course().stream()
            .filter(step -> step.kind() == StepKind.BROKEN)
            .toList();
    assertThat(broken).hasSize(1);
    assertThat(broken.get(0).saidBy()).isEqualTo(SampleStory.actor("Tomas Reval").id());
    assertThat(broken.get(0).origins()).isEqualTo(1);
  }

  @Test
  void theMonitorsArePartOfTheTruceAndItsTermsAreKnown() {
    assertThat(proposal("monitors").partOf()).isEqualTo(proposal("60-day truce").id());
    assertThat(proposal("60-day truce").terms())
        .extracting(term -> term.text())
        .anyMatch(text -> text.contains("200 monitors on both shores"))
        .anyMatch(text -> text.contains("patrol boats will stay in port"));
  }

  @Test
  void theAnswersOfEachPartyFollowOneAnother() {
    assertThat(answers("60-day truce", "Velora"))
        .contains(
            "UNANSWERED 2026-05-13",
            "CONSIDERING 2026-05-14",
            "ACCEPTS_WITH_CONDITIONS 2026-05-14",
            "REJECTS 2026-05-17",
            "REJECTS 2026-05-18",
            "CONSIDERING 2026-05-18",
            "ACCEPTS_WITH_CONDITIONS 2026-05-18",
            "ACCEPTS 2026-05-21");
    assertThat(answers("60-day truce", "Ardenia")).containsExactly("ACCEPTS 2026-05-12");
    assertThat(answers("60-day truce", "Sunmark")).containsExactly("PROPOSES 2026-04-01");
    assertThat(answers("30-day truce", "Ardenia")).containsExactly("REJECTS 2026-05-18");
    assertThat(answers("30-day truce", "Velora")).containsExactly("PROPOSES 2026-05-17");
  }

  @Test
  void differentMouthsOfOneDayAreBothShownAndAreADisagreement() {
    Disagreement one = about(DisagreementKind.POSITION, "Velora has answered: 60-day truce");
    assertThat(one.status()).isEqualTo(DisagreementStatus.CONTRADICTED);
    assertThat(one.readings())
        .hasSize(3)
        .allMatch(reading -> day(Objects.requireNonNull(reading.when())).equals("2026-05-18"));
  }

  @Test
  void whoSpokeForThePartyIsToldAndTheUnnamedAreMarked() {
    List<Voice> voices =
        positions("60-day truce", "Velora").stream()
            .flatMap(position -> position.voices().stream())
            .toList();
    assertThat(voices)
        .anyMatch(
            voice ->
                Objects.equals(voice.speaker(), SampleStory.actor("Pavel Dorn").id())
                    && voice.basis() == PositionBasis.REPORTED)
        .anyMatch(voice -> Objects.equals(voice.speaker(), SampleStory.actor("Henrik Sol").id()));
    assertThat(voices)
        .filteredOn(Voice::anonymous)
        .isNotEmpty()
        .allMatch(voice -> voice.speaker() == null && voice.asWritten() != null);
  }

  @Test
  void thePositionTellsItsFirstReportAndCountsCopiesOnce() {
    Position accepts =
        positions("60-day truce", "Velora").stream()
            .filter(position -> position.stance() == Stance.ACCEPTS)
            .findFirst()
            .orElseThrow();
    assertThat(accepts.firstReport()).isEqualTo(id("12-harbour-wire"));
    assertThat(accepts.citations())
        .extracting(citation -> citation.report())
        .contains(id("13-skerrynet"));
    Set<String> reports = new TreeSet<>();
    accepts.citations().forEach(citation -> reports.add(citation.report()));
    assertThat(accepts.origins()).isLessThan(reports.size());
  }

  @Test
  void fourReportsThatCiteOneAgencyAreOneOrigin() {
    List<Event> fired =
        dossier.events().stream()
            .filter(event -> event.title().contains("fired on Veloran fishing boats near"))
            .toList();
    assertThat(fired).hasSize(1);
    Set<String> reports = new TreeSet<>();
    fired.get(0).citations().forEach(citation -> reports.add(citation.report()));
    assertThat(reports).hasSize(4);
    assertThat(fired.get(0).origins()).isEqualTo(1);
    assertThat(names(List.of(Objects.requireNonNull(fired.get(0).citing())))).isEqualTo("VNA");
  }

  @Test
  void whatBothSidesReportAgainstTheTruceIsAReportedViolation() {
    List<Event> violations =
        dossier.events().stream()
            .filter(e -> e.ledger() != null && e.ledger().ledger() == Ledger.VIOLATION)
            .toList();
    assertThat(violations)
        .extracting(Event::title)
        .anyMatch(title -> title.contains("Veloran forces shelled an Ardenian patrol boat"))
        .anyMatch(title -> title.contains("fired on Veloran fishing boats"))
        .anyMatch(title -> title.contains("Velora has broken the 60-day truce"))
        .noneMatch(title -> title.contains("lighthouse"))
        .hasSize(3);
  }

  @Test
  void whoDeniesAnAttackStandsWithItAndNotAsAnotherLine() {
    List<Event> attacks =
        dossier.events().stream()
            .filter(
                e ->
                    e.ledger() != null
                        && e.ledger().ledger() == Ledger.VIOLATION
                        && e.ledger().kind().equals("attack"))
            .toList();
    assertThat(attacks)
        .extracting(e -> names(e.denials().stream().map(denial -> denial.by()).toList()))
        .containsExactlyInAnyOrder("Velora", "Ardenia");
    assertThat(dossier.events())
        .filteredOn(e -> e.modality() == Modality.DENIED)
        .allMatch(e -> e.ledger() == null);
  }

  @Test
  void theDeadAreCountedInTwoWaysAndStandBeforeAllButPositions() {
    Disagreement dead = about(DisagreementKind.NUMBER, "sailors killed");
    assertThat(dead.readings())
        .extracting(Reading::value)
        .containsExactlyInAnyOrder("Four Ardenian sailors", "Six Ardenian sailors");
    assertThat(dossier.disagreements().indexOf(dead)).isEqualTo(1);
  }

  @Test
  void everySortOfDisagreementThatIsPlantedIsFoundAndNoOther() {
    assertThat(about(DisagreementKind.NUMBER, "monitors").readings()).hasSize(2);
    assertThat(about(DisagreementKind.NUMBER, "people").readings()).hasSize(2);
    assertThat(about(DisagreementKind.NEGATION, "signed the truce").readings()).hasSize(2);
    assertThat(about(DisagreementKind.NEGATION, "shelled an Ardenian patrol boat").readings())
        .hasSize(2);
    assertThat(about(DisagreementKind.NEGATION, "fired on Veloran fishing").readings()).hasSize(2);
    assertThat(about(DisagreementKind.PLACE, "signed").readings()).hasSize(2);
    assertThat(about(DisagreementKind.SEQUENCE, "Osterhaven").readings()).hasSize(2);
    assertThat(about(DisagreementKind.POSITION, "prisoner exchange").status())
        .isEqualTo(DisagreementStatus.UPDATED);
    assertThat(dossier.disagreements()).hasSize(16);
  }

  @Test
  void anOpinionPieceIsMarkedAndItsAuthorsViewIsNoPosition() {
    String opinion = id("23-lindhaven-courier");
    assertThat(SampleStory.report("23-lindhaven-courier").report().kind())
        .isEqualTo(ReportKind.OPINION);
    for (Proposal proposal : dossier.proposals()) {
      assertThat(proposal.citations()).noneMatch(c -> c.report().equals(opinion));
      assertThat(proposal.positions())
          .allSatisfy(
              position ->
                  assertThat(position.citations()).noneMatch(c -> c.report().equals(opinion)));
    }
  }

  @Test
  void theRoundsOfTalksAreContacts() {
    assertThat(dossier.events())
        .filteredOn(e -> e.ledger() != null && e.ledger().ledger() == Ledger.CONTACT)
        .extracting(Event::title)
        .anyMatch(title -> title.contains("Reval met Kjellberg in Lindhaven"))
        .anyMatch(title -> title.contains("Petrakis met Sunmark envoy"))
        .anyMatch(title -> title.contains("Reval and Veloran Foreign Minister Hanna Wirth met"))
        .anyMatch(title -> title.contains("spoke by phone with Kjellberg"));
  }
}
