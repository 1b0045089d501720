package org.parley.similarity;

/** How a copy differs from what it was copied from. */
public enum CopyKind {
  /** The same text under the same title, save for a few words. */
  VERBATIM,
  /** The same text under another title. */
  NEW_HEADLINE,
  /** The same text with its parts in another order. */
  REORDERED,
  /** Parts left out, nothing of weight added. */
  TRIMMED,
  /** The source, or most of it, inside a longer text that begins with something else. */
  EMBEDDED,
  /** Shared wire text that was edited or that was given local additions. */
  WIRE
}
