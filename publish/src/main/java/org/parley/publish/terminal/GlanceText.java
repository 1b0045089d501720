package org.parley.publish.terminal;

import java.util.List;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.SummaryLine;

/** At a glance. */
final class GlanceText {

  private GlanceText() {}

  static void write(Screen screen) {
    Dossier dossier = screen.index().dossier();
    if (dossier.summary().isEmpty()) {
      return;
    }
    screen.head(
        "AT A GLANCE", 0, screen.row().add("clauses from the reports, in time order", Tone.DIM));
    int column = 9;
    for (SummaryLine line : dossier.summary()) {
      column = Math.max(column, screen.measure(screen.index().date(line.when(), line)) + 1);
    }
    column = Math.min(column, 20);
    for (SummaryLine line : dossier.summary()) {
      List<Disagreement> differing =
          dossier.disagreements().stream()
              .filter(disagreement -> line.differs().contains(disagreement.id()))
              .toList();
      Row marks = screen.differs(differing);
      if (marks.width() > 0) {
        marks.add("  ");
      }
      screen.text(
          screen.row().add(screen.index().date(line.when(), line), Tone.DIM),
          column,
          line.text(),
          Tone.PLAIN,
          marks.addAll(screen.evidence(line.citations())));
    }
  }
}
