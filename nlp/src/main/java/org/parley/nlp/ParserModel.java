package org.parley.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What CoreNLP's file of a neural transition parser holds.
 *
 * @param words numbers of the words, from 0
 * @param tags numbers of the tags, after those of the words
 * @param labels names of the relations, by number less {@code firstLabel}; the first stands for
 *     none
 * @param firstLabel number of the first relation
 * @param embeddings a vector for each number
 * @param hidden weights of the hidden layer: for each value of the input, one for each unit
 * @param bias of each unit of the hidden layer
 * @param output for each unit of the hidden layer a weight for each transition: an arc to the left
 *     for each relation, an arc to the right for each, and the shift
 */
// Weights are large, never compared and never handed out of the package.
@SuppressWarnings("ArrayRecordComponent")
record ParserModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> labels,
    int firstLabel,
    float[][] embeddings,
    float[][] hidden,
    float[] bias,
    float[][] output) {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

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
    if (inputs != ParserState.INPUTS
        || size % ParserNetwork.ROWS != 0
        || units % ParserNetwork.ROWS != 0) {
      throw new IOException(
          "the parser's model has " + inputs + " inputs of " + size + " and " + units + " units");
    }
    float[][] embeddings = new float[wordCount + tagCount + labelCount][];
    Map<String, Integer> words = new HashMap<>(wordCount * 2);
    Map<String, Integer> tags = new HashMap<>(tagCount * 2);
    List<String> labels = new ArrayList<>(labelCount);
    for (int i = 0; i < embeddings.length; i++) {
      String name = lines.text();
      embeddings[i] = lines.numbers(size);
      if (i < wordCount) {
        words.put(name, i);
      } else if (i < wordCount + tagCount) {
        tags.put(name, i);
      } else {
        labels.add(name);
      }
    }
    return new ParserModel(
        words,
        tags,
        labels,
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

  int word(String word) {
    return number(words, word);
  }

  int tag(String tag) {
    return number(tags, tag);
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      number = numbers.get(UNKNOWN);
    }
    if (number == null) {
      throw new IllegalStateException("the parser's model has nothing for the unknown");
    }
    return number;
  }
}
