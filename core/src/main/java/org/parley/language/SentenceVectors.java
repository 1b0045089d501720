package org.parley.language;

/**
 * Turns a text into a vector whose direction tells what it is about. Vectors find what may belong
 * together; they never decide it. Implementations are safe for use by several threads and give the
 * same vector to the same text.
 */
public interface SentenceVectors {

  /**
   * The vector of a text's beginning.
   *
   * @param text any text; what goes beyond the model's length is not looked at
   * @return a vector of length one, always of the same number of dimensions; all zero for an empty
   *     text
   */
  float[] embed(String text);
}
