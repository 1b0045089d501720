package org.parley.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.alignment.InventedReport;
import org.parley.dossier.Dossier;
import org.parley.event.Modality;
import org.parley.findings.Findings;
import org.parley.position.Stance;

class DossierBuilderTest {
  private static Findings findings(int number) {
    String id = "r" + number;
    String day = number % 3 == 0 ? null : "2031-05-1" + number;
    String answer = "Orria " + (number % 2 == 0 ? "accepted" : "rejected") + " the truce";
    String visit = "Mara Velde will visit Orria on May 2" + number + ", 2031";
    String counted = "The storm sank 1" + number + " boats";
    return new InventedReport(
            id, day, answer + ", said report " + id + ".", visit + ".", counted + ".")
        .actor("Orria", ActorKind.STATE, "ORR")
        .actor("Mara Velde", ActorKind.PERSON, null)
        .position(
            "Orria", number % 2 == 0 ? Stance.ACCEPTS : Stance.REJECTS, answer, "truce", "truce")
        .visit(visit, Modality.ANNOUNCED, "Mara Velde", "Orria")
        .figure("1" + number, "boats", null)
        .findings();
  }

  private static List<Findings> story() {
    List<Findings> story = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      story.add(findings(i));
    }
    return story;
  }

  @Test
  void findingsInAnyOrderGiveTheSameDossier() {
    Dossier first = DossierBuilder.build("story", story());
    assertThat(first.proposals()).isNotEmpty();
    assertThat(first.events()).isNotEmpty();
    assertThat(first.disagreements()).isNotEmpty();
    for (int seed = 0; seed < 30; seed++) {
      List<Findings> shuffled = story();
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(DossierBuilder.build("story", shuffled)).isEqualTo(first);
    }
  }

  @Test
  void everyLineCitesSentencesOfTheStorysReports() {
    Dossier dossier = DossierBuilder.build("story", story());
    List<String> reports = dossier.reports().stream().map(r -> r.report().id()).toList();
    assertThat(dossier.proposals())
        .allSatisfy(
            p ->
                assertThat(p.citations()).isNotEmpty().allMatch(c -> reports.contains(c.report())));
    assertThat(dossier.disagreements())
        .allSatisfy(
            d ->
                assertThat(d.citations()).isNotEmpty().allMatch(c -> reports.contains(c.report())));
  }

  @Test
  void oneReportDisagreesWithNobody() {
    Dossier dossier = DossierBuilder.build("story", List.of(findings(1)));
    assertThat(dossier.disagreements()).isEmpty();
    assertThat(dossier.coverage()).isEmpty();
  }
}
