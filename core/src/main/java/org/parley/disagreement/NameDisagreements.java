package org.parley.disagreement;

import java.util.ArrayList;
import java.util.List;
import org.parley.actor.Alias;
import org.parley.actor.Mention;
import org.parley.actor.NameDifference;
import org.parley.actor.ReportActor;
import org.parley.actor.StoryActor;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReport;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Reading;
import org.parley.report.Citation;

/**
 * One person's name spelt in ways of which one must be wrong. A short form and another way of
 * writing a foreign name in Latin letters are none.
 */
final class NameDisagreements {
  private NameDisagreements() {}

  static List<Disagreement> find(StoryReports story) {
    List<Disagreement> found = new ArrayList<>();
    for (NameDifference difference : story.actors().differences()) {
      StoryActor actor = story.actors().byId(difference.actor());
      if (difference.sort() != NameDifference.Sort.SPELLING || actor == null) {
        continue;
      }
      List<Reading> readings = new ArrayList<>();
      for (Alias spelling : difference.spellings()) {
        List<Citation> citations = citations(story, actor.id(), spelling);
        if (!citations.isEmpty()) {
          readings.add(new Reading(spelling.text(), null, null, spelling.reports(), citations));
        }
      }
      if (readings.size() > 1) {
        found.add(
            new Disagreement(
                LineId.of("d", "name", actor.id()),
                DisagreementKind.NAME,
                "How " + actor.name() + " is spelt",
                DisagreementStatus.CONTRADICTED,
                "One name, spelt in two ways; the same office or company ties them to one person.",
                readings,
                List.of(actor.id())));
      }
    }
    return found;
  }

  private static List<Citation> citations(StoryReports story, String actor, Alias spelling) {
    List<Citation> citations = new ArrayList<>();
    for (StoryReport report : story.reports()) {
      if (spelling.reports().contains(report.id())) {
        for (ReportActor named : report.findings().actors().actors()) {
          if (actor.equals(story.actor(report, named.key()))) {
            named.mentions().stream()
                .filter(mention -> mention.text().equals(spelling.text()))
                .map(Mention::span)
                .findFirst()
                .ifPresent(span -> citations.addAll(report.cite(span)));
          }
        }
      }
    }
    return citations;
  }
}
