package org.parley.publish.terminal;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Quote;
import org.parley.dossier.Wording;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.QuoteText;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.Score;
import org.parley.publish.line.Terms;

/** What was said, in all its wordings. */
final class QuotesText {

  private static final int SCORES = 3;
  private static final int SINGLE = 6;

  private QuotesText() {}

  static void write(Screen screen, boolean all) {
    List<Quote> quotes = screen.index().dossier().quotes();
    if (quotes.isEmpty()) {
      return;
    }
    screen.head(
        "QUOTES", quotes.size(), screen.row().add("one thing said, all its wordings", Tone.DIM));
    List<Quote> scores = quotes.stream().filter(quote -> !quote.aligned().isEmpty()).toList();
    List<Quote> single =
        quotes.stream()
            .filter(
                quote ->
                    quote.aligned().isEmpty()
                        && (all || !Terms.isReportedSpeech(quote) || quote.speaker() == null))
            .toList();
    List<Quote> shown = new ArrayList<>(all ? scores : first(scores, SCORES));
    shown.addAll(all ? single : first(single, SINGLE));
    for (int i = 0; i < shown.size(); i++) {
      if (i > 0) {
        screen.blank();
      }
      if (shown.get(i).aligned().isEmpty()) {
        single(screen, shown.get(i));
      } else {
        score(screen, shown.get(i));
      }
    }
    int rest = quotes.size() - shown.size();
    if (rest > 0) {
      screen.blank();
      screen.line(
          screen
              .row()
              .add("and " + Enumeration.count(rest, "quote", "quotes") + " more: ", Tone.DIM)
              .add("--only quotes"));
    }
  }

  private static List<Quote> first(List<Quote> quotes, int most) {
    return quotes.subList(0, Math.min(most, quotes.size()));
  }

  private static Row head(Screen screen, Quote quote) {
    DossierIndex index = screen.index();
    boolean unknown = index.actor(quote.speaker()) == null;
    Row row = screen.row().add(SaidBy.speaker(quote, index), unknown ? Tone.REJECTS : Tone.STRONG);
    String role = SaidBy.role(quote, index);
    row.add((role.isEmpty() ? "" : ", " + role) + ", " + index.date(quote.said(), quote), Tone.DIM);
    return row;
  }

  private static void single(Screen screen, Quote quote) {
    DossierIndex index = screen.index();
    Wording wording = quote.wordings().get(0);
    Row head = head(screen, quote).add(", " + Terms.form(wording), Tone.DIM);
    screen.line(head);
    String text = QuoteText.of(wording, index.report(wording.report()).report());
    screen.text(screen.row(), 5, text, Tone.PLAIN, screen.evidence(quote.citations()));
    String note = quote.speakerNote();
    if (index.actor(quote.speaker()) == null && note != null) {
      screen.text(screen.row(), 5, note, Tone.DIM, screen.row());
    }
  }

  private static void score(Screen screen, Quote quote) {
    screen.right(head(screen, quote), screen.evidence(quote.citations()));
    int column = labelWidth(screen, quote) + 4;
    List<Score.Line> lines = Score.lines(quote, screen.width() - column, screen::measure);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        screen.blank();
      }
      for (Score.Row row : lines.get(i).rows()) {
        if (!row.isSilent()) {
          line(screen, quote, row, column);
        }
      }
    }
  }

  private static int labelWidth(Screen screen, Quote quote) {
    int width = 0;
    for (Score.Line line : Score.lines(quote, screen.width(), screen::measure)) {
      for (Score.Row row : line.rows()) {
        width = Math.max(width, screen.measure(label(screen, quote, row)));
      }
    }
    return width;
  }

  private static String label(Screen screen, Quote quote, Score.Row row) {
    List<String> numbers =
        row.wordings().stream()
            .map(each -> quote.wordings().get(each).report())
            .map(report -> String.valueOf(screen.index().number(report)))
            .toList();
    return numbers.size() > 3
        ? "[" + numbers.get(0) + " " + numbers.get(1) + " +" + (numbers.size() - 2) + "]"
        : "[" + String.join(" ", numbers) + "]";
  }

  private static void line(Screen screen, Quote quote, Score.Row row, int column) {
    Row line = screen.row().to(2).add(label(screen, quote, row), Tone.EVIDENCE);
    int at = column;
    for (Score.Cell cell : row.cells()) {
      line.to(at);
      String words = cell.words();
      if (words == null) {
        line.add("·".repeat(cell.width()), Tone.DIM);
      } else {
        line.add(words, cell.differs() ? Tone.DIFFERING_WORD : Tone.PLAIN);
      }
      at += cell.width() + 1;
    }
    screen.line(line);
  }
}
