package org.parley.publish.html;

import java.util.List;
import org.parley.dossier.Correction;
import org.parley.publish.line.CorrectionWords;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;

/**
 * What persons said about findings.
 *
 * @param rows what holds, in the order it was said
 */
record CorrectedSection(List<Row> rows) implements Section {

  /** One thing said: what sort of line it is about, the line, what was said, why and by whom. */
  record Row(
      int number,
      String sort,
      String text,
      List<Mark> marks,
      String what,
      String reason,
      String by,
      String when) {}

  static CorrectedSection of(DossierIndex index, Names names) {
    return new CorrectedSection(
        index.dossier().corrections().stream().map(each -> row(each, index, names)).toList());
  }

  private static Row row(Correction correction, DossierIndex index, Names names) {
    return new Row(
        correction.number(),
        Terms.capital(Terms.code(correction.target().part())),
        correction.target().text(),
        Mark.of(correction.target().citations().stream().filter(index::has).toList(), index, names),
        CorrectionWords.of(correction),
        correction.reason(),
        correction.by(),
        CorrectionWords.when(correction));
  }

  @Override
  public String id() {
    return "corrected";
  }

  @Override
  public String title() {
    return "Corrected";
  }

  @Override
  public int count() {
    return rows.size();
  }

  @Override
  public String note() {
    return "What persons said about findings. The reports are as they were.";
  }

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public String template() {
    return "corrected";
  }
}
