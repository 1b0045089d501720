package org.parley.quote;

/** How sure it is that the mention given as the source is who speaks. */
public enum Certainty {
  /** Plain: a speaker of this class is named. */
  PLAIN,
  /** Likely, but wrong too often to be named. */
  LIKELY,
  /** A guess, or no source at all. */
  DOUBTFUL
}
