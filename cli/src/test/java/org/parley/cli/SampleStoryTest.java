package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.dossier.Actor;
import org.parley.dossier.AlignedColumn;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Dossier;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.Wording;
import org.parley.position.Stance;
import org.parley.report.PublishedBasis;

/** What {@code samples/README.md} says was planted in the sample story is found. */
class SampleStoryTest {
  private static final String COURIER = "01-lindhaven-courier";
  private static final String WIRE = "02-harbour-wire";
  private static final String POST = "03-callis-morning-post";
  private static final String OBSERVER = "04-strait-observer";
  private static final String LEDGER = "05-northern-ledger";
  private static final String TRIBUNE = "06-sunmark-tribune";

  private final Dossier dossier = SampleStory.dossier();

  private static String id(String file) {
    return SampleStory.report(file).report().id();
  }

  private Disagreement only(DisagreementKind kind) {
    List<Disagreement> found =
        dossier.disagreements().stream().filter(one -> one.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private Disagreement about(DisagreementKind kind, String words) {
    List<Disagreement> found =
        dossier.disagreements().stream()
            .filter(one -> one.kind() == kind && one.about().contains(words))
            .toList();
    assertThat(found).as(kind + " about " + words).hasSize(1);
    return found.get(0);
  }

  private Quote quoteWith(String words) {
    List<Quote> found =
        dossier.quotes().stream()
            .filter(quote -> quote.wordings().stream().anyMatch(w -> w.text().contains(words)))
            .toList();
    assertThat(found).as("quotes with: " + words).hasSize(1);
    return found.get(0);
  }

  private List<Position> positions(String party) {
    String id = SampleStory.actor(party).id();
    return truce().positions().stream().filter(one -> one.party().equals(id)).toList();
  }

  private Proposal truce() {
    List<Proposal> truces =
        dossier.proposals().stream().filter(one -> one.name().equals("60-day truce")).toList();
    assertThat(truces).hasSize(1);
    return truces.get(0);
  }

  @Test
  void allReportsAreOneStory() {
    assertThat(SampleStory.dossiers()).hasSize(1);
    assertThat(dossier.reports()).hasSize(23);
  }

  @Test
  void thePrintedAgencyTextIsACopyAndNoOrigin() {
    assertThat(SampleStory.report(TRIBUNE).copyOf()).isEqualTo(id(WIRE));
    assertThat(dossier.story().originCount()).isEqualTo(21);
    assertThat(dossier.reports()).filteredOn(entry -> entry.copyOf() != null).hasSize(2);
    assertThat(SampleStory.report("13-skerrynet").copyOf()).isEqualTo(id("12-harbour-wire"));
  }

  @Test
  void furnitureIsNotInTheText() {
    for (ReportEntry entry : dossier.reports()) {
      assertThat(entry.report().text())
          .doesNotContain("herring", "Ferry line", "Harbour toll", "Sol inspects", "Read Entire")
          .doesNotContain("Lighthouse keepers", "Cadets parade", "Regatta", "Net menders")
          .doesNotContain("Related Stories", "Other Topics", "JOIN OUR", "Get every bulletin")
          .doesNotContain("Follow us", "by Mirela Fonte")
          .doesNotContain(
              "Share", "All rights reserved", "Created at", "Dina Marsh", "(Harbour Wire)");
    }
  }

  @Test
  void headingsAreNotGluedToWhatStandsBelow() {
    assertThat(SampleStory.report(OBSERVER).report().sentences())
        .extracting(sentence -> SampleStory.report(OBSERVER).report().words(sentence.span()))
        .contains("Ardenia", "Velora", "What comes next", "Ardenia has accepted the 60-day truce.");
  }

  @Test
  void datesComeFromStampAndMetadataAndElseAreInferredWithAReason() {
    assertThat(SampleStory.report(COURIER).report().publishedBasis())
        .isEqualTo(PublishedBasis.TEXT);
    assertThat(SampleStory.report(WIRE).report().publishedBasis())
        .isEqualTo(PublishedBasis.METADATA);
    assertThat(SampleStory.report(POST).report().publishedBasis())
        .isEqualTo(PublishedBasis.METADATA);
    for (String file : List.of(OBSERVER, LEDGER)) {
      ReportEntry undated = SampleStory.report(file);
      assertThat(undated.report().publishedBasis()).isEqualTo(PublishedBasis.INFERRED);
      assertThat(undated.report().published().earliest()).hasToString("2026-05-13");
      assertThat(undated.report().published().latest()).isNull();
      assertThat(undated.publishedReason()).contains("13 May");
    }
  }

  @Test
  void noMisspellingMakesANewPerson() {
    List<Actor> people =
        dossier.actors().stream().filter(actor -> actor.kind() == ActorKind.PERSON).toList();
    assertThat(people)
        .extracting(Actor::name)
        .containsExactlyInAnyOrder(
            "Catherine Oduya",
            "Hanna Wirth",
            "Henrik Sol",
            "Ilse Darrow",
            "Jonas Petrakis",
            "Liv Sandoe",
            "Marta Kjellberg",
            "Pavel Dorn",
            "Tomas Reval");
    assertThat(SampleStory.actor("Marta Kjellberg").aliases())
        .extracting(alias -> alias.text())
        .contains("Marta Kjelberg");
    assertThat(SampleStory.actor("Jonas Petrakis").aliases())
        .extracting(alias -> alias.text())
        .contains("Jonas Petraki", "Petrakis");
  }

  @Test
  void statesThatNoTableHoldsAreStatesAndPlacesArePlaces() {
    for (String state : List.of("Ardenia", "Velora", "Sunmark")) {
      assertThat(SampleStory.actor(state).kind()).isEqualTo(ActorKind.STATE);
    }
    for (String place : List.of("Lindhaven", "Port Callis", "Grey Skerry")) {
      assertThat(SampleStory.actor(place).kind()).isEqualTo(ActorKind.PLACE);
    }
    assertThat(SampleStory.actor("Tomas Reval").affiliation())
        .isEqualTo(SampleStory.actor("Ardenia").id());
  }

  @Test
  void theSpokeswomanIsSpeltInTwoWays() {
    Disagreement name = only(DisagreementKind.NAME);
    assertThat(name.readings())
        .extracting(Reading::value)
        .containsExactlyInAnyOrder("Catherine Oduya", "Katherine Oduya");
    Reading rare =
        name.readings().stream().filter(r -> r.value().startsWith("K")).findFirst().orElseThrow();
    assertThat(rare.reports()).containsExactly(id(OBSERVER));
  }

  @Test
  void theMinisterHoldsTwoOffices() {
    Disagreement role = only(DisagreementKind.ROLE);
    assertThat(role.about()).contains("Tomas Reval");
    assertThat(role.readings())
        .anyMatch(reading -> reading.value().contains("Foreign Minister"))
        .anyMatch(
            reading ->
                reading.value().contains("Defence Minister")
                    && reading.reports().equals(List.of(id(POST))));
  }

  @Test
  void theBoatsSeizedAreCountedInTwoWaysAndThosePeopleWhoFledInOne() {
    Disagreement number = about(DisagreementKind.NUMBER, "boats");
    assertThat(number.status()).isEqualTo(DisagreementStatus.UPDATED);
    assertThat(number.readings())
        .extracting(Reading::value)
        .containsExactlyInAnyOrder(
            "14 Ardenian fishing boats",
            "at least 17 Ardenian fishing boats",
            "at least 19 Ardenian fishing boats");
    assertThat(dossier.figures())
        .filteredOn(f -> f.text().equals("About 3,000"))
        .singleElement()
        .satisfies(f -> assertThat(f.citations()).hasSizeGreaterThan(1));
  }

  @Test
  void theDayOnWhichTheEnvoyComesDiffers() {
    Disagreement date = only(DisagreementKind.DATE);
    assertThat(date.about()).contains("Marta Kjellberg", "Port Callis");
    Set<String> reports = new TreeSet<>();
    date.readings().forEach(reading -> reports.addAll(reading.reports()));
    assertThat(reports).contains(id(WIRE), id(POST)).doesNotContain(id(COURIER));
  }

  @Test
  void aWeekdayAndADateOfOneDayAreNoDisagreement() {
    assertThat(dossier.sameOnceResolved())
        .anyMatch(
            same ->
                Objects.toString(same.when().earliest(), "").equals("2026-05-12")
                    && same.readings().stream().anyMatch(r -> r.value().contains("Tuesday")));
  }

  @Test
  void oneUtteranceIsOneQuoteWithItsWordingsAlignedWordByWord() {
    Quote quote = quoteWith("signature away from calm");
    assertThat(quote.speaker()).isEqualTo(SampleStory.actor("Catherine Oduya").id());
    Set<String> reports = new TreeSet<>();
    quote.wordings().forEach(wording -> reports.add(wording.report()));
    assertThat(reports).contains(id(COURIER), id(WIRE), id(TRIBUNE), id(OBSERVER), id(LEDGER));
    assertThat(columns(quote)).anyMatch(cells -> cells.contains("calm") && cells.contains("quiet"));
    assertThat(columns(quote)).anyMatch(cells -> cells.contains("one"));
    assertThat(columns(quote)).anyMatch(cells -> cells.contains("a"));
    assertThat(only(DisagreementKind.WORDING).readings()).hasSize(2);
  }

  private static List<List<String>> columns(Quote quote) {
    return quote.aligned().stream()
        .flatMap(clause -> clause.columns().stream())
        .map(AlignedColumn::cells)
        .map(
            cells ->
                cells.stream()
                    .map(cell -> Objects.toString(cell, "").replaceAll("[^\\p{L} ]", "").strip())
                    .toList())
        .toList();
  }

  @Test
  void aQuoteSplitBySpeakerIsAlignedWithTheSameQuoteInOnePiece() {
    Quote quote = quoteWith("We are for it in principle");
    assertThat(quote.speaker()).isEqualTo(SampleStory.actor("Jonas Petrakis").id());
    assertThat(quote.wordings())
        .extracting(Wording::report)
        .containsExactlyInAnyOrder(id(WIRE), id(TRIBUNE), id(POST));
  }

  @Test
  void aQuoteOverTwoParagraphsIsOne() {
    Quote quote = quoteWith("Our answer is yes.");
    assertThat(quote.speaker()).isEqualTo(SampleStory.actor("Tomas Reval").id());
    assertThat(quote.wordings()).hasSize(1);
    assertThat(quote.wordings().get(0).paragraphs()).isEqualTo(2);
    assertThat(quote.wordings().get(0).text()).contains("The other shore", "not for many.");
  }

  @Test
  void aScareQuoteIsNobodysSpeech() {
    assertThat(dossier.quotes())
        .filteredOn(q -> q.wordings().stream().anyMatch(w -> w.text().contains("Bridge Plan")))
        .allMatch(q -> q.wordings().get(0).text().contains("price of fish"))
        .hasSize(1);
  }

  @Test
  void anAnonymousOfficialIsNoNamedSpeaker() {
    for (Quote quote : dossier.quotes()) {
      boolean divided =
          quote.wordings().stream().anyMatch(w -> w.text().contains("cabinet was divided"));
      if (divided) {
        String speaker = quote.speaker();
        assertThat(dossier.actors())
            .filteredOn(actor -> actor.id().equals(speaker))
            .noneMatch(actor -> actor.kind() == ActorKind.PERSON);
      }
    }
  }

  @Test
  void aJointStatementIsGivenToNoSingleSpeaker() {
    assertThat(quoteWith("stands ready to accept").speaker()).isNull();
  }

  @Test
  void oneSideProposesOneAcceptsAndOneHasNotAccepted() {
    assertThat(truce().proposers()).containsExactly(SampleStory.actor("Sunmark").id());
    assertThat(positions("Ardenia")).extracting(Position::stance).containsOnly(Stance.ACCEPTS);
    assertThat(positions("Velora"))
        .extracting(Position::stance)
        .contains(Stance.CONSIDERING, Stance.UNANSWERED, Stance.ACCEPTS_WITH_CONDITIONS)
        .doesNotContain(Stance.PROPOSES);
  }

  @Test
  void whoWantsNoShortTruceHasNotRefusedTheOneOnTheTable() {
    assertThat(dossier.proposals())
        .filteredOn(proposal -> proposal.name().equals("short truce"))
        .singleElement()
        .satisfies(
            proposal ->
                assertThat(proposal.positions())
                    .extracting(Position::stance)
                    .containsExactly(Stance.REJECTS));
  }

  @Test
  void whetherTheGarrisonHoldsTheIslandIsOpen() {
    Disagreement one = about(DisagreementKind.NEGATION, "hold or leave Grey Skerry");
    assertThat(one.about()).contains("Velora");
    assertThat(one.readings()).hasSize(2);
  }

  @Test
  void everyOutletIsNamedAsItsOwnPageNamesIt() {
    assertThat(dossier.reports())
        .extracting(entry -> entry.report().outlet())
        .containsOnly(
            "The Lindhaven Courier",
            "Harbour Wire",
            "Callis Morning Post",
            "Strait Observer",
            "Northern Ledger",
            "The Sunmark Tribune",
            "Press Office of the Open Harbour Foundation",
            "Skerrynet Daily",
            "Sunmark Foreign Ministry",
            "Ardenian Foreign Ministry",
            "Halden Evening Bulletin",
            "Gull Point Gazette",
            "Brackwater Mercury");
  }

  @Test
  void theConditionsOfTheUndecidedSideAreFound() {
    List<String> conditions =
        positions("Velora").stream()
            .flatMap(position -> position.conditions().stream())
            .map(condition -> condition.text())
            .toList();
    assertThat(conditions)
        .anyMatch(text -> text.contains("security guarantees for its ports"))
        .anyMatch(text -> text.contains("foreign monitors"));
  }

  @Test
  void aWithdrawalIsAProposalOfItsOwn() {
    assertThat(dossier.proposals())
        .filteredOn(proposal -> proposal.name().contains("withdrawal"))
        .singleElement()
        .satisfies(
            proposal ->
                assertThat(proposal.positions())
                    .extracting(Position::stance)
                    .contains(Stance.REJECTS));
  }
}
