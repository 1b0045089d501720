package org.parley.quote;

/** How a report renders what was said. */
public enum QuoteForm {
  /** Everything that is said stands in quotation marks. */
  DIRECT,
  /** Words in quotation marks stand among words of the writer. */
  MIXED,
  /** Words of the writer only. */
  INDIRECT
}
