package org.parley.quote;

/** By which pattern a quote was found. */
public enum QuoteRule {
  /** {@code "...," she said}. */
  AFTER,
  /** {@code The plan was "dead," she said}. */
  AFTER_MIXED,
  /** {@code The plan was "dead" for now, she said}. */
  TAIL,
  /** {@code She said: "..."}. */
  BEFORE,
  /** {@code She said that the plan was "dead"}: the complement of the cue holds the marks. */
  COMPLEMENT,
  /** As {@link #COMPLEMENT}, where the parse loses the complement. */
  FAR_COMPLEMENT,
  /** {@code Her answer: "..."}. */
  COLON,
  /** A paragraph ends in a colon, the next opens with the marks. */
  COLON_PARAGRAPH,
  /** {@code according to her}. */
  ACCORDING,
  /** The complement of a word of saying or believing, by the parse. */
  CONSTRUCTION
}
