package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.event.EventMention;
import org.parley.event.FoundEvent;
import org.parley.event.Modality;
import org.parley.event.Participant;
import org.parley.event.PloverCode;
import org.parley.event.PloverCoding;
import org.parley.event.PloverType;
import org.parley.findings.Findings;

/** Events and the words that tell of them, as they are read with real parses. */
class EventReadingTest {
  private static String heads(Findings findings, List<Participant> participants) {
    return String.join(
        ";", participants.stream().map(each -> each.head().of(findings.report().text())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REQUEST | lawmakers | Lee | President Anna Lee faces growing calls from lawmakers in"
            + " Oslo.",
        "REQUEST | Senate | Chile | Chile faces pressure from the Senate to leave Peru.",
        "ACCUSE | Norway | Peru | Peru drew criticism from Norway.",
        "ACCUSE | Norway | Chile | Norway condemned allegations by Chile on Monday.",
        "COERCE | bulldozers | homes | Peruvian army bulldozers demolished Chilean homes on"
            + " Sunday.",
        "REJECT | Lee | Chile | Anna Lee has refused to respond to a demand from Chile.",
        "AGREE | Rojas | '' | Ousted President Luis Rojas has agreed to resign.",
        "CONSULT | Lee | Oslo | Anna Lee is scheduled to visit Oslo.",
        "CONSULT | Lee | Norway | Anna Lee will meet ministers of Norway in Oslo on Monday.",
        "SANCTION | Chile | '' | Chile raised tariffs on Peruvian copper to 25 percent.",
        "RETREAT | Chile | '' | Chile halved its tariffs on copper from Peru.",
        "RETREAT | Chile | '' | Chile lost control of the port of Arica on Monday.",
        "ASSAULT | Peruvian | guards | Peruvian mortar fire killed two border guards near Arica.",
        "ASSAULT | Russian | miners | Russian shelling killed 12 miners on Sunday.",
        "THREATEN | Norway | '' | Norway gave both sides until 15 June to leave Oslo.",
      })
  void aSentenceHasItsCodeAndItsParties(
      PloverType type, String actors, String recipients, String sentence) {
    Findings findings = Readings.of(sentence);
    assertThat(findings.events())
        .anySatisfy(
            event -> {
              PloverCode code = PloverCoding.of(event);
              assertThat(code).isNotNull().extracting(PloverCode::type).isEqualTo(type);
              assertThat(heads(findings, event.actors())).isEqualTo(actors);
              if (!recipients.isEmpty()) {
                assertThat(event.recipients())
                    .anyMatch(
                        each -> each.span().of(findings.report().text()).contains(recipients));
              }
            });
  }

  @Test
  void aMissileIsFiredAndNotDismissed() {
    Findings findings = Readings.of("Rebels in Chad fired a missile at Abeche on Monday.");
    assertThat(findings.events()).isNotEmpty();
    assertThat(findings.events()).allMatch(event -> event.type() == PloverType.ASSAULT);
  }

  @Test
  void whoFiredAWeaponHasDoneWhatItDid() {
    Findings findings = Readings.of("The Norse embassy was blown up by a missile fired by rebels.");
    FoundEvent event =
        findings.events().stream()
            .filter(each -> each.lemma().startsWith("blow"))
            .findFirst()
            .orElseThrow();
    assertThat(heads(findings, event.actors())).isEqualTo("rebels");
  }

  @Test
  void whoClaimsResponsibilityIsSaidByItselfToHaveDoneIt() {
    Findings findings =
        Readings.of("Hamas claimed responsibility for the attack on the port of Oslo.");
    assertThat(findings.events())
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(PloverType.ASSAULT);
              assertThat(event.modality()).isEqualTo(Modality.CLAIMED);
              assertThat(event.attributedTo()).isNotNull();
              assertThat(heads(findings, event.actors())).isEqualTo("Hamas");
            });
  }

  @Test
  void flamesThatKillAreNobodysAttack() {
    assertThat(Readings.of("A fire killed two border guards near Arica in Chile.").events())
        .noneMatch(event -> event.type() == PloverType.ASSAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANNOUNCED | meet | Anna Lee and Luis Rojas are to meet in Oslo, Norway said.",
        "CLAIMED | mediate | Chile and Peru signed a truce mediated by Norway, Chile said.",
        "HAPPENED | mediate | Chile and Peru signed a truce mediated by Norway.",
      })
  void howAnEventStandsIsToldByTheWholeSentence(Modality modality, String lemma, String sentence) {
    assertThat(Readings.of(sentence).events())
        .filteredOn(event -> event.lemma().equals(lemma))
        .extracting(FoundEvent::modality)
        .containsExactly(modality);
  }

  @Test
  void whoOnlySaysItInPassingHasNotDoneWhatFollows() {
    Findings findings =
        Readings.of(
            "The strike killed two people, Peruvian officials said on Monday, and wounded five.");
    assertThat(findings.events()).noneMatch(event -> event.lemma().equals("wound"));
    assertThat(findings.events())
        .filteredOn(event -> event.lemma().equals("kill"))
        .allMatch(event -> event.modality() == Modality.CLAIMED)
        .extracting(event -> heads(findings, List.of(event.attributedTo())))
        .containsExactly("officials");
  }

  @Test
  void theAbductedHaveAbductedNobody() {
    Findings findings = Readings.of("All 31 pupils abducted in western Niger are free.");
    assertThat(findings.events())
        .filteredOn(event -> event.lemma().equals("abduct"))
        .allMatch(event -> event.actors().isEmpty())
        .extracting(event -> heads(findings, event.recipients()))
        .containsExactly("pupils");
  }

  @Test
  void releasedMoneyIsNobodyFreed() {
    assertThat(Readings.of("Norway proposed the release of $6 billion of Iranian funds.").events())
        .noneMatch(event -> event.predicate().equals("release"));
    assertThat(Readings.of("Iran's release of two sailors took place on Monday.").events())
        .anyMatch(event -> event.predicate().equals("release"));
  }

  @Test
  void whatOneSaysOfItselfIsToldWithWhoSaysIt() {
    Findings findings = Readings.of("Norway said it would resume aid to Chile.");
    assertThat(findings.events())
        .extracting(event -> event.clause().get(0).of(findings.report().text()))
        .containsExactly("Norway said it would resume aid to Chile");
  }

  private static EventMention mention(Findings findings, int sentence, String word) {
    return findings.mentions().stream()
        .filter(each -> each.sentence() == sentence)
        .filter(each -> each.span().of(findings.report().text()).equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Findings findings, EventMention mention) {
    return mention.names().stream().map(each -> each.of(findings.report().text())).toList();
  }

  @Test
  void aPronounStandsForThePersonNamedBefore() {
    Findings findings =
        Readings.of("Anna Lee arrived in Oslo on Monday.\n\nShe signed the treaty in the evening.");
    assertThat(names(findings, mention(findings, 1, "signed"))).contains("Anna Lee");
  }

  @Test
  void aPronounAfterTwoPersonsStandsForTheSubject() {
    Findings findings =
        Readings.of("Luis Rojas met Peter Dahl in Oslo on Monday.\n\nHe left for Lima on Tuesday.");
    assertThat(names(findings, mention(findings, 1, "left")))
        .contains("Luis Rojas")
        .doesNotContain("Peter Dahl");
  }

  @Test
  void afterAnUnnamedSpokesmanAPronounStandsForNobody() {
    Findings findings =
        Readings.of(
            "Luis Rojas arrived in Oslo on Monday.\n\n"
                + "A spokesman praised the visit to Norway.\n\nHe left for Lima on Tuesday.");
    assertThat(names(findings, mention(findings, 2, "left"))).doesNotContain("Luis Rojas");
  }

  @Test
  void theCompanyStandsForTheOneNamedBefore() {
    Findings findings =
        Readings.of(
            "Nordfrakt Corp. bought a port in Chile.\n\nThe company signed a lease in Lima.");
    assertThat(names(findings, mention(findings, 1, "signed"))).contains("Nordfrakt Corp.");
  }

  @Test
  void theAircraftStandsForTheOneNamedBefore() {
    Findings findings =
        Readings.of(
            "The Ravn R520, a new passenger aircraft, arrived in Oslo on Monday.\n\n"
                + "The plane left for Lima on Tuesday.\n\nIt arrived in Chile on Wednesday.");
    assertThat(names(findings, mention(findings, 1, "left"))).contains("Ravn R520");
    assertThat(names(findings, mention(findings, 2, "arrived"))).contains("Ravn R520");
  }

  @Test
  void ofTwoThingsNamedTheFerryIsTheOneThatIsAFerry() {
    Findings findings =
        Readings.of(
            "The Nordkyst Ferry left Oslo after the Ravn R520 aircraft had landed there.\n\n"
                + "The ferry arrived in Bergen on Tuesday.");
    assertThat(names(findings, mention(findings, 1, "arrived")))
        .contains("Nordkyst Ferry")
        .doesNotContain("Ravn R520");
  }

  @Test
  void iInAQuotationIsWhoSpeaks() {
    Findings findings =
        Readings.of("“I signed the treaty in Bergen on Monday,” Anna Lee said in Oslo.");
    assertThat(names(findings, mention(findings, 0, "signed"))).contains("Anna Lee");
  }

  @Test
  void aVerbThatOnlyLendsItsTenseTellsOfNothing() {
    Findings findings = Readings.of("Anna Lee made a visit to Oslo on Monday.");
    assertThat(findings.mentions())
        .extracting(each -> each.span().of(findings.report().text()))
        .contains("visit")
        .doesNotContain("made");
    assertThat(names(findings, mention(findings, 0, "visit"))).contains("Anna Lee");
  }

  @Test
  void whatIsSaidFurtherDownIsSaidOnTheDayOfTheSpeech() {
    Findings findings =
        Readings.of(
            "Anna Lee said on Monday that the port in Oslo was open.\n\n"
                + "Lee also said that the road to Bergen was closed.");
    EventMention later = mention(findings, 1, "said");
    assertThat(later.time()).isNotNull().extracting(time -> time.text()).isEqualTo("Monday");
  }

  @Test
  void aTimeBelongsToItsOwnVerbAndNotToTheNearest() {
    Findings findings =
        Readings.of(
            "Norway announced that the bridge, begun two years ago, has been opened to Sweden.");
    assertThat(mention(findings, 0, "announced").time()).isNull();
  }

  @Test
  void whatOnlyMayBeIsNotReal() {
    Findings findings = Readings.of("Norway signed the treaty, and Chile may attack Peru.");
    assertThat(mention(findings, 0, "signed").real()).isTrue();
    assertThat(mention(findings, 0, "attack").real()).isFalse();
  }
}
