package org.parley.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Sentence;

/**
 * A sentence with its words.
 *
 * @param sentence which one
 * @param tokens its words in order; spans are in the report's text
 * @param parse its parse, or null where none was made
 */
public record AnnotatedSentence(Sentence sentence, List<Token> tokens, @Nullable Parse parse) {

  /** Copies its list. */
  public AnnotatedSentence {
    tokens = List.copyOf(tokens);
  }
}
