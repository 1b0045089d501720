package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Actor;
import org.parley.dossier.Figure;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.FigureText;

/**
 * Numbers.
 *
 * @param figures the first of them
 * @param rest the others
 */
record FiguresSection(List<FigureView> figures, List<FigureView> rest) implements Section {

  /** One number, as written, with what it counts. */
  record FigureView(
      String id,
      String value,
      String what,
      String asOf,
      String by,
      List<Mark> marks,
      List<Differs> differs) {}

  private static final int FIRST = 16;

  static FiguresSection of(DossierIndex index, Names names) {
    List<FigureView> views = new ArrayList<>();
    for (Figure figure : index.dossier().figures()) {
      List<Mark> marks = Mark.of(figure.citations(), index, names);
      Actor by = index.actor(figure.attributedTo());
      String itself =
          marks.size() == 1
              ? index.name(index.dossier().reports().get(marks.get(0).number() - 1)) + " itself"
              : "the reports themselves";
      views.add(
          new FigureView(
              Names.anchor("f", figure.id()),
              figure.text(),
              FigureText.what(figure),
              index.date(figure.asOf()),
              by == null ? itself : by.name(),
              marks,
              Differs.touching(figure.id(), index)));
    }
    int first = Math.min(FIRST, views.size());
    return new FiguresSection(views.subList(0, first), views.subList(first, views.size()));
  }

  @Override
  public String id() {
    return "figures";
  }

  @Override
  public String title() {
    return "Figures";
  }

  @Override
  public int count() {
    return figures.size() + rest.size();
  }

  @Override
  public String note() {
    return "With what they count, as of when, and who gives them.";
  }

  @Override
  public String template() {
    return "figures";
  }
}
