package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.AnnotatedReport;

class ActorFinderTest {

  private static ReportActors actors(String... lines) {
    return ActorFinder.find(Invented.report("r", lines));
  }

  private static List<String> names(ReportActors actors, ActorKind kind) {
    return actors.actors().stream().filter(a -> a.kind() == kind).map(ReportActor::name).toList();
  }

  private static ReportActor person(ReportActors actors, String name) {
    return actors.actors().stream()
        .filter(a -> a.kind() == ActorKind.PERSON && a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not in " + actors));
  }

  private static ReportActor only(ReportActors actors, ActorKind kind) {
    List<ReportActor> found = actors.actors().stream().filter(a -> a.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void aSurnameBelongsToTheLastFullName() {
    ReportActors actors =
        actors("P[Mara Velde] met P[Joren Tak] .", "P[Velde] said P[Tak] had agreed .");
    assertThat(names(actors, ActorKind.PERSON)).containsExactly("Mara Velde", "Joren Tak");
    assertThat(person(actors, "Mara Velde").mentions())
        .extracting(Mention::text)
        .containsExactly("Mara Velde", "Velde");
  }

  @Test
  void aSurnameBeforeTheFullNameBelongsToItToo() {
    ReportActors actors = actors("P[Velde] arrived .", "P[Mara Velde] later left .");
    assertThat(names(actors, ActorKind.PERSON)).containsExactly("Mara Velde");
  }

  @Test
  void ofTwoOfOneSurnameTheLastNamedInFullIsMeant() {
    ReportActors actors =
        actors(
            "P[Anna Velde] arrived .",
            "P[Peter Velde] left .",
            "P[Velde] spoke .",
            "Ms. P[Velde] spoke again .");
    assertThat(person(actors, "Peter Velde").mentions()).hasSize(2);
    assertThat(person(actors, "Anna Velde").mentions()).hasSize(2);
  }

  @Test
  void aTitleIsARoleAndNoPartOfTheName() {
    ReportActor minister =
        only(actors("Ukrainian Foreign Minister P[Taras Holub] spoke ."), ActorKind.PERSON);
    assertThat(minister.name()).isEqualTo("Taras Holub");
    assertThat(minister.country()).isEqualTo("UKR");
    assertThat(minister.roles()).hasSize(1);
    assertThat(minister.roles().get(0).text()).isEqualTo("Ukrainian Foreign Minister");
    assertThat(minister.roles().get(0).office()).isEqualTo("foreign minister");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P[Ilse Brandt] , a U.S. envoy , arrived . | U.S. envoy | envoy",
        "P[Ilse Brandt] , head of Ukraine's military , spoke . | head of Ukraine's military | head"
            + " of military",
        "White House press secretary P[Ilse Brandt] said so . | White House press secretary | press"
            + " secretary",
        "U.S. special envoy to the L[Middle East] P[Ilse Brandt] left . | U.S. special envoy to the"
            + " Middle East | special envoy",
        "He met the Norwegian president , P[Ilse Brandt] , in L[Oslo] . | Norwegian president |"
            + " president",
        "P[Ilse Brandt] , who is a senior adviser , spoke . | senior adviser | senior adviser",
        "P[Ilse Brandt] is the mayor of L[Bergen] . | mayor of Bergen | mayor of bergen",
        "National Security Advisor P[Ilse Brandt] spoke . | National Security Advisor | national"
            + " security adviser",
        "National Security Secretary P[Ilse Brandt] spoke . | National Security Secretary |"
            + " national security secretary"
      })
  void findsTheRoleWhereTheReportSaysIt(String line, String text, String office) {
    AnnotatedReport report = Invented.report("r", line);
    ReportActor person = person(ActorFinder.find(report), "Ilse Brandt");
    assertThat(person.roles()).extracting(Role::text).containsExactly(text);
    assertThat(person.roles()).extracting(Role::office).containsExactly(office);
    assertThat(report.report().words(person.roles().get(0).span())).isEqualTo(text);
  }

  @Test
  void theOfficeOfTheNextPersonIsNotTheRoleOfTheLast() {
    ReportActors actors =
        actors("P[Mara Velde] , Vice President P[Joren Tak] , and two envoys met .");
    assertThat(person(actors, "Mara Velde").roles()).isEmpty();
    assertThat(person(actors, "Joren Tak").roles()).hasSize(1);
  }

  @Test
  void aHeadlineMakesNoActorOfItsFragments() {
    ReportActors actors =
        actors("# P[Velde Heading] To Talks As O[White House Press] Waits", "P[Mara Velde] left .");
    assertThat(names(actors, ActorKind.PERSON)).containsExactly("Mara Velde");
    assertThat(person(actors, "Mara Velde").mentions())
        .extracting(Mention::text)
        .containsExactly("Velde", "Mara Velde");
  }

  @Test
  void aWordGluedToAKnownNameIsThatPerson() {
    ReportActors actors =
        actors("An envoy of P[Mara Veldecis] arrived .", "P[Velde] spoke .", "P[Velde] left .");
    ReportActor velde = only(actors, ActorKind.PERSON);
    assertThat(velde.name()).isEqualTo("Mara Velde");
    assertThat(velde.mentions().get(0).text()).isEqualTo("Mara Velde");
  }

  @ParameterizedTest
  @CsvSource({
    "L[Moscow] said it would answer ., STATE",
    "The envoy arrived in L[Moscow] ., PLACE",
    "Talks between L[Kyiv] and L[Moscow] ., STATE",
    "There was no confirmation from L[Moscow] ., STATE",
    "The envoy flew from L[Moscow] ., PLACE",
    "The envoy visited L[Moscow] ., PLACE",
    "It is in L[Moscow] 's court ., STATE"
  })
  void aCapitalIsAPlaceOrTheGovernmentThere(String line, ActorKind kind) {
    ReportActors actors = actors(line);
    assertThat(actors.actors())
        .filteredOn(a -> a.mentions().stream().anyMatch(m -> m.text().equals("Moscow")))
        .extracting(ReportActor::kind)
        .containsExactly(kind);
  }

  @Test
  void housesOfGovernmentAreBodiesWithACountry() {
    ReportActors actors = actors("The L[Kremlin] said the O[White House] had agreed .");
    assertThat(names(actors, ActorKind.ORGANISATION)).containsExactly("Kremlin", "White House");
    assertThat(actors.actors()).extracting(ReportActor::country).containsExactly("RUS", "USA");
  }

  @Test
  void aStateHasOneActorUnderAllItsNames() {
    ReportActors actors =
        actors("The L[U.S.] agreed .", "L[America] signed .", "The L[United States] left .");
    assertThat(only(actors, ActorKind.STATE).mentions()).hasSize(3);
  }

  @Test
  void officialsOfAStateAreAGroupAndNoPerson() {
    ReportActors actors = actors("Ukrainian officials met US negotiators in L[Jeddah] .");
    assertThat(names(actors, ActorKind.GROUP))
        .containsExactly("Ukrainian officials", "US negotiators");
    assertThat(names(actors, ActorKind.PERSON)).isEmpty();
    assertThat(names(actors, ActorKind.PLACE)).containsExactly("Jeddah");
  }

  @Test
  void anOutletTakenForAPersonIsABody() {
    assertThat(only(actors("P[Reuters] said so ."), ActorKind.ORGANISATION).name())
        .isEqualTo("Reuters");
  }

  @Test
  void anAdministrationIsABodyAndNotItsHead() {
    ReportActors actors = actors("P[Mara Velde] left .", "The P[Velde] administration agreed .");
    assertThat(person(actors, "Mara Velde").mentions()).hasSize(1);
    assertThat(names(actors, ActorKind.ORGANISATION)).containsExactly("Velde administration");
  }

  @Test
  void anAcronymBelongsToTheBodyWhoseInitialsItIs() {
    ReportActors actors =
        actors("The O[Northern Fisheries Board] agreed .", "The O[NFB] later signed .");
    assertThat(only(actors, ActorKind.ORGANISATION).mentions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr. P[Robin Sand] spoke ., MALE",
    "Ms. P[Robin Sand] spoke ., FEMALE",
    "Spokeswoman P[Robin Sand] spoke ., FEMALE",
    "P[Robin Sand] said she had asked her staff ., FEMALE"
  })
  void theReportTellsTheGender(String line, Gender gender) {
    assertThat(only(actors(line), ActorKind.PERSON).gender()).isEqualTo(gender);
  }

  @Test
  void aGenderNothingTellsIsUnknown() {
    assertThat(only(actors("P[Robin Sand] spoke ."), ActorKind.PERSON).gender()).isNull();
  }

  @Test
  void particlesAndHyphensStayInTheName() {
    ReportActors actors = actors("P[Jan van der Molen] met P[Kim Sung-ho] .", "P[Molen] said so .");
    assertThat(names(actors, ActorKind.PERSON)).containsExactly("Jan van der Molen", "Kim Sung-ho");
  }

  @Test
  void everyMentionIsTheTextOfItsSpan() {
    AnnotatedReport report =
        Invented.report(
            "r",
            "Russian President P[Ilja Morov] , the L[Kremlin] and Ukrainian troops were in L[Kyiv]"
                + " .",
            "P[Morov] warned L[Kyiv] .");
    for (ReportActor actor : ActorFinder.find(report).actors()) {
      for (Mention mention : actor.mentions()) {
        assertThat(report.report().words(mention.span())).isEqualTo(mention.text());
        assertThat(Objects.requireNonNull(report.report().sentenceAt(mention.span().start())).id())
            .isEqualTo(report.report().sentences().get(mention.sentence()).id());
      }
    }
  }

  @Test
  void whatStandsBeforeWhichIsNoPerson() {
    ReportActors actors =
        actors("P[Velde] met experts on P[Murra] , which has spread .", "P[Murra] aid ended .");
    assertThat(names(actors, ActorKind.PERSON)).containsExactly("Velde");
  }

  @Test
  void thePartyOfALawsuitIsNoActor() {
    assertThat(names(actors("They cited P[Holub] vs P[Brandt] again ."), ActorKind.PERSON))
        .isEmpty();
  }

  @Test
  void whomWhoFollowsStaysAPerson() {
    ReportActors actors =
        actors("They told P[Murra] , who left .", "It was about P[Murra] , which was new .");
    assertThat(names(actors, ActorKind.PERSON)).containsExactly("Murra");
  }

  @Test
  void sidesThatSpeakTogetherAreOneGroup() {
    assertThat(names(actors("The two delegations said they had agreed ."), ActorKind.GROUP))
        .containsExactly("two delegations");
    assertThat(names(actors("Both sides said they had agreed ."), ActorKind.GROUP))
        .containsExactly("both sides");
  }
}
