package org.parley.publish.terminal;

import java.util.List;
import org.parley.dossier.OnlyHere;
import org.parley.publish.line.DossierIndex;

/** What one origin alone reports. */
final class OnlyHereText {

  private OnlyHereText() {}

  static void write(Screen screen) {
    DossierIndex index = screen.index();
    List<OnlyHere> lines = index.dossier().onlyHere();
    if (lines.isEmpty()) {
      return;
    }
    screen.head(
        "ONLY HERE", lines.size(), screen.row().add("what one origin alone reports", Tone.DIM));
    String last = "";
    for (OnlyHere line : lines) {
      if (!line.report().equals(last)) {
        screen.line(screen.row().add(index.name(line.report()), Tone.STRONG));
        last = line.report();
      }
      screen.text(screen.row(), 2, line.text(), Tone.PLAIN, screen.evidence(line.citations()));
    }
  }
}
