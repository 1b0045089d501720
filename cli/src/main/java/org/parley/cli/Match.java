package org.parley.cli;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a title or text is searched for: words, or an expression between slashes. */
final class Match {
  private static final int LONGEST = 1000;
  private static final long MOST_STEPS = 20_000_000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Pattern pattern;

  private Match(Pattern pattern) {
    this.pattern = pattern;
  }

  /** An expression that takes too many steps on some text. */
  static final class TooHardException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooHardException() {
      super("the expression takes too many steps on it");
    }
  }

  /**
   * Words, found whatever their case and the blanks between them; or {@code /expression/} as Java
   * has them, case ignored.
   *
   * @throws IllegalArgumentException if it is empty, too long or no expression; the message says
   *     which
   */
  static Match of(String text) {
    boolean expression = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          text.isBlank() ? "it is empty" : "it is longer than " + LONGEST + " characters");
    }
    try {
      String words =
          BLANKS
              .splitAsStream(text.strip())
              .map(Pattern::quote)
              .collect(Collectors.joining("\\s+"));
      return new Match(
          Pattern.compile(
              expression ? text.substring(1, text.length() - 1) : words,
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not an expression: " + e.getDescription() + " at " + (e.getIndex() + 1), e);
    }
  }

  /**
   * True if a text holds it.
   *
   * @throws TooHardException if the search takes too many steps, which depends on nothing but
   *     expression and text
   */
  boolean in(@Nullable String text) {
    try {
      return text != null
          && pattern.matcher(new Counted(text, 0, text.length(), new long[1])).find();
    } catch (StackOverflowError e) {
      throw new TooHardException();
    }
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private final int start;
    private final int end;
    private final long[] steps;

    Counted(String text, int start, int end, long[] steps) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.steps = steps;
    }

    @Override
    public char charAt(int index) {
      steps[0]++;
      if (steps[0] > MOST_STEPS) {
        throw new TooHardException();
      }
      return text.charAt(start + index);
    }

    @Override
    public int length() {
      return end - start;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Counted(text, start + from, start + to, steps);
    }

    @Override
    public String toString() {
      return text.substring(start, end);
    }
  }
}
