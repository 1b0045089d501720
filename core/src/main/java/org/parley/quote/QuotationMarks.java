package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.report.Block;
import org.parley.report.Report;
import org.parley.report.Span;

/**
 * Pairs the quotation marks of a text, block by block. Marks inside marks belong to the outer
 * stretch. A mark that is never closed runs to the end of its block or to the next opening mark.
 */
final class QuotationMarks {
  private static final String OPENERS = "\u201c\u201f\u201e\u00ab\u2039\u300c\u300e\u301d";
  private static final String SINGLE_OPENERS = "\u2018\u201a\u201b'`";

  /** Longest stretch in single marks: a mark that opens none must not be sought for ever. */
  private static final int LONGEST_SINGLE = 2000;

  private static final String DASHES = "-\u2013\u2014";

  /** Words that begin with an apostrophe, without it. */
  private static final List<String> ELISIONS =
      List.of("tis", "twas", "til", "em", "cause", "n", "bout", "round", "cos", "cuz", "neath");

  private final String text;
  private final int block;
  private final int end;
  private final List<MarkedStretch> found = new ArrayList<>();

  private QuotationMarks(String text, int block, int end) {
    this.text = text;
    this.block = block;
    this.end = end;
  }

  /** The stretches between marks, in text order, none overlapping another. */
  static List<MarkedStretch> in(Report report) {
    List<MarkedStretch> all = new ArrayList<>();
    List<Block> blocks = report.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Span span = blocks.get(i).span();
      QuotationMarks marks = new QuotationMarks(report.text(), i, span.end());
      marks.scan(span.start());
      all.addAll(marks.found);
    }
    return List.copyOf(all);
  }

  private void scan(int start) {
    int i = start;
    while (i < end) {
      char mark = text.charAt(i);
      if (opensDouble(i, mark, start)) {
        i = close(i, mark);
      } else if (SINGLE_OPENERS.indexOf(mark) >= 0 && opensSingle(i, start)) {
        int closing = singleClosing(i);
        if (closing < 0) {
          i++;
        } else {
          add(i, closing, closing + 1, false);
          i = closing + 1;
        }
      } else {
        i++;
      }
    }
  }

  private boolean opensDouble(int at, char mark, int start) {
    if (at + 1 >= end) {
      return false;
    }
    if (OPENERS.indexOf(mark) >= 0) {
      return true;
    }
    char next = text.charAt(at + 1);
    boolean boundary = at == start || opensAfter(text.charAt(at - 1));
    return switch (mark) {
      case '"' -> boundary ? !Character.isWhitespace(next) : Character.isLetter(next);
      case '\u201d', '\u00bb', '\u203a' -> boundary && Character.isLetterOrDigit(next);
      default -> false;
    };
  }

  private static boolean opensAfter(char before) {
    return Character.isWhitespace(before)
        || "([{/:".indexOf(before) >= 0
        || DASHES.indexOf(before) >= 0;
  }

  /** Finds the end of a stretch opened at an offset and returns where to go on. */
  private int close(int open, char mark) {
    String closers = closersOf(mark);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if ((closers.indexOf(c) >= 0 || closesByPlace(i, c, mark)) && !opensAnew(i, c)) {
        add(open, i, i + 1, false);
        return i + 1;
      }
      if (i > open + 1 && opensAnew(i, c)) {
        int stop = trimmed(open + 1, i);
        add(open, stop, stop, true);
        return i;
      }
    }
    int stop = trimmed(open + 1, end);
    add(open, stop, stop, true);
    return end;
  }

  private static String closersOf(char mark) {
    return switch (mark) {
      case '"' -> "\"\u201d\u201c";
      case '\u201c', '\u201f', '\u201d', '\u301d' -> "\u201d\"\u201f\u301e";
      case '\u201e' -> "\u201c\u201d\"\u201f";
      case '\u00ab' -> "\u00bb";
      case '\u00bb' -> "\u00ab\u00bb";
      case '\u2039' -> "\u203a";
      case '\u203a' -> "\u2039\u203a";
      case '\u300c' -> "\u300d";
      case '\u300e' -> "\u300f";
      default -> "";
    };
  }

  /** An opening mark after a comma or a stop with a space behind it was meant to close. */
  private boolean closesByPlace(int at, char c, char mark) {
    return c == mark
        && OPENERS.indexOf(c) >= 0
        && ".,?!".indexOf(text.charAt(at - 1)) >= 0
        && (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** A mark with space before and a word after opens again: the old stretch was never closed. */
  private boolean opensAnew(int at, char c) {
    if (at + 1 >= end || (c != '"' && OPENERS.indexOf(c) < 0)) {
      return false;
    }
    return Character.isWhitespace(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean opensSingle(int at, int start) {
    if (at + 1 >= end || !(at == start || opensAfter(text.charAt(at - 1)))) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (!Character.isLetterOrDigit(next) && "[\u2026.$\u00a3\u20ac".indexOf(next) < 0) {
      return false;
    }
    int stop = at + 1;
    while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    String word = text.substring(at + 1, stop);
    boolean decade = Character.isDigit(next) && word.length() == 3 && word.endsWith("s");
    boolean year =
        word.length() == 2 && Character.isDigit(next) && Character.isDigit(word.charAt(1));
    return !decade && !year && !ELISIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Where a stretch in single marks ends, or -1. A mark after a word and before another may be a
   * possessive ("the workers' rights"); one after punctuation, or at the end of a clause, closes.
   */
  private int singleClosing(int open) {
    int unsure = -1;
    for (int i = open + 2; i < Math.min(end, open + LONGEST_SINGLE); i++) {
      char c = text.charAt(i);
      if (c != '\'' && c != '\u2019') {
        if (SINGLE_OPENERS.indexOf(c) >= 0 && unsure >= 0 && opensAfter(text.charAt(i - 1))) {
          return unsure;
        }
        continue;
      }
      char before = text.charAt(i - 1);
      boolean wordGoesOn = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
      if (wordGoesOn || Character.isWhitespace(before)) {
        if (unsure >= 0 && Character.isWhitespace(before)) {
          return unsure;
        }
        continue;
      }
      boolean afterWord = Character.isLetterOrDigit(before);
      boolean possessive =
          before == 's'
              && i + 2 < end
              && text.charAt(i + 1) == ' '
              && Character.isLowerCase(text.charAt(i + 2));
      if (!afterWord || !possessive) {
        return i;
      }
      if (unsure < 0) {
        unsure = i;
      }
    }
    return unsure;
  }

  private int trimmed(int start, int stop) {
    int to = stop;
    while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private void add(int open, int innerEnd, int wholeEnd, boolean unclosed) {
    if (innerEnd > open + 1 && hasWord(open + 1, innerEnd) && !isNickname(open, wholeEnd)) {
      found.add(
          new MarkedStretch(
              new Span(open, wholeEnd), new Span(open + 1, innerEnd), block, unclosed));
    }
  }

  /** One word with a capital between two others: {@code Ada "Birdie" Okoro}. */
  private boolean isNickname(int open, int wholeEnd) {
    String inner = text.substring(open + 1, wholeEnd);
    boolean one =
        inner.length() > 2
            && Character.isUpperCase(inner.charAt(0))
            && inner.chars().limit(inner.length() - 1L).allMatch(Character::isLetter);
    if (!one || wholeEnd + 1 >= end || open < 2) {
      return false;
    }
    return text.charAt(open - 1) == ' '
        && text.charAt(wholeEnd) == ' '
        && Character.isUpperCase(text.charAt(wholeEnd + 1))
        && isNameBefore(open - 1);
  }

  /** A word with a capital ends here. */
  private boolean isNameBefore(int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from < stop && Character.isUpperCase(text.charAt(from));
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
