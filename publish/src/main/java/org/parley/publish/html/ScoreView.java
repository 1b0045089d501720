package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;
import org.parley.dossier.Quote;
import org.parley.dossier.Wording;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.QuoteText;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.Score;
import org.parley.publish.line.Terms;

/**
 * A remark in several wordings. The page's script knows no widths, so the score is set twice, for a
 * wide and a middle page; a phone and a screen reader get each wording as a whole.
 *
 * @param id its anchor
 * @param speaker who said it, or "Speaker unknown"
 * @param unknown whether the speaker is unknown
 * @param role what reports say the speaker is
 * @param date when
 * @param marks evidence
 * @param count "4 wordings from 4 reports"
 * @param wide lines for a wide page
 * @param middle lines for a middle one
 * @param wordings each wording as a whole
 * @param note why the speaker is unknown, or what a person said of it; may be empty
 * @param differs disagreements that touch it
 */
record ScoreView(
    String id,
    String speaker,
    boolean unknown,
    String role,
    String date,
    List<Mark> marks,
    String count,
    List<SystemView> wide,
    List<SystemView> middle,
    List<WordingView> wordings,
    String note,
    List<Differs> differs) {

  /** One line of the score, with a row for each wording that has words in it. */
  record SystemView(boolean opensClause, List<RowView> rows) {}

  /** One row: who has it, and the words. */
  record RowView(String numbers, String name, List<CellView> cells) {}

  /** Words in a column; none where the report is silent. */
  record CellView(String text, boolean differs) {}

  /** One wording as a whole. */
  record WordingView(String numbers, String name, String form, String language, List<Word> words) {}

  private static final int WIDE = 96;
  private static final int MIDDLE = 72;

  static ScoreView of(Quote quote, DossierIndex index, Names names) {
    List<WordingView> wordings = new ArrayList<>();
    for (int i = 0; i < quote.wordings().size(); i++) {
      Wording wording = quote.wordings().get(i);
      wordings.add(
          new WordingView(
              String.valueOf(index.number(wording.report())),
              index.name(wording.report()),
              Terms.form(wording),
              index.report(wording.report()).report().language(),
              words(quote, i)));
    }
    long reports = quote.wordings().stream().map(Wording::report).distinct().count();
    return new ScoreView(
        Names.anchor("q", quote.id()),
        SaidBy.speaker(quote, index),
        index.actor(quote.speaker()) == null,
        SaidBy.role(quote, index),
        index.date(quote.said(), quote),
        Mark.of(quote.citations(), index, names),
        Enumeration.count(quote.wordings().size(), "wording", "wordings")
            + " from "
            + Enumeration.count((int) reports, "report", "reports"),
        systems(quote, WIDE, index),
        systems(quote, MIDDLE, index),
        wordings,
        note(quote, index),
        Differs.touching(quote.id(), index));
  }

  private static String note(Quote quote, DossierIndex index) {
    String corrected = Terms.capital(index.corrected(quote.id()));
    return quote.speaker() == null && quote.speakerNote() != null && corrected.isEmpty()
        ? quote.speakerNote()
        : corrected;
  }

  private static List<SystemView> systems(Quote quote, int width, DossierIndex index) {
    List<SystemView> systems = new ArrayList<>();
    int clause = -1;
    for (Score.Line line : Score.lines(quote, width, String::length)) {
      List<RowView> rows = new ArrayList<>();
      for (Score.Row row : line.rows()) {
        List<CellView> cells = new ArrayList<>();
        for (Score.Cell cell : row.cells()) {
          String words = cell.words();
          cells.add(new CellView(words == null ? "" : words, cell.differs()));
        }
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
          rows.add(new RowView(numbers(quote, row, index), name(quote, row, index), cells));
        }
      }
      systems.add(new SystemView(line.clause() != clause, rows));
      clause = line.clause();
    }
    return systems;
  }

  private static String numbers(Quote quote, Score.Row row, DossierIndex index) {
    List<String> numbers = new ArrayList<>();
    for (int each : row.wordings()) {
      numbers.add(String.valueOf(index.number(quote.wordings().get(each).report())));
    }
    return numbers.size() > 3
        ? numbers.get(0) + ", " + numbers.get(1) + " and " + (numbers.size() - 2) + " more"
        : String.join(" ", numbers);
  }

  private static String name(Quote quote, Score.Row row, DossierIndex index) {
    return row.wordings().size() > 1
        ? row.wordings().size() + " reports"
        : index.name(quote.wordings().get(row.wordings().get(0)).report());
  }

  private static List<Word> words(Quote quote, int wording) {
    List<Word> words = new ArrayList<>();
    boolean gap = false;
    for (AlignedClause clause : quote.aligned()) {
      for (AlignedColumn column : clause.columns()) {
        String cell = column.cells().get(wording);
        if (cell == null) {
          gap = true;
          continue;
        }
        if (gap && !words.isEmpty() && cell.matches("[“„«\"].*")) {
          words.add(new Word(QuoteText.LEFT_OUT, false));
        }
        gap = false;
        words.add(new Word(cell, column.differs().get(wording)));
      }
    }
    return words;
  }
}
