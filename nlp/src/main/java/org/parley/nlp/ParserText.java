package org.parley.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's file of a neural transition parser, a text. Used by the build alone. */
final class ParserText {
  private ParserText() {}

  /**
   * Reads a model.
   *
   * @param in the file, unpacked; not closed. Its list of frequent inputs at the end is not read
   * @throws IOException if it cannot be read or is cut off
   */
  static ParserModel read(InputStream in) throws IOException {
    NumberLines lines = new NumberLines(in);
    int wordCount = header(lines, "dict");
    int tagCount = header(lines, "pos");
    int labelCount = header(lines, "label");
    int size = header(lines, "embeddingSize");
    int units = header(lines, "hiddenSize");
    int inputs = header(lines, "numTokens");
    header(lines, "preComputed");
    if (inputs != ParserState.INPUTS || size % Rows.COUNT != 0 || units % Rows.COUNT != 0) {
      throw new IOException(
          "the parser's model has " + inputs + " inputs of " + size + " and " + units + " units");
    }
    float[][] embeddings = new float[wordCount + tagCount + labelCount][];
    FingerprintTable words = FingerprintTable.forEntries(wordCount);
    FingerprintTable tags = FingerprintTable.forEntries(tagCount);
    List<String> labels = new ArrayList<>(labelCount);
    for (int i = 0; i < embeddings.length; i++) {
      String name = lines.text();
      embeddings[i] = lines.numbers(size);
      if (i < wordCount) {
        words.put(Fingerprint.of(name), i);
      } else if (i < wordCount + tagCount) {
        tags.put(Fingerprint.of(name), i);
      } else {
        labels.add(name);
      }
    }
    return new ParserModel(
        words,
        tags,
        labels,
        wordCount,
        wordCount + tagCount,
        embeddings,
        rows(lines, inputs * size, units),
        lines.numbers(units),
        rows(lines, units, labelCount * 2 - 1));
  }

  private static int header(NumberLines lines, String name) throws IOException {
    String cell = lines.text();
    if (!cell.startsWith(name + "=")) {
      throw new IOException("the parser's model has no " + name);
    }
    try {
      return Integer.parseInt(cell.substring(name.length() + 1));
    } catch (NumberFormatException e) {
      throw new IOException("the parser's model does not say its " + name, e);
    }
  }

  private static float[][] rows(NumberLines lines, int count, int length) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = lines.numbers(length);
    }
    return rows;
  }
}
