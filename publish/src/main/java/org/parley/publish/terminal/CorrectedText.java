package org.parley.publish.terminal;

import java.util.List;
import org.parley.dossier.Correction;
import org.parley.publish.line.CorrectionWords;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;

/** What persons said about findings. */
final class CorrectedText {

  private CorrectedText() {}

  static void write(Screen screen) {
    DossierIndex index = screen.index();
    List<Correction> corrections = index.dossier().corrections();
    if (corrections.isEmpty()) {
      return;
    }
    screen.head(
        "CORRECTED",
        corrections.size(),
        screen.row().add("what persons said about findings", Tone.DIM));
    for (Correction each : corrections) {
      screen.text(
          screen.row().add(Terms.capital(Terms.code(each.target().part())) + ": ", Tone.DIM),
          2,
          each.target().text(),
          Tone.PLAIN,
          screen.evidence(each.target().citations().stream().filter(index::has).toList()));
      screen.line(
          screen
              .row()
              .add("  " + CorrectionWords.of(each), Tone.STRONG)
              .add(each.reason().isEmpty() ? "" : ". " + each.reason())
              .add(" (" + each.by() + ", " + CorrectionWords.when(each) + ")", Tone.DIM));
    }
  }
}
