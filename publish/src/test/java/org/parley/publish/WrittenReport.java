package org.parley.publish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Citation;
import org.parley.report.Furniture;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;

/** Builds a report from blocks in which a bar parts the sentences, and cites it by its words. */
public final class WrittenReport {

  private final Report report;

  private WrittenReport(Report report) {
    this.report = report;
  }

  /**
   * @param blocks "# " a title, "## " a heading, "- " a list item, anything else a paragraph
   */
  public static WrittenReport of(
      String id,
      @Nullable String outlet,
      When published,
      PublishedBasis basis,
      @Nullable When updated,
      String language,
      ReportKind kind,
      List<Furniture> furniture,
      String... blocks) {
    StringBuilder text = new StringBuilder();
    List<Block> parts = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    String title = null;
    for (String block : blocks) {
      BlockKind blockKind =
          block.startsWith("# ")
              ? BlockKind.TITLE
              : block.startsWith("## ")
                  ? BlockKind.HEADING
                  : block.startsWith("- ") ? BlockKind.LIST : BlockKind.BODY;
      String words = blockKind == BlockKind.BODY ? block : block.substring(block.indexOf(' ') + 1);
      int blockStart = text.length();
      for (String sentence : words.split("\\|")) {
        if (text.length() > blockStart) {
          text.append(' ');
        }
        int start = text.length();
        text.append(sentence);
        sentences.add(
            new Sentence(
                id + "." + (sentences.size() + 1),
                parts.size(),
                blockKind,
                new Span(start, text.length())));
      }
      if (blockKind == BlockKind.TITLE) {
        title = text.substring(blockStart);
      }
      parts.add(new Block(blockKind, new Span(blockStart, text.length())));
      text.append("\n\n");
    }
    return new WrittenReport(
        new Report(
            id,
            id + ".txt",
            "https://" + id + ".example/story",
            outlet,
            title,
            List.of(),
            published,
            basis,
            updated,
            language,
            text.toString(),
            parts,
            sentences,
            furniture,
            kind));
  }

  public Report report() {
    return report;
  }

  /** The stretch of these words; they must stand inside one sentence. */
  public Citation cite(String words) {
    int start = report.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(report.id() + " does not say: " + words);
    }
    Span span = new Span(start, start + words.length());
    Sentence sentence = report.sentenceAt(start);
    if (sentence == null || !sentence.span().contains(span)) {
      throw new IllegalArgumentException(report.id() + " says it over two sentences: " + words);
    }
    return new Citation(report.id(), sentence.id(), span);
  }

  /** The whole sentence that holds these words. */
  public Citation whole(String words) {
    Citation part = cite(words);
    Sentence sentence = report.sentenceAt(part.span().start());
    if (sentence == null) {
      throw new IllegalStateException(words);
    }
    return Citation.of(report, sentence);
  }

  /** Where these words stand. */
  public Span span(String words) {
    return cite(words).span();
  }
}
