package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.dossier.ReportEntry;
import org.parley.publish.line.CitedLines;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;
import org.parley.report.Block;
import org.parley.report.Citation;
import org.parley.report.Furniture;
import org.parley.report.Report;
import org.parley.report.Sentence;

/**
 * The evidence of a page: for each report the paragraphs that hold a cited sentence, and those
 * beside them. It is what the panel shows and what a printed page ends with.
 *
 * @param key the report
 * @param parts paragraphs and what was left out between them
 */
record Appendix(ReportKey key, List<Part> parts) {

  /**
   * A paragraph, or a gap.
   *
   * @param kind title, heading, body, list, furniture, or gap
   * @param text what was left out, for furniture
   * @param sentences its sentences
   */
  record Part(String kind, String text, List<NumberedSentence> sentences) {}

  /** A sentence with its number and whether a line of the page cites it. */
  record NumberedSentence(int number, String text, boolean cited) {}

  static List<Appendix> of(DossierIndex index, Names names) {
    Map<Integer, TreeSet<Integer>> cited = new TreeMap<>();
    for (Citation citation : CitedLines.citations(index.dossier())) {
      cited
          .computeIfAbsent(index.number(citation.report()), key -> new TreeSet<>())
          .add(index.sentence(citation));
    }
    List<Appendix> appendices = new ArrayList<>();
    cited.forEach(
        (number, sentences) -> {
          ReportEntry entry = index.dossier().reports().get(number - 1);
          appendices.add(
              new Appendix(ReportKey.of(entry, index, names), parts(entry.report(), sentences)));
        });
    return appendices;
  }

  private static List<Part> parts(Report report, TreeSet<Integer> cited) {
    TreeSet<Integer> blocks = new TreeSet<>();
    for (int number : cited) {
      int block = report.sentences().get(number - 1).block();
      for (int near = Math.max(0, block - 1);
          near <= Math.min(report.blocks().size() - 1, block + 1);
          near++) {
        blocks.add(near);
      }
    }
    List<Part> parts = new ArrayList<>();
    int last = -1;
    for (int number : blocks) {
      if (number > last + 1) {
        parts.add(new Part("gap", "", List.of()));
      }
      for (Furniture furniture : report.furniture()) {
        if (furniture.beforeBlock() == number && number > 0) {
          parts.add(new Part("furniture", furniture.name(), List.of()));
        }
      }
      parts.add(part(report, number, cited));
      last = number;
    }
    return parts;
  }

  private static Part part(Report report, int number, TreeSet<Integer> cited) {
    Block block = report.blocks().get(number);
    List<NumberedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      Sentence sentence = report.sentences().get(i);
      if (sentence.block() == number) {
        sentences.add(
            new NumberedSentence(i + 1, report.words(sentence.span()), cited.contains(i + 1)));
      }
    }
    return new Part(Terms.code(block.kind()), "", sentences);
  }
}
