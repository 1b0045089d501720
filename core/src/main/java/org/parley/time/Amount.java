package org.parley.time;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.text.WordList;

/**
 * A number of units.
 *
 * @param number how many; 0 where it is vague
 * @param vague true for "several", "a few" and the like
 */
record Amount(BigDecimal number, boolean vague) {
  static final Amount ONE = of(1);
  static final Amount VAGUE = new Amount(BigDecimal.ZERO, true);
  private static final int LONGEST = 9;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, Amount> WORDS = words();

  static Amount of(int number) {
    return new Amount(BigDecimal.valueOf(number), false);
  }

  /** Reads "12", "1,200", "2 1/2", "three and a half", "a couple"; vague if it cannot. */
  static Amount read(String written) {
    String text = written.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    boolean andHalf = text.endsWith(" and a half") || text.endsWith(" and one half");
    if (andHalf) {
      text = text.substring(0, text.indexOf(" and "));
    }
    Amount amount = plain(text);
    return andHalf && !amount.vague ? new Amount(amount.number.add(HALF), false) : amount;
  }

  private static Amount plain(String text) {
    Amount word = WORDS.get(text);
    if (word != null) {
      return word;
    }
    if (text.endsWith(" 1/2")) {
      Amount whole = plain(text.substring(0, text.length() - 4));
      return whole.vague ? whole : new Amount(whole.number.add(HALF), false);
    }
    String[] words = text.split("[- ]");
    Amount tens = words.length == 2 ? WORDS.get(words[0]) : null;
    Amount ones = words.length == 2 ? WORDS.get(words[1]) : null;
    if (tens != null && ones != null && !tens.vague && !ones.vague) {
      return new Amount(tens.number.add(ones.number), false);
    }
    String digits = text.replace(",", "");
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= LONGEST
            && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
            && digits.indexOf('.') == digits.lastIndexOf('.')
            && !digits.startsWith(".")
            && !digits.endsWith(".");
    return isNumber ? new Amount(new BigDecimal(digits), false) : VAGUE;
  }

  boolean isWhole() {
    return !vague && number.stripTrailingZeros().scale() <= 0;
  }

  /**
   * The whole units, rounded down, at most a hundred thousand so that calendars do not overflow.
   */
  int whole() {
    return (int) Math.min(100_000L, number.longValue());
  }

  Amount times(int factor) {
    return vague ? this : new Amount(number.multiply(BigDecimal.valueOf(factor)), false);
  }

  String timex() {
    return vague ? "X" : number.stripTrailingZeros().toPlainString();
  }

  private static Map<String, Amount> words() {
    Map<String, Amount> map = new HashMap<>();
    for (List<String> row : WordList.rows(Amount.class, "numbers.tsv")) {
      map.put(
          row.get(0),
          row.get(1).equals("X") ? VAGUE : new Amount(new BigDecimal(row.get(1)), false));
    }
    return map;
  }
}
