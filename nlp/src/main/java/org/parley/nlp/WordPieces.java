package org.parley.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the word pieces of BERT's lower-case English vocabulary (Devlin and others, 2019):
 * control characters dropped, accents stripped, punctuation and Chinese characters apart, then the
 * longest known piece first.
 */
final class WordPieces {
  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> pieces;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> pieces) {
    this.pieces = pieces;
    this.unknown = id("[UNK]");
    this.first = id("[CLS]");
    this.last = id("[SEP]");
  }

  /**
   * Reads the vocabulary from the class path.
   *
   * @throws UncheckedIOException if it is missing or damaged
   */
  static WordPieces load() {
    try (InputStream in = WordPieces.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IOException("vocabulary not on the class path: " + VOCABULARY);
      }
      return new WordPieces(vocabulary(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ids of the pieces, between the marks of beginning and end.
   *
   * @param most the largest number of ids to give, both marks included
   */
  long[] ids(String text, int most) {
    long[] ids = new long[most];
    ids[0] = first;
    int count = 1;
    int at = 0;
    String plain = plain(text, most);
    while (at < plain.length() && count < most - 1) {
      int end = wordEnd(plain, at);
      if (end == at) {
        at++;
      } else {
        count = addWord(plain.substring(at, end), ids, count);
        at = end;
      }
    }
    count = Math.min(count, most - 1);
    ids[count++] = last;
    return Arrays.copyOf(ids, count);
  }

  private int addWord(String word, long[] ids, int from) {
    if (word.length() > LONGEST_WORD) {
      ids[from] = unknown;
      return from + 1;
    }
    int count = from;
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      Integer piece = null;
      while (end > start) {
        piece = pieces.get((start == 0 ? "" : "##") + word.substring(start, end));
        if (piece != null) {
          break;
        }
        end--;
      }
      if (piece == null) {
        ids[from] = unknown;
        return from + 1;
      }
      if (count == ids.length) {
        return count;
      }
      ids[count++] = piece;
      start = end;
    }
    return count;
  }

  /** Lower case, without accents, white space as blanks; no more than the pieces can need. */
  private static String plain(String text, int most) {
    String begin = text.substring(0, (int) Math.min(text.length(), (long) most * LONGEST_WORD));
    String split = Normalizer.normalize(begin.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(split.length());
    split
        .codePoints()
        .forEach(
            point -> {
              int type = Character.getType(point);
              if (Character.isWhitespace(point) || type == Character.SPACE_SEPARATOR) {
                plain.append(' ');
              } else if (point != 0
                  && point != 0xFFFD
                  && type != Character.NON_SPACING_MARK
                  && type != Character.CONTROL
                  && type != Character.FORMAT) {
                plain.appendCodePoint(point);
              }
            });
    return plain.toString();
  }

  /** The end of the word that starts here, or the start itself if a blank stands here. */
  private static int wordEnd(String plain, int start) {
    int at = start;
    while (at < plain.length()) {
      int point = plain.codePointAt(at);
      if (point == ' ') {
        return at;
      }
      if (standsAlone(point)) {
        return at == start ? at + Character.charCount(point) : at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean standsAlone(int point) {
    if (point < 128) {
      return !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(point);
    };
  }

  private int id(String mark) {
    Integer id = pieces.get(mark);
    if (id == null) {
      throw new IllegalStateException("vocabulary without " + mark);
    }
    return id;
  }

  /** Reads the object named "vocab" of a tokenizer's JSON: pieces to ids. */
  private static Map<String, Integer> vocabulary(String json) throws IOException {
    int at = json.indexOf('{', Math.max(0, json.indexOf("\"vocab\"")));
    Map<String, Integer> pieces = new HashMap<>(1 << 16);
    while (at >= 0 && at + 1 < json.length() && json.charAt(at) != '}') {
      int open = json.indexOf('"', at);
      StringBuilder piece = new StringBuilder();
      int i = open + 1;
      for (; open >= 0 && json.charAt(i) != '"'; i++) {
        if (json.charAt(i) != '\\') {
          piece.append(json.charAt(i));
        } else if (json.charAt(++i) == 'u') {
          piece.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
          i += 4;
        } else {
          piece.append(json.charAt(i));
        }
      }
      int start = json.indexOf(':', i) + 1;
      int end = start;
      while (",}".indexOf(json.charAt(end)) < 0) {
        end++;
      }
      pieces.put(piece.toString(), Integer.valueOf(json.substring(start, end).trim()));
      at = end;
    }
    if (pieces.isEmpty()) {
      throw new IOException("no vocabulary in " + VOCABULARY);
    }
    return pieces;
  }
}
