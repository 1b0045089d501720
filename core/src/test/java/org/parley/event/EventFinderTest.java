package org.parley.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorFinder;
import org.parley.language.AnnotatedReport;
import org.parley.language.ParsedSentences;
import org.parley.report.Span;
import org.parley.time.TimeTagger;

class EventFinderTest {
  private static final ParsedSentences SENTENCES = new ParsedSentences(EventFinderTest.class);

  private static List<FoundEvent> events(String id) {
    AnnotatedReport report = SENTENCES.get(id);
    String text = report.report().text();
    return EventFinder.find(
        report,
        ActorFinder.find(report),
        TimeTagger.tag(text, List.of(new Span(0, text.length()))));
  }

  private static FoundEvent only(String id) {
    List<FoundEvent> told = events(id).stream().filter(e -> !e.hypothetical()).toList();
    assertThat(told).hasSize(1);
    return told.get(0);
  }

  private static List<String> words(String id, List<Participant> participants) {
    String text = SENTENCES.get(id).report().text();
    return participants.stream().map(p -> p.span().of(text)).toList();
  }

  @Test
  void anArrivalHasItsActorPlaceAndDay() {
    FoundEvent event = only("arrived");
    assertThat(event.type()).isEqualTo(PloverType.CONSULT);
    assertThat(event.mode()).isEqualTo("visit");
    assertThat(event.modality()).isEqualTo(Modality.HAPPENED);
    assertThat(words("arrived", event.actors())).containsExactly("Foreign Minister Anna Petrova");
    assertThat(event.place()).isNotNull();
    assertThat(Objects.requireNonNull(event.time()).text()).isEqualTo("Monday");
  }

  @Test
  void refusingToSignIsARejection() {
    FoundEvent event = only("refused");
    assertThat(event.type()).isEqualTo(PloverType.REJECT);
    assertThat(event.predicate()).isEqualTo("refuse:sign");
    assertThat(words("refused", event.recipients())).containsExactly("Chile");
  }

  @Test
  void threateningSanctionsIsNoSanction() {
    assertThat(only("threatened").type()).isEqualTo(PloverType.THREATEN);
  }

  @Test
  void aDeniedAttackIsDeniedByWhoDeniesIt() {
    FoundEvent event = only("denied");
    assertThat(event.type()).isEqualTo(PloverType.ASSAULT);
    assertThat(event.modality()).isEqualTo(Modality.DENIED);
    assertThat(event.attributedTo()).isNotNull();
    assertThat(PloverCoding.of(event)).isNull();
  }

  @Test
  void agreeingToLiftSanctionsIsAnAgreement() {
    FoundEvent event = only("agreed");
    assertThat(event.type()).isEqualTo(PloverType.AGREE);
    assertThat(words("agreed", event.recipients())).containsExactly("Peru");
  }

  @Test
  void callingOnSomebodyToWithdrawIsARequestToThem() {
    FoundEvent event = only("called");
    assertThat(event.type()).isEqualTo(PloverType.REQUEST);
    assertThat(words("called", event.recipients())).containsExactly("Chile");
  }

  @Test
  void whatFailedDidNotHappen() {
    FoundEvent event = only("failed");
    assertThat(event.negated()).isTrue();
    assertThat(event.type()).isEqualTo(PloverType.RETREAT);
  }

  @Test
  void aConditionAndWhatFollowsFromItAreConditional() {
    assertThat(events("if")).extracting(FoundEvent::modality).containsOnly(Modality.CONDITIONAL);
    assertThat(events("if")).extracting(FoundEvent::hypothetical).containsExactly(true, false);
  }

  @Test
  void whatIsToComeIsAnnounced() {
    FoundEvent event = only("will");
    assertThat(event.modality()).isEqualTo(Modality.ANNOUNCED);
    assertThat(Objects.requireNonNull(event.time()).text()).isEqualTo("later this week");
  }

  @Test
  void whatOneSideSaysOfTheOtherIsClaimed() {
    FoundEvent event = only("said");
    assertThat(event.modality()).isEqualTo(Modality.CLAIMED);
    assertThat(event.title(SENTENCES.get("said").report().text()))
        .isEqualTo("Chilean forces had shelled the border town");
  }

  @Test
  void thePassiveHasItsAgentAsActor() {
    FoundEvent event = only("passive");
    assertThat(words("passive", event.actors())).containsExactly("rebels");
    assertThat(words("passive", event.recipients())).containsExactly("Three soldiers");
  }

