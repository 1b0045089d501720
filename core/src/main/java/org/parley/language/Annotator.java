package org.parley.language;

import java.util.List;
import org.parley.report.Span;

/**
 * Makes words, tags, names and parses of sentences. Implementations are safe for use by several
 * threads and give the same answer to the same text.
 */
public interface Annotator {

  /**
   * The tokens of each sentence, tagged, lemmatised and with names marked.
   *
   * @param text a report's text
   * @param sentences spans of its sentences
   * @return for each sentence its tokens, spans in {@code text}
   */
  List<List<Token>> tag(String text, List<Span> sentences);

  /** The dependency tree of one tagged sentence. */
  Parse parse(List<Token> sentence);
}
