package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.dossier.SummaryLine;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.StoryFacts;

/**
 * The list of stories in a folder.
 *
 * @param frame what stands round the page
 * @param stories one row each, the latest first
 */
record StoriesPage(Frame frame, List<StoryRow> stories) {

  /** A story in the list. */
  record StoryRow(String href, String title, String newest, StoryFacts facts, String differs) {}

  static StoriesPage of(List<Dossier> dossiers) {
    List<StoryRow> rows = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      DossierIndex index = new DossierIndex(dossier);
      List<SummaryLine> dated =
          dossier.summary().stream().filter(line -> !line.when().isUnknown()).toList();
      String newest =
          dated.isEmpty()
              ? ""
              : index.date(dated.get(dated.size() - 1).when())
                  + ": "
                  + dated.get(dated.size() - 1).text();
      int disagreements = dossier.disagreements().size();
      rows.add(
          new StoryRow(
              Names.of(dossier, false).story(),
              StoryPage.cut(dossier.story().title()),
              newest,
              StoryFacts.of(index),
              disagreements == 0
                  ? ""
                  : Enumeration.count(disagreements, "disagreement", "disagreements")));
    }
    return new StoriesPage(Frame.inFolder(null), rows);
  }
}
