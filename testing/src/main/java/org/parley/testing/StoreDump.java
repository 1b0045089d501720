package org.parley.testing;

import java.util.ArrayList;
import java.util.List;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** All that a store holds, as lines that can be compared. */
public final class StoreDump {
  private StoreDump() {}

  /** One line each for stories, reports, findings, dossiers and events, in a fixed order. */
  public static List<String> of(Store store) {
    List<String> lines = new ArrayList<>();
    lines.add("reports " + store.reports().count());
    for (StoryCard story : store.stories().stories()) {
      lines.add(story.toString());
      for (ReportCard card : store.reports().cards(story.id())) {
        lines.add(card.toString());
        lines.add(store.reports().findings(List.of(card.id())).toString());
      }
      StoredDossier dossier = store.dossiers().dossier(story.id());
      lines.add(dossier == null ? "no dossier" : dossier.toString());
    }
    for (String lane : store.stories().lanes()) {
      store.stories().events(lane, 0, event -> lines.add(lane + " " + event));
      store.stories().replay(lane, (decision, profile) -> lines.add(lane + " " + decision));
    }
    store.corrections().all().forEach(correction -> lines.add(correction.toString()));
    store.changes().after(0, Integer.MAX_VALUE).forEach(note -> lines.add(note.toString()));
    lines.add("waiting " + store.stories().lanesWaiting());
    lines.add("due " + store.dossiers().due());
    return lines;
  }
}
