package org.parley.ingest.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The encoding of bytes that are no Unicode and of which nothing is declared. Mozilla's detector
 * knows the encodings of East Asia, of Cyrillic, Greek, Hebrew and Thai (Li and Momoi, "A composite
 * approach to language/encoding detection", 2001); what it says is held against the alphabets, and
 * these tell the others apart.
 */
final class GuessedEncoding {
  /** So much of a text, from its first letter beyond ASCII on, tells its encoding. */
  private static final int LOOK = 1 << 16;

  /** More than one in so many characters unread, and it is another encoding. */
  private static final int MANY = 50;

  private GuessedEncoding() {}

  static Charset of(byte[] bytes) {
    byte[] sample = sample(bytes);
    Charset detected = detected(sample);
    return detected == null ? LetterSets.of(sample) : detected;
  }

  private static byte[] sample(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && bytes[from] >= 0) {
      from++;
    }
    int start = Math.max(0, from - 1);
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + LOOK));
  }

  private static @Nullable Charset detected(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    Charset charset = name == null ? null : EncodingLabel.charset(name);
    boolean fits =
        charset != null
            && TextEncoding.isRead(new String(sample, charset), MANY)
            && LetterSets.explain(sample, charset);
    return fits ? charset : null;
  }
}
