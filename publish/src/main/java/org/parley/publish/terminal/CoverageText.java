package org.parley.publish.terminal;

import java.util.List;
import org.parley.dossier.Carries;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.Terms;

/** Which report carries which claim. */
final class CoverageText {

  private CoverageText() {}

  static void write(Screen screen) {
    List<CoverageRow> rows = screen.index().dossier().coverage();
    if (rows.isEmpty()) {
      return;
    }
    Row legend = screen.row();
    for (Carries carries : Carries.values()) {
      legend.add(legend.width() == 0 ? "" : "  ");
      String word = carries == Carries.PART ? "in part" : Terms.carries(carries);
      legend.add(glyph(screen, carries) + " " + word, Tone.DIM);
    }
    screen.head("COVERAGE", rows.size(), legend);
    int reports = screen.index().dossier().reports().size();
    int step = String.valueOf(reports).length() + 1;
    int origins = 12;
    int cells = reports * step;
    boolean fits = cells + origins + 30 <= screen.width();
    int column = fits ? screen.width() - cells - origins : screen.width() - origins;
    Row head = screen.row().to(column);
    if (fits) {
      for (int number = 1; number <= reports; number++) {
        head.to(column + (number - 1) * step).add(String.valueOf(number), Tone.EVIDENCE);
      }
    }
    screen.line(head.to(screen.width() - origins + 2).add("origins", Tone.DIM));
    for (CoverageRow row : rows) {
      row(screen, row, fits, column, step, screen.width() - origins + 2);
    }
  }

  private static void row(
      Screen screen, CoverageRow row, boolean fits, int column, int step, int originsAt) {
    List<String> claim = screen.wrap(row.claim(), column - 2);
    for (int i = 0; i < claim.size(); i++) {
      Row line = screen.row().add(claim.get(i));
      if (i == claim.size() - 1) {
        if (fits) {
          for (CoverageCell cell : row.cells()) {
            int at = column + (screen.index().number(cell.report()) - 1) * step;
            Tone tone = cell.carries() == Carries.OTHERWISE ? Tone.DIFFERS : Tone.PLAIN;
            line.to(at).add(glyph(screen, cell.carries()), tone);
          }
        }
        line.to(originsAt).add(String.valueOf(row.origins()));
      }
      screen.line(line);
    }
    long silent = row.cells().stream().filter(cell -> cell.carries() == Carries.SILENT).count();
    if (!fits) {
      screen.line(
          screen
              .row()
              .to(2)
              .addAll(screen.evidence(row.citations()))
              .add(
                  ", " + Enumeration.count((int) silent, "report", "reports") + " silent",
                  Tone.DIM));
    }
  }

  private static String glyph(Screen screen, Carries carries) {
    return switch (carries) {
      case FULL -> screen.unicode() ? "●" : "x";
      case PART -> screen.unicode() ? "◐" : "/";
      case OTHERWISE -> screen.unicode() ? "≠" : "!";
      case SILENT -> screen.unicode() ? "·" : ".";
    };
  }
}
