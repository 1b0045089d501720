package org.parley.publish.line;

import java.util.List;
import org.parley.dossier.Figure;

/** What a figure counts, with what is said of it. */
public final class FigureText {
  private FigureText() {}

  /** "dock workers (killed, injured)"; a share is one "of the area". */
  public static String what(Figure figure) {
    String of = figure.unit().equals("%") ? "of " : "";
    List<String> news =
        figure.told().stream().filter(told -> !figure.what().contains(told)).toList();
    String told = news.isEmpty() ? "" : " (" + String.join(", ", news) + ")";
    return of + figure.what() + told;
  }
}
