package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;

/**
 * One claim and how each report stands to it.
 *
 * @param claim in the reports' words
 * @param line id of the line of the dossier it is
 * @param origins how many independent accounts carry it in full
 * @param cells one for each report, in order
 */
public record CoverageRow(String claim, String line, int origins, List<CoverageCell> cells)
    implements Cited {

  /** Copies its list. */
  public CoverageRow {
    cells = List.copyOf(cells);
  }

  @Override
  public List<Citation> citations() {
    return cells.stream().flatMap(cell -> cell.citations().stream()).toList();
  }
}
