package org.parley.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.parley.language.SentenceVectors;

/**
 * Sentence vectors of all-MiniLM-L6-v2 (Reimers and Gurevych, 2019; Wang and others, 2020), its
 * weights in eight bits: 384 dimensions, the mean over all word pieces. Looks at the first 126 word
 * pieces of a text. One thread computes one vector; several threads may compute at once. Processors
 * with different vector instructions may differ in the last digits.
 */
public final class MiniLmVectors implements SentenceVectors, AutoCloseable {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final int DIMENSIONS = 384;
  private static final int MARKS = 2;
  private static final int LONGEST = 126 + MARKS;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private MiniLmVectors(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /**
   * Loads model and vocabulary from the class path.
   *
   * @throws UncheckedIOException if one is missing or damaged
   */
  public static MiniLmVectors load() {
    try (InputStream in = MiniLmVectors.class.getResourceAsStream(MODEL);
        SessionOptions options = new SessionOptions()) {
      if (in == null) {
        throw new IOException("model not on the class path: " + MODEL);
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      return new MiniLmVectors(
          environment, environment.createSession(in.readAllBytes(), options), WordPieces.load());
    } catch (OrtException e) {
      throw new UncheckedIOException(new IOException("model damaged: " + MODEL, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public float[] embed(String text) {
    if (text.isBlank()) {
      return new float[DIMENSIONS];
    }
    long[] ids = pieces.ids(text, LONGEST);
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    long[] shape = {1, ids.length};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
    } catch (OrtException e) {
      throw new IllegalStateException("the model did not run", e);
    }
  }

  private static float[] mean(FloatBuffer states, int count) {
    double[] sum = new double[DIMENSIONS];
    for (int i = 0; i < count; i++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        sum[d] += states.get(i * DIMENSIONS + d);
      }
    }
    double square = 0;
    for (double value : sum) {
      square += value * value;
    }
    double norm = Math.sqrt(square);
    float[] unit = new float[DIMENSIONS];
    for (int d = 0; d < DIMENSIONS; d++) {
      unit[d] = (float) (sum[d] / norm);
    }
    return unit;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model did not close", e);
    }
  }
}
