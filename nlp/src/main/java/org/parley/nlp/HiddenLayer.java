package org.parley.nlp;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The hidden layer of the parser's network, with the cube as its function (Chen and Manning, 2014).
 * What tags and relations bring to it is kept, what words bring comes from {@link WordSums}. Five
 * of six children that the network is asked about are none; what those bring is in the layer
 * beforehand. Safe for use by several threads.
 */
final class HiddenLayer {
  private final ParserModel model;
  private final WordSums words;
  private final int firstSmall;
  private final int others;
  private final AtomicReferenceArray<float @Nullable []> small;
  private final float[] childless;
  private final float[][] noChild = new float[ParserState.CHILD_INPUTS][];

  HiddenLayer(ParserModel model) {
    this.model = model;
    words = new WordSums(model);
    firstSmall = model.firstTag();
    others = model.embeddings().length - firstSmall;
    small = new AtomicReferenceArray<>(ParserState.INPUTS * others);
    childless = model.bias().clone();
    int word = model.word(ParserModel.NULL);
    int tag = model.tag(ParserModel.NULL);
    for (int i = 0; i < noChild.length; i++) {
      float[] sum = new float[childless.length];
      int input = ParserState.NEAR_INPUTS + i;
      addProduct(sum, input, word);
      addProduct(sum, ParserState.WORD_INPUTS + input, tag);
      addProduct(sum, 2 * ParserState.WORD_INPUTS + i, model.firstLabel());
      noChild[i] = sum;
      for (int unit = 0; unit < sum.length; unit++) {
        childless[unit] += sum[unit];
      }
    }
  }

  /** What the words of a sentence bring, by their numbers. */
  SentenceSums sums(int[] sentence) {
    return new SentenceSums(words, sentence);
  }

  /** How many units the layer has. */
  int size() {
    return childless.length;
  }

  /**
   * What the units of the layer give.
   *
   * @param sentence of the words
   * @param inputs as {@link ParserState#inputs} gives them
   * @param units filled
   */
  void fill(SentenceSums sentence, int[] inputs, float[] units) {
    System.arraycopy(childless, 0, units, 0, units.length);
    for (int i = 0; i < ParserState.NEAR_INPUTS; i += 2) {
      Rows.add(
          units,
          sentence.of(i, inputs[i]),
          ofTag(i, inputs),
          sentence.of(i + 1, inputs[i + 1]),
          ofTag(i + 1, inputs));
    }
    for (int i = 0; i < ParserState.CHILD_INPUTS; i++) {
      int relation = inputs[2 * ParserState.WORD_INPUTS + i];
      if (relation != model.firstLabel()) {
        int input = ParserState.NEAR_INPUTS + i;
        Rows.add(
            units,
            sentence.of(input, inputs[input]),
            ofTag(input, inputs),
            ofRelation(i, relation));
      }
    }
    for (int i = 0; i < units.length; i++) {
      units[i] = units[i] * units[i] * units[i];
    }
  }

  private float[] ofTag(int input, int[] inputs) {
    int at = ParserState.WORD_INPUTS + input;
    return small(at, inputs[at], null);
  }

  /** What a child's relation brings, and what takes the missing child out of the layer. */
  private float[] ofRelation(int child, int relation) {
    return small(2 * ParserState.WORD_INPUTS + child, relation, noChild[child]);
  }

  private float[] small(int input, int number, float @Nullable [] less) {
    int place = input * others + number - firstSmall;
    float[] known = small.get(place);
    if (known == null) {
      known = new float[childless.length];
      addProduct(known, input, number);
      for (int i = 0; less != null && i < known.length; i++) {
        known[i] -= less[i];
      }
      small.set(place, known);
    }
    return known;
  }

  private void addProduct(float[] sum, int input, int number) {
    float[] embedding = model.embeddings()[number];
    Rows.addAll(sum, model.hidden(), input * embedding.length, embedding);
  }
}
