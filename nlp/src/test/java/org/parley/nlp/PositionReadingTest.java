package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.position.Condition;
import org.parley.position.FoundPosition;
import org.parley.position.FoundStep;
import org.parley.position.Stance;
import org.parley.position.StepKind;

/** Positions as they are read with real parses. */
class PositionReadingTest {
  private static List<FoundPosition> positions(String text) {
    return Readings.of(text).positions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACCEPTS | Iceland has accepted the 45-day ceasefire.",
        "ACCEPTS | Iceland agreed on Monday to a ceasefire proposed by Portugal.",
        "ACCEPTS | Iceland signed the minerals deal.",
        "ACCEPTS | Iceland backs the peace plan.",
        "REJECTS | The Icelandic government rejected the peace plan.",
        "REJECTS | Iceland said it would not accept a ceasefire.",
        "REJECTS | Iceland ruled out a ceasefire.",
        "REJECTS | The ceasefire was rejected by Iceland.",
        "REJECTS | Iceland refused to sign the minerals deal.",
        "REJECTS | Iceland opposes the deployment of peacekeepers.",
        "REJECTS | Iceland dismissed the truce offer as a trick.",
        "CONSIDERING | Iceland is considering the ceasefire proposal.",
        "CONSIDERING | Iceland said it was studying the peace plan.",
        "CONSIDERING | Iceland is open to a ceasefire.",
        "PROPOSES | Iceland proposed a prisoner exchange.",
        "PROPOSES | Iceland has put forward a plan for a ceasefire.",
        "PROPOSES | Iceland called for an immediate ceasefire.",
        "PROPOSES | Iceland urged Portugal to accept the ceasefire.",
        "REJECTS | Iceland dismissed calls for a truce.",
        "REJECTS | Iceland voted against the trade deal.",
        "ACCEPTS | Iceland voted for a ceasefire at the council.",
        "ACCEPTS | Iceland signed on Monday the minerals deal.",
        "CONSIDERING | The proposal for a ceasefire is under review by Iceland.",
        "CONSIDERING | The ceasefire proposal is being studied by Iceland.",
        "PROPOSES | Iceland's proposal calls for a withdrawal of troops from the valley.",
        "PROPOSES | Iceland's plan would freeze enrichment for five years.",
        "PROPOSES | Iceland offered to release prisoners.",
        "PROPOSES | Iceland offered to extend the truce.",
        "UNANSWERED | Iceland has not responded to the ceasefire proposal.",
        "UNANSWERED | Iceland has yet to reply to the peace plan.",
        "ACCEPTS_WITH_CONDITIONS | Iceland would sign the truce only if its troops may stay.",
        "ACCEPTS_WITH_CONDITIONS | Iceland accepted the truce on condition that monitors come.",
      })
  void aStanceIsReadWithItsHolder(Stance stance, String sentence) {
    List<FoundPosition> found = positions(sentence);
    assertThat(found).isNotEmpty().allMatch(one -> one.stance() == stance);
    assertThat(found)
        .allMatch(one -> one.holder().contains("iceland") || one.holder().contains("isl"));
  }

  @Test
  void whatOneWillNotGiveUpIsNamedWithTheGiving() {
    assertThat(positions("Iceland is not willing to cede the northern territory."))
        .extracting(one -> one.stance() + " " + one.proposal().name())
        .containsExactly("REJECTS cede the northern territory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iceland may accept the ceasefire.",
        "Diplomats hope that Iceland will accept the ceasefire.",
        "Iceland denied that it had accepted the ceasefire.",
        "If Iceland accepts the ceasefire, talks will begin.",
        "Will Iceland accept the ceasefire?",
        "Analysts doubt that Iceland would accept the truce.",
        "Iceland accused Portugal of violating the ceasefire.",
        "The ceasefire collapsed after Iceland attacked Portugal.",
        "Iceland and Portugal failed to agree on a ceasefire.",
        "The two sides rejected the ceasefire.",
        "Many lawmakers rejected the ceasefire.",
        "Hundreds of teachers rejected the pay offer.",
        "Analysts rejected the peace plan.",
        "Teachers may accept the pay offer.",
        "Teachers will vote on the pay offer next week.",
        "The proposal for a ceasefire is under review.",
        "The Icelandic proposal is under review.",
      })
  void whatNobodyHasTakenIsNoStance(String sentence) {
    assertThat(positions(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iceland rejected a Swiss proposal for a joint patrol along the coast.| joint patrol",
        "Iceland accepted the agreement on fishing grounds.| fishing grounds",
        "Iceland rejected the plan to build a bridge.| build a bridge",
        "Iceland refused to send observers.| send observers",
        "Iceland rejected the new offer of 5.5 per cent on Monday.| offer of 5.5 per cent",
        "Iceland accepted the 5.5 per cent offer.| 5.5 per cent offer",
        "Iceland rejected a pay deal worth $30 million.| pay deal worth $30 million",
      })
  void whatIsOnTheTableIsNamedByItsOwnPhrase(String sentence, String name) {
    assertThat(positions(sentence)).extracting(one -> one.proposal().name()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Train drivers accepted the pay offer on Tuesday.| train drivers ACCEPTS",
        "Teachers voted to reject the pay offer.| teachers REJECTS",
        "Teachers voted against the pay deal.| teachers REJECTS",
        "The pay offer was rejected by Oslo bus drivers.| Oslo bus drivers REJECTS",
        "Workers at the Norvik plant have accepted the pay offer.| workers at the Norvik plant"
            + " ACCEPTS",
        "Nurses have rejected the government's pay offer of 4 percent.| nurses REJECTS",
      })
  void peopleWhoDecideTogetherAreAParty(String sentence, String position) {
    var findings = Readings.of(sentence);
    assertThat(findings.positions())
        .extracting(
            one -> {
              var actor = findings.actors().byKey(one.holder());
              return (actor == null ? "" : actor.name()) + " " + one.stance();
            })
        .singleElement()
        .satisfies(told -> assertThat(told).endsWith(position));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iceland said it was ready to talk. Its government rejected the truce.| state/iceland",
        "Iceland said its government had rejected the truce.| state/iceland",
        "Dock workers walked out on Monday. Their union rejected the pay offer.|"
            + " group/dock-workers",
        "The Rail Union wants more pay. The union rejected the pay offer.| organisation/rail-union",
        "Prime Minister Anna Berg met reporters. Her government rejected the truce.|"
            + " person/anna-berg",
      })
  void whatIsSaidToBeSomebodysIsHisWhereOnlyOneCanBeMeant(String text, String owner) {
    FoundPosition found = positions(text).get(0);
    assertThat(found.holder()).isEqualTo(owner);
    assertThat(found.named()).isNotNull();
    assertThat(found.stance()).isEqualTo(Stance.REJECTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iceland met Portugal on Monday. Its government rejected the truce.",
        "Iceland spoke first. The hall was full. Its government rejected the truce.",
        "Nobody came on Monday. Their union rejected the pay offer.",
        "Anna Berg met reporters. Its government rejected the truce.",
        "Anna Berg met reporters. Her brother rejected the truce.",
        "The Rail Union and the Teachers Union want more pay. The union rejected the pay offer.",
        "The Rail Union wants more pay. The hall was full. It was late. It rained. The union"
            + " rejected the pay offer.",
      })
  void whereTheOwnerIsNotClearNobodyHoldsTheStance(String text) {
    assertThat(positions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iceland offered to cap enrichment at 3.67 percent.| cap enrichment| cap enrichment at 3.67"
            + " percent",
        "Iceland offered to limit its fishing fleet to 40 boats.| limit its fishing fleet| limit"
            + " its fishing fleet to 40 boats",
        "Iceland's proposal calls for a withdrawal of troops.| withdrawal| calls for a withdrawal"
            + " of troops",
        "Iceland's plan would freeze enrichment for five years.| freeze enrichment| would freeze"
            + " enrichment for five years",
      })
  void whatIsOfferedHasItsMeasureAsTerm(String text, String name, String term) {
    var findings = Readings.of(text);
    assertThat(findings.positions())
        .extracting(one -> one.stance() + " " + one.proposal().name())
        .containsExactly("PROPOSES " + name);
    assertThat(findings.terms()).extracting(one -> one.words().of(text)).containsExactly(term);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Experts estimate that Iceland's pay plan would cut jobs by 4 percent.",
        "Iceland's pay plan could include a bonus.",
      })
  void whatIsExpectedOfAPlanIsNoTermOfIt(String text) {
    assertThat(Readings.of(text).terms()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Portugal rejected the U.S. ceasefire proposal.| state/united-states",
        "Portugal rejected Iceland's ceasefire proposal.| state/iceland",
        "Portugal rejected the Iceland-proposed truce.| state/iceland",
      })
  void whoseProposalItIsProposesIt(String text, String proposer) {
    assertThat(positions(text))
        .filteredOn(one -> one.stance() == Stance.PROPOSES)
        .extracting(FoundPosition::holder)
        .containsExactly(proposer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Portugal rejected the Iceland peace plan.",
        "Portugal rejected the Iceland-backed peace plan.",
        "Portugal rejected an Iceland-Norway peace plan.",
        "Envoys came to Norway. Portugal rejected the Norwegian ceasefire offer.",
      })
  void whatAPlanIsForOrWhoBacksItDoesNotProposeIt(String text) {
    assertThat(positions(text)).extracting(FoundPosition::stance).containsExactly(Stance.REJECTS);
  }

  @Test
  void theOwnerOfAnOfferSaysNotWhatItIsAbout() {
    assertThat(positions("Iceland rejected the government's pay offer of 4 percent."))
        .extracting(one -> one.proposal().subject() + ": " + one.proposal().name())
        .containsExactly("pay: pay offer of 4 percent");
  }

  @Test
  void itIsTheBodyThatSaysSoThoughOnlyItsNameIsKnown() {
    assertThat(positions("The IRU union said on Tuesday that it had accepted the peace plan."))
        .extracting(one -> one.holder() + " " + one.stance())
        .containsExactly("organisation/iru ACCEPTS");
  }

  @Test
  void aPlanForNothingInParticularIsNotOnTheTable() {
    assertThat(positions("Iceland rejected a plan for the future.")).isEmpty();
  }

  @Test
  void theProposalIsTheOneLastCalledSo() {
    String text =
        "Portugal rejected a proposal for a joint patrol. It had discussed a withdrawal with"
            + " Iceland. Iceland accepted the proposal on condition that the patrol is unarmed.";
    FoundPosition accepted = positions(text).get(1);
    assertThat(accepted.proposal().subject()).isEqualTo("patrol");
    assertThat(accepted.stance()).isEqualTo(Stance.ACCEPTS_WITH_CONDITIONS);
    assertThat(accepted.conditions())
        .extracting(condition -> condition.span().of(text))
        .containsExactly("on condition that the patrol is unarmed");
    assertThat(Readings.of(text).steps())
        .extracting(FoundStep::kind)
        .containsExactly(StepKind.REJECTED);
  }

  @Test
  void whoWelcomesWhatNobodyProposedHasAnsweredNothing() {
    assertThat(positions("Iceland welcomed the release of the sailors.")).isEmpty();
    assertThat(positions("Iceland welcomed the peace plan."))
        .extracting(FoundPosition::stance)
        .containsExactly(Stance.CONSIDERING);
    assertThat(positions("Portugal proposed a prisoner exchange. Iceland welcomed the exchange."))
        .extracting(FoundPosition::stance)
        .containsExactly(Stance.PROPOSES, Stance.CONSIDERING);
  }

  @Test
  void whatOneSaysOfItselfIsShownWithWhoSaysIt() {
    String text = "Iceland said it would accept the ceasefire.";
    assertThat(positions(text))
        .extracting(one -> one.clause().of(text))
        .containsExactly("Iceland said it would accept the ceasefire");
  }

  @Test
  void aCityThatStandsForSeveralBodiesIsNoParty() {
    assertThat(positions("Brussels rejected the peace plan.")).isEmpty();
    assertThat(positions("Oslo rejected the peace plan.")).hasSize(1);
  }

  @Test
  void everyHolderThatIsNamedTogetherHoldsTheStance() {
    assertThat(positions("The truce was accepted by both Iceland and Portugal."))
        .extracting(FoundPosition::holder)
        .containsExactlyInAnyOrder("state/iceland", "state/portugal");
  }

  @Test
  void whatIsAskedFirstIsTheConditionInItsOwnWords() {
    String text = "Iceland agreed in principle to the ceasefire but demanded security guarantees.";
    FoundPosition position = positions(text).get(0);
    assertThat(position.stance()).isEqualTo(Stance.ACCEPTS_WITH_CONDITIONS);
    assertThat(position.conditions())
        .extracting(Condition::span)
        .extracting(span -> span.of(text))
        .containsExactly("security guarantees");
  }
}
