package org.parley.publish.terminal;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Actor;
import org.parley.dossier.Figure;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.FigureText;

/** Numbers, with what they count and who gives them. */
final class FiguresText {

  private FiguresText() {}

  static void write(Screen screen) {
    DossierIndex index = screen.index();
    List<Figure> figures = index.dossier().figures();
    if (figures.isEmpty()) {
      return;
    }
    screen.head(
        "FIGURES", figures.size(), screen.row().add("as of when, and who gives them", Tone.DIM));
    int column = 12;
    for (Figure figure : figures) {
      column = Math.max(column, Math.min(30, screen.measure(figure.text()) + 2));
    }
    for (Figure figure : figures) {
      List<String> words = new ArrayList<>();
      words.add(FigureText.what(figure));
      words.add(index.date(figure.asOf()));
      Actor by = index.actor(figure.attributedTo());
      if (by != null) {
        words.add("given by " + by.name());
      }
      Row marks = screen.differs(index.touching(figure.id()));
      if (marks.width() > 0) {
        marks.add("  ");
      }
      screen.text(
          screen.row().add(figure.text(), Tone.STRONG),
          column,
          String.join(" · ", words),
          Tone.PLAIN,
          marks.addAll(screen.evidence(figure.citations())));
    }
  }
}
