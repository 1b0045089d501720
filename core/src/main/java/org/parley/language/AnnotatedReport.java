package org.parley.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;

/**
 * A report with the words of all its sentences.
 *
 * @param report the report
 * @param sentences one for each of the report's sentences, in the same order
 */
public record AnnotatedReport(Report report, List<AnnotatedSentence> sentences) {

  /**
   * @throws IllegalArgumentException if a sentence of the report is missing
   */
  public AnnotatedReport {
    sentences = List.copyOf(sentences);
    if (sentences.size() != report.sentences().size()) {
      throw new IllegalArgumentException("not all sentences are annotated: " + report.id());
    }
  }

  /** Index of the sentence that holds an offset of the text, or -1 between sentences. */
  public int sentenceIndexAt(int offset) {
    var sentence = report.sentenceAt(offset);
    return sentence == null ? -1 : report.sentences().indexOf(sentence);
  }

  /** The sentence that holds an offset of the text, or null between sentences. */
  public @Nullable AnnotatedSentence sentenceAt(int offset) {
    int index = sentenceIndexAt(offset);
    return index < 0 ? null : sentences.get(index);
  }
}
