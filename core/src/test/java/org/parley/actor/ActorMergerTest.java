package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.report.Citation;

class ActorMergerTest {

  private static StoryActors merge(String[]... reports) {
    List<ReportWithActors> all = new ArrayList<>();
    for (int i = 0; i < reports.length; i++) {
      all.addAll(Invented.read(Invented.report("r" + i, reports[i])));
    }
    return ActorMerger.merge(all);
  }

  private static String[] report(String... lines) {
    return lines;
  }

  private static List<String> people(StoryActors story) {
    return story.actors().stream()
        .filter(a -> a.kind() == ActorKind.PERSON)
        .map(StoryActor::name)
        .toList();
  }

  @Test
  void spellingsOfOneNameWithOneRoleAreOnePerson() {
    StoryActors story =
        merge(
            report("Press secretary P[Katarina Holm] spoke ."),
            report("Press secretary P[Catarina Holm] spoke ."));
    assertThat(people(story)).hasSize(1);
    assertThat(story.differences()).hasSize(1);
    assertThat(story.differences().get(0).sort()).isEqualTo(NameDifference.Sort.SPELLING);
    assertThat(story.differences().get(0).spellings())
        .extracting(Alias::text)
        .containsExactly("Catarina Holm", "Katarina Holm");
  }

  @Test
  void spellingsWithNothingElseInCommonStayApart() {
    StoryActors story =
        merge(
            report("Engineer P[Katarina Holm] spoke ."), report("Singer P[Catarina Holm] spoke ."));
    assertThat(people(story)).hasSize(2);
    assertThat(story.keptApart())
        .extracting(KeptApart::why)
        .containsExactly(KeptApart.Reason.NO_EVIDENCE);
  }

  @Test
  void aShortFormIsTheSamePersonInTheSameCompany() {
    StoryActors story =
        merge(
            report("P[Mike Orlan] met P[Ines Roth] and P[Pavel Lind] ."),
            report("P[Michael Orlan] met P[Ines Roth] and P[Pavel Lind] ."));
    assertThat(people(story)).containsExactlyInAnyOrder("Michael Orlan", "Ines Roth", "Pavel Lind");
    assertThat(story.differences())
        .extracting(NameDifference::sort)
        .containsExactly(NameDifference.Sort.SHORT_FORM);
  }

  @Test
  void transliterationsWithOneOfficeAreOnePerson() {
    StoryActors story =
        merge(
            report("Ukrainian President P[Taras Horensky] spoke ."),
            report("Ukrainian President P[Taras Horenskyy] spoke ."));
    assertThat(people(story)).hasSize(1);
    assertThat(story.differences())
        .extracting(NameDifference::sort)
        .containsExactly(NameDifference.Sort.TRANSLITERATION);
  }

  @Test
  void aSurnameAloneIsTheOnlyFullNameOfTheStory() {
    StoryActors story = merge(report("P[Velde] left ."), report("P[Mara Velde] arrived ."));
    assertThat(people(story)).containsExactly("Mara Velde");
    assertThat(story.of("r0", "person/velde")).isEqualTo(story.of("r1", "person/mara-velde"));
  }

  @Test
  void aSurnameOfTwoPeopleStaysAlone() {
    StoryActors story =
        merge(
            report("P[Velde] left ."),
            report("P[Mara Velde] arrived ."),
            report("P[Olek Velde] arrived ."));
    assertThat(people(story)).containsExactlyInAnyOrder("Velde", "Mara Velde", "Olek Velde");
  }

  @Test
  void familyMembersNeverMerge() {
    StoryActors story =
        merge(
            report("Senator P[Mara Velde] met P[Ines Roth] and P[Pavel Lind] ."),
            report("Senator P[Olek Velde] met P[Ines Roth] and P[Pavel Lind] ."));
    assertThat(people(story)).contains("Mara Velde", "Olek Velde");
    assertThat(story.keptApart())
        .extracting(KeptApart::why)
        .containsExactly(KeptApart.Reason.FIRST_NAMES);
  }

  @Test
  void theSonIsNotTheFather() {
    StoryActors story =
        merge(report("Senator P[Olek Velde] spoke ."), report("Senator P[Olek Velde Jr.] spoke ."));
    assertThat(people(story)).hasSize(2);
  }

  @Test
  void rolesKeepTheirWordsAndCitations() {
    StoryActors story =
        merge(
            report("National security adviser P[Mara Velde] spoke ."),
            report("National security secretary P[Mara Velde] spoke ."));
    StoryActor velde = story.actors().get(0);
    assertThat(velde.roles())
        .extracting(CitedRole::office)
        .containsExactly("national security adviser", "national security secretary");
    assertThat(velde.roles().get(1).citations()).extracting(Citation::report).containsExactly("r1");
  }

  @Test
  void aStateIsOneUnderItsNames() {
    StoryActors story = merge(report("The L[U.S.] agreed ."), report("L[America] agreed ."));
    assertThat(story.actors()).hasSize(1);
    assertThat(story.actors().get(0).aliases())
        .extracting(Alias::text)
        .containsExactlyInAnyOrder("U.S.", "America");
  }

  @Test
  void theOrderOfReportsChangesNothingAndNoFirstNamesAreMixed() {
    String[] firsts = {"Mike", "Michael", "Mara", "Katarina", "Catarina", "Olek", "Ines"};
    String[] lasts = {"Velde", "Horensky", "Horenskyy", "Orlan", "Roth"};
    String[] roles = {"Senator", "Press secretary", "Ukrainian President", "Engineer", ""};
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      List<ReportWithActors> reports = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
          String first = random.nextInt(4) == 0 ? "" : pick(random, firsts) + " ";
          lines.add(pick(random, roles) + " P[" + first + pick(random, lasts) + "] spoke .");
        }
        reports.addAll(Invented.read(Invented.report("r" + i, lines.toArray(String[]::new))));
      }
      StoryActors story = ActorMerger.merge(reports);
      List<ReportWithActors> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      assertThat(ActorMerger.merge(shuffled)).isEqualTo(story);
      assertNoMixedNames(reports, story);
    }
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static void assertNoMixedNames(List<ReportWithActors> reports, StoryActors story) {
    Map<String, PersonName> seen = new HashMap<>();
    for (ReportWithActors report : reports) {
      Map<String, String> inReport = new HashMap<>();
      for (ReportActor actor : report.actors().actors()) {
        StoryActor merged = story.of(report.report().id(), actor.key());
        assertThat(merged).isNotNull();
        if (merged == null || actor.kind() != ActorKind.PERSON) {
          continue;
        }
        String other = inReport.put(merged.id(), actor.key());
        assertThat(other).as("two actors of one report in %s", merged).isNull();
        PersonName name = PersonName.of(List.of(actor.name().split(" ")));
        PersonName before = seen.get(merged.id());
        if (name.isFull()) {
          assertThat(before == null || before.fits(name)).as("%s and %s", before, name).isTrue();
          seen.put(merged.id(), name);
        }
      }
    }
  }
}
