package org.parley.quote;

/** Where the mention of the source was found. */
public enum SourceRule {
  /** Subject to the left of the cue. */
  SUBJECT,
  /** Subject to the right: {@code said Smith}. */
  INVERTED,
  /** The nearest noun phrase between the quotation and the cue. */
  BEFORE_CUE,
  /** The noun phrase right after the cue. */
  AFTER_CUE,
  /** Subject of a verb above a participle or infinitive: {@code ..., saying}. */
  CLIMBED,
  /** Subject of the verb of saying beside a participle: {@code She agreed, adding}. */
  SHARED,
  /** Noun of a participle after "with": {@code with Smith suggesting}. */
  ATTENDING,
  /** Who puts out what speaks: {@code Smith issued a statement saying}. */
  STATEMENT,
  /** Subject of the first of several verbs. */
  COORDINATION,
  ACCORDING,
  /** Who stands before a colon. */
  COLON,
  /** {@code Smith's claim}. */
  POSSESSOR,
  /** {@code by Smith}, {@code from Smith}. */
  BY,
  /** Subject of a light verb: {@code issued a warning}. */
  LIGHT_VERB
}
