package org.parley.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.text.WordList;

/** Sentences with tags and trees, read from a file, so that tests need no models. */
public final class ParsedSentences {
  private final Map<String, AnnotatedReport> reports = new LinkedHashMap<>();

  public ParsedSentences(Class<?> owner) {
    String id = "";
    String text = "";
    List<String[]> rows = new ArrayList<>();
    for (String line : WordList.lines(owner, "sentences.tsv")) {
      String[] cells = line.split("\t");
      if (cells[0].equals("=")) {
        add(id, text, rows);
        id = cells[1];
        text = cells[2];
        rows.clear();
      } else {
        rows.add(cells);
      }
    }
    add(id, text, rows);
  }

  /** The report of one sentence with a name. */
  public AnnotatedReport get(String id) {
    @Nullable AnnotatedReport report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("no sentence " + id);
    }
    return report;
  }

  /** All of them. */
  public List<AnnotatedReport> all() {
    return List.copyOf(reports.values());
  }

  private void add(String id, String text, List<String[]> rows) {
    if (id.isEmpty()) {
      return;
    }
    List<Token> tokens = new ArrayList<>();
    int[] governors = new int[rows.size()];
    String[] relations = new String[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      String[] c = rows.get(i);
      Span span = new Span(Integer.parseInt(c[4]), Integer.parseInt(c[5]));
      tokens.add(new Token(c[0], c[1], c[2], EntityKind.valueOf(c[3]), span));
      governors[i] = Integer.parseInt(c[6]);
      relations[i] = c[7];
    }
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(id + ".1", 0, BlockKind.BODY, all);
    Report report =
        Report.ofText(id, id, text, List.of(new Block(BlockKind.BODY, all)), List.of(sentence));
    Parse parse = new Parse(governors, relations);
    reports.put(
        id, new AnnotatedReport(report, List.of(new AnnotatedSentence(sentence, tokens, parse))));
  }
}