  @Test
  void aJoinedVerbTakesTheSubjectOfTheFirstIntoItsTitleButNotItsDay() {
    List<FoundEvent> events = events("joined");
    assertThat(events).extracting(FoundEvent::predicate).containsExactly("meet", "sign");
    assertThat(events.get(1).title(SENTENCES.get("joined").report().text()))
        .isEqualTo("The minister signed a truce");
    assertThat(events.get(0).time()).isNotNull();
    assertThat(events.get(1).time()).isNull();
  }

  @Test
  void clashesAreToldByANoun() {
    FoundEvent event = only("noun");
    assertThat(event.nominal()).isTrue();
    assertThat(event.type()).isEqualTo(PloverType.ASSAULT);
    assertThat(words("noun", event.actors())).containsExactly("Peruvian troops", "rebels");
  }

  @Test
  void speechInQuotationMarksTellsNoEvent() {
    assertThat(events("quoted")).isEmpty();
  }

  @Test
  void thinkingAboutItIsNoEvent() {
    assertThat(events("considering")).isEmpty();
    assertThat(events("must")).isEmpty();
  }

  @Test
  void theDayOfSayingIsNotTheDayOfTheEvent() {
    assertThat(only("saidwhen").time()).isNull();
  }

  @Test
  void aRelativeClauseCanBeReadAlone() {
    assertThat(events("relative").get(0).title(SENTENCES.get("relative").report().text()))
        .isEqualTo("The rebels seized the airport");
  }

  @Test
  void stoppingCooperationIsASanction() {
    assertThat(only("stopped").type()).isEqualTo(PloverType.SANCTION);
  }

  @Test
  void talksHeldWithSomebodyAreAMeeting() {
    FoundEvent event = only("held");
    assertThat(event.predicate()).isEqualTo("meet");
    assertThat(words("held", event.recipients())).containsExactly("Chile");
  }

  @Test
  void everySpanLiesInItsReport() {
    for (AnnotatedReport report : SENTENCES.all()) {
      String text = report.report().text();
      for (FoundEvent event : EventFinder.find(report, ActorFinder.find(report), List.of())) {
        assertThat(event.trigger().of(text)).isNotBlank();
        assertThat(event.clause()).isNotEmpty().isSorted();
        event.clause().forEach(span -> assertThat(span.of(text)).isNotBlank());
      }
    }
  }

  @Test
  void theGateLetsThroughWhatTellsAnEventAndLittleElse() {
    assertThat(EventGate.wantsParse(SENTENCES.get("said").sentences().get(0).tokens())).isTrue();
    assertThat(EventGate.wantsParse(SENTENCES.get("must").sentences().get(0).tokens())).isFalse();
  }

  @Test
  void whoSaysThatItActedActs() {
    assertThat(words("selfsaid", only("selfsaid").actors())).containsExactly("Norway");
  }

  @Test
  void whoIsMeantIsNotSaidWhereAnotherNameStandsBetween() {
    assertThat(words("othername", only("othername").actors())).doesNotContain("Norway", "Peru");
  }

  @Test
  void theOwnersOfARaidKilled() {
    FoundEvent event = only("raid");
    assertThat(words("raid", event.actors())).containsExactly("Malian");
    assertThat(words("raid", event.recipients())).containsExactly("Three soldiers");
  }

  @Test
  void aDemandIsMadeOnWhoIsToAct() {
    FoundEvent event = only("thatclause");
    assertThat(event.type()).isEqualTo(PloverType.REQUEST);
    assertThat(words("thatclause", event.recipients())).containsExactly("Chile");
  }

  @Test
  void whatASummitIsAboutIsNotWhereItIs() {
    assertThat(words("summit", only("summit").recipients())).containsExactly("Peru");
  }

  @Test
  void permissionIsRefusedToWhoWantsIt() {
    FoundEvent event = only("permission");
    assertThat(event.type()).isEqualTo(PloverType.REJECT);
    assertThat(words("permission", event.recipients())).containsExactly("Chile");
  }

  @Test
  void rebelsBelongToTheStateTheyAreIn() {
    AnnotatedReport report = SENTENCES.get("regionrebels");
    Participant rebels = only("regionrebels").actors().get(0);
    assertThat(ActorCoding.of(rebels, report.sentences().get(0), ActorFinder.find(report), null))
        .containsExactly("MLIREB");
  }
}
