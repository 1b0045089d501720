package org.parley.publish.terminal;

import java.util.List;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementStatus;
import org.parley.position.Stance;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.EvidenceMark;
import org.parley.publish.line.Terms;
import org.parley.publish.line.Wrap;
import org.parley.report.Citation;

/** What the sections write on. */
final class Screen {

  /** Text is easier to read if its lines are not longer. */
  private static final int MOST_TEXT = 78;

  private final StringBuilder out = new StringBuilder();
  private final TerminalStyle style;
  private final DossierIndex index;

  Screen(TerminalStyle style, DossierIndex index) {
    this.style = style;
    this.index = index;
  }

  DossierIndex index() {
    return index;
  }

  int width() {
    return style.width();
  }

  boolean unicode() {
    return style.unicode();
  }

  Row row() {
    return new Row(style);
  }

  /** Columns that words take as this terminal shows them. */
  int measure(String words) {
    return DisplayWidth.of(style.unicode() ? words : Ascii.of(words));
  }

  List<String> wrap(String text, int width) {
    return Wrap.lines(text, Math.min(width, MOST_TEXT), this::measure);
  }

  void line(Row row) {
    out.append(row.text()).append('\n');
  }

  void blank() {
    out.append('\n');
  }

  /** A section's head: its name, how many lines it has, a rule, a note at the right edge. */
  void head(String title, int count, Row note) {
    blank();
    Row row = row().add(title, Tone.STRONG);
    if (count > 0) {
      row.add(" " + count, Tone.DIM);
    }
    int room = width() - row.width() - note.width() - 2;
    if (room > 1) {
      row.add(" ").add(style.window() ? "─".repeat(room) : "  ", Tone.DIM).add(" ");
      line(row.addAll(note));
    } else {
      line(row);
      line(row().to(2).addAll(note));
    }
  }

  /** The numbers of the cited reports: {@code [1 2 4]}. */
  Row evidence(List<Citation> citations) {
    StringBuilder numbers = new StringBuilder("[");
    List<EvidenceMark> marks = index.marks(citations);
    int shown = marks.size() > 6 ? 4 : marks.size();
    for (int i = 0; i < shown; i++) {
      numbers.append(i == 0 ? "" : " ").append(marks.get(i).number());
    }
    if (marks.size() > shown) {
      numbers.append(" +").append(marks.size() - shown);
    }
    return row().add(numbers.append(']').toString(), Tone.EVIDENCE);
  }

  /**
   * A text from a column on, wrapped, after what stands left of it; its marks at the right edge of
   * its last line, or of a line of their own where there is no room.
   */
  void text(Row left, int column, String text, Tone tone, Row marks) {
    Row line = left;
    if (line.width() > column) {
      line(line);
      line = row();
    }
    List<String> lines = wrap(text, width() - column - 2);
    for (int i = 0; i < lines.size(); i++) {
      line.to(column).add(lines.get(i), tone);
      boolean last = i == lines.size() - 1;
      if (!last) {
        line(line);
        line = row();
      }
    }
    right(line, marks);
  }

  /** Ends a line with marks at the right edge, or puts them on the next. */
  void right(Row line, Row marks) {
    int at = width() - marks.width();
    if (marks.width() > 0 && line.width() + 1 > at) {
      line(line);
      line(row().to(at).addAll(marks));
    } else if (marks.width() > 0) {
      line(line.to(at).addAll(marks));
    } else {
      line(line);
    }
  }

  /** "≠ see 1" for each disagreement that touches a line; empty for none. */
  Row differs(List<Disagreement> disagreements) {
    Row row = row();
    if (!disagreements.isEmpty()) {
      StringBuilder numbers = new StringBuilder();
      for (Disagreement disagreement : disagreements) {
        numbers.append(numbers.length() == 0 ? "" : ", ");
        numbers.append(index.disagreementNumber(disagreement.id()));
      }
      row.add("≠ see " + numbers, Tone.DIFFERS);
    }
    return row;
  }

  static Tone tone(Stance stance) {
    return switch (stance) {
      case PROPOSES -> Tone.PROPOSES;
      case ACCEPTS, ACCEPTS_WITH_CONDITIONS -> Tone.ACCEPTS;
      case CONSIDERING -> Tone.CONSIDERING;
      case REJECTS -> Tone.REJECTS;
      case UNANSWERED -> Tone.UNANSWERED;
    };
  }

  String glyph(Stance stance) {
    return switch (stance) {
      case PROPOSES -> unicode() ? "◆" : "P";
      case ACCEPTS -> unicode() ? "●" : "A";
      case ACCEPTS_WITH_CONDITIONS -> unicode() ? "◕" : "C";
      case CONSIDERING -> unicode() ? "◑" : "~";
      case REJECTS -> unicode() ? "✕" : "X";
      case UNANSWERED -> unicode() ? "○" : "?";
    };
  }

  Row status(DisagreementStatus status) {
    Tone tone =
        switch (status) {
          case CONTRADICTED -> Tone.DIFFERS;
          case UPDATED -> Tone.ACCEPTS;
          case OPEN -> Tone.CONSIDERING;
        };
    return row().add(Terms.statusSign(status) + " " + Terms.status(status), tone);
  }

  String text() {
    return out.toString();
  }
}
