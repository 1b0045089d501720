package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.Span;
import org.parley.text.Abbreviations.Place;

/**
 * Cuts a block of text into sentences, by rules.
 *
 * <p>A sentence ends at a terminator ({@code . ? ! …} or its like in another script) with the
 * closing marks after it, where white space and the beginning of another sentence follow. A full
 * stop ends none after a title, an initial, or an abbreviation before a number or inside a
 * sentence; after an abbreviation that can stand at an end it does where the next word is one that
 * begins sentences. Nothing ends where a small letter follows, so a question inside a quotation
 * does not cut the sentence that quotes it. The sentences of one quotation are cut like any others.
 */
public final class Sentences {
  private static final int LONGEST_SPEAKER = 5;
  private static final int LONGEST_TITLE = 5;

  /** Marks that go on with a sentence after a stop. */
  private static final String GOING_ON = ",;:/&%+=|)]}.?!…";

  private Sentences() {}

  /**
   * The sentences of one block.
   *
   * @param text a text
   * @param block the stretch of it that is one block
   * @return in order, without white space at either end; together they hold every character of the
   *     block that is not white space
   */
  public static List<Span> of(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(text, block.start(), block.end());
    int i = start;
    while (i < block.end()) {
      char c = text.charAt(i);
      if (!Terminators.ends(c)) {
        i++;
        continue;
      }
      int run = Terminators.runEnd(text, i, block.end());
      int close = Terminators.closersEnd(text, run, block.end());
      int next = skipSpace(text, close, block.end());
      if (next < block.end() && endsHere(text, start, i, run, close, next, block.end())) {
        sentences.add(new Span(start, close));
        start = next;
      }
      i = Math.max(close, i + 1);
    }
    int end = block.end();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
    return List.copyOf(sentences);
  }

  private static boolean endsHere(
      String text, int start, int stop, int run, int close, int next, int end) {
    if (Terminators.needsNoSpace(text.charAt(stop))) {
      return true;
    }
    int word = Terminators.openersEnd(text, next, end);
    if (word >= end) {
      return false;
    }
    int first = text.codePointAt(word);
    if (Character.isLowerCase(first) || GOING_ON.indexOf(first) >= 0) {
      return false;
    }
    if (next == close) {
      return isGluedEnd(text, stop, word, end);
    }
    if (close > run && text.charAt(stop) != '.' && goesOnSpeaking(text, word, end)) {
      return false;
    }
    boolean plainStop = text.charAt(stop) == '.' && run == stop + 1;
    return !plainStop || plainStopEnds(text, start, stop, close > run, word, end);
  }

  private static boolean plainStopEnds(
      String text, int start, int stop, boolean closed, int word, int end) {
    int begin = wordStart(text, start, stop);
    String before = text.substring(begin, stop);
    if (before.isEmpty()) {
      return true;
    }
    boolean digitFollows = Character.isDigit(text.charAt(word));
    if (Abbreviations.is(before, Place.NUMBER) && digitFollows) {
      return false;
    }
    if (isNumber(before)) {
      return begin > start;
    }
    if (closed) {
      return true;
    }
    if (Abbreviations.is(before, Place.INNER)) {
      return false;
    }
    if (Abbreviations.is(before, Place.TITLE)) {
      return digitFollows;
    }
    if (isInitial(before) || isLetters(before) || Abbreviations.is(before, Place.EITHER)) {
      return Abbreviations.startsSentences(wordAt(text, word, end));
    }
    return true;
  }

  /** Two sentences with no space between them: small letters, a stop, a capital and a small one. */
  private static boolean isGluedEnd(String text, int stop, int word, int end) {
    if (word + 1 >= end || stop < 2 || !Character.isUpperCase(text.charAt(word))) {
      return false;
    }
    char after = text.charAt(word + 1);
    String token = text.substring(wordStart(text, 0, stop), stop);
    return (Character.isLowerCase(after) || after == ' ')
        && token.length() > 1
        && token.chars().allMatch(Character::isLowerCase)
        && !wordAt(text, word, end).contains(".");
  }

  /** True if a name of a few words and a verb of speaking follow: "Stop!" John Smith said. */
  private static boolean goesOnSpeaking(String text, int word, int end) {
    int i = word;
    for (int n = 0; n <= LONGEST_SPEAKER && i < end; n++) {
      String here = wordAt(text, i, end);
      boolean stops = !here.isEmpty() && Terminators.ends(here.charAt(here.length() - 1));
      if (Abbreviations.isSpeaking(stops ? here.substring(0, here.length() - 1) : here)) {
        return n > 0;
      }
      if (here.isEmpty() || (stops && here.length() > LONGEST_TITLE)) {
        return false;
      }
      if (n > 0 && Character.isLowerCase(here.charAt(0)) && here.length() > 3) {
        return false;
      }
      i = skipSpace(text, i + here.length(), end);
    }
    return false;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Letters with stops between them, as U.N or p.m. */
  private static boolean isLetters(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static int wordStart(String text, int from, int stop) {
    int i = stop;
    while (i > from) {
      char c = text.charAt(i - 1);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '-' && c != '\'' && c != '’') {
        break;
      }
      i--;
    }
    while (i < stop && text.charAt(i) == '.') {
      i++;
    }
    return i;
  }

  private static String wordAt(String text, int from, int end) {
    int i = from;
    while (i < end && !isSpace(text.charAt(i)) && ",;:”\")".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return text.substring(from, i);
  }

  private static int skipSpace(String text, int from, int end) {
    int i = from;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
