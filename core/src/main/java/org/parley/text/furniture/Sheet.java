package org.parley.text.furniture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/** The pieces of a page while its furniture is being found, and the facts found so far. */
final class Sheet {
  private static final String ENDS = ".?!…‽。！？؟۔।";
  private static final String CLOSERS = "\"”’'»)]";

  private final List<Piece> pieces;
  private final List<String> keys = new ArrayList<>();
  private final @Nullable String[] names;
  final Set<String> bylines = new LinkedHashSet<>();
  final Set<String> outlets = new LinkedHashSet<>();
  @Nullable When published;
  @Nullable When updated;
  @Nullable String title;
  int titleAt = -1;
  boolean opinion;

  Sheet(List<Piece> pieces, @Nullable String title) {
    this.pieces = List.copyOf(pieces);
    this.names = new String[pieces.size()];
    this.title = title;
    pieces.forEach(piece -> keys.add(key(piece.text())));
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int index) {
    return pieces.get(index);
  }

  String text(int index) {
    return pieces.get(index).text();
  }

  /** The words of a piece in small letters, without the marks round them. */
  String key(int index) {
    return keys.get(index);
  }

  /** True if nothing is known of a piece yet. */
  boolean isFree(int index) {
    return names[index] == null && index != titleAt;
  }

  @Nullable String name(int index) {
    return names[index];
  }

  void mark(int index, String name) {
    if (isFree(index)) {
      names[index] = name;
    }
  }

  int words(int index) {
    return text(index).split(" ").length;
  }

  /** True if a piece ends as a sentence does. */
  boolean isSentence(int index) {
    String text = text(index);
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Number of free pieces before one. */
  int freeBefore(int index) {
    int free = 0;
    for (int i = 0; i < index; i++) {
      free += isFree(i) ? 1 : 0;
    }
    return free;
  }

  /** Number of free pieces after one. */
  int freeAfter(int index) {
    int free = 0;
    for (int i = index + 1; i < size(); i++) {
      free += isFree(i) ? 1 : 0;
    }
    return free;
  }

  /** Share of a piece's longer words that begin with a capital. */
  static double capitals(String text) {
    long words = 0;
    long capitals = 0;
    for (String word : text.split("[^\\p{L}\\p{N}'’]+")) {
      if (word.length() > 3) {
        words++;
        capitals += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
      }
    }
    return words == 0 ? 1 : (double) capitals / words;
  }

  static String key(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    int start = 0;
    int end = plain.length();
    while (start < end
        && !Character.isLetterOrDigit(plain.charAt(start))
        && plain.charAt(start) != '(') {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(start, end);
  }
}
