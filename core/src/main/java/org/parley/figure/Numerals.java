package org.parley.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.language.Token;
import org.parley.text.WordList;

/** Reads numbers: digits, words, scales, shares, sums of money, ranges. */
final class Numerals {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?");
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", "$"),
          Map.entry("us$", "$"),
          Map.entry("a$", "A$"),
          Map.entry("c$", "C$"),
          Map.entry("€", "€"),
          Map.entry("£", "£"),
          Map.entry("¥", "¥"),
          Map.entry("dollar", "$"),
          Map.entry("euro", "€"),
          Map.entry("ruble", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("yen", "¥"),
          Map.entry("yuan", "CNY"),
          Map.entry("rupee", "INR"),
          Map.entry("hryvnia", "UAH"));
  private static final Map<String, Word> WORDS = read();

  private record Word(BigDecimal value, String kind) {}

  private Numerals() {}

  /** The number that begins at a word, or null; a range is read as one. */
  static @Nullable Numeral at(List<Token> tokens, int first) {
    Numeral numeral = single(tokens, first);
    if (numeral == null) {
      return null;
    }
    int next = numeral.end();
    boolean between = first > 0 && lower(tokens, first - 1).equals("between");
    boolean joined =
        next + 1 < tokens.size()
            && (lower(tokens, next).equals("to")
                || (between && lower(tokens, next).equals("and"))
                || isDash(tokens, next));
    if (joined && !numeral.vague()) {
      Numeral upper = single(tokens, next + 1);
      if (upper != null && !upper.vague() && sameUnit(numeral, upper)) {
        BigDecimal low = scaled(numeral, upper);
        if (low.compareTo(upper.value()) < 0) {
          return new Numeral(
              numeral.first(),
              upper.end(),
              low,
              upper.value(),
              false,
              upper.unit().isEmpty() ? numeral.unit() : upper.unit(),
              numeral.spelled() && upper.spelled());
        }
      }
    }
    return numeral;
  }

  private static boolean isDash(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    return text.equals("-") || text.equals("–");
  }

  private static boolean sameUnit(Numeral low, Numeral high) {
    return low.unit().equals(high.unit()) || low.unit().isEmpty() || high.unit().isEmpty();
  }

  /** "5 to 7 million" is five million to seven million. */
  private static BigDecimal scaled(Numeral low, Numeral high) {
    BigDecimal thousand = BigDecimal.valueOf(1000);
    BigDecimal value = low.value();
    BigDecimal scale = BigDecimal.ONE;
    while (value.multiply(scale).compareTo(high.value()) < 0
        && scale.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) < 0
        && high.value().compareTo(value.multiply(scale).multiply(thousand)) >= 0) {
      scale = scale.multiply(thousand);
    }
    boolean plain = value.compareTo(thousand) < 0 && high.end() - high.first() > 1;
    return plain ? value.multiply(scale) : value;
  }

  private static @Nullable Numeral single(List<Token> tokens, int first) {
    int i = first;
    String unit = "";
    String sign = lower(tokens, i);
    if (CURRENCIES.containsKey(sign) && !Character.isLetter(sign.codePointBefore(sign.length()))) {
      unit = CURRENCIES.get(sign);
      i++;
      if (i >= tokens.size()) {
        return null;
      }
    }
    boolean spelled = false;
    boolean vague = false;
    BigDecimal value;
    String word = lower(tokens, i);
    if (DIGITS.matcher(word).matches()) {
      value = new BigDecimal(word.replace(",", ""));
      i++;
    } else if (isWord(word)) {
      spelled = true;
      value = BigDecimal.ZERO;
      BigDecimal group = BigDecimal.ZERO;
      while (i < tokens.size()) {
        BigDecimal small = small(lower(tokens, i));
        if (small == null) {
          break;
        }
        group = group.add(small);
        i++;
        if (i + 1 < tokens.size()
            && lower(tokens, i).equals("-")
            && small(lower(tokens, i + 1)) != null) {
          i++;
        }
      }
      value = group;
    } else {
      Word plural = WORDS.get(word);
      if (plural == null || !plural.kind().equals("vague") || !unit.isEmpty()) {
        return fraction(tokens, first);
      }
      value = plural.value();
      vague = true;
      spelled = true;
      i++;
      while (i + 1 < tokens.size() && lower(tokens, i).equals("of")) {
        Word next = WORDS.get(lower(tokens, i + 1));
        if (next == null || !next.kind().equals("vague")) {
          break;
        }
        value = value.multiply(next.value());
        i += 2;
      }
    }
    while (!vague && i < tokens.size()) {
      int at = i + 1 < tokens.size() && lower(tokens, i).equals("-") ? i + 1 : i;
      Word scale = WORDS.get(lower(tokens, at));
      if (scale == null || !scale.kind().equals("scale")) {
        break;
      }
      value = value.multiply(scale.value());
      i = at + 1;
    }
    if (i < tokens.size() && unit.isEmpty()) {
      String after = lower(tokens, i);
      String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
      if (after.equals("%") || after.equals("percent") || after.equals("pct")) {
        unit = "%";
        i++;
      } else if (after.equals("per")
          && i + 1 < tokens.size()
          && lower(tokens, i + 1).equals("cent")) {
        unit = "%";
        i += 2;
      } else if (CURRENCIES.containsKey(lemma) && Character.isLetter(lemma.charAt(0))) {
        unit = CURRENCIES.getOrDefault(lemma, "");
        i++;
      }
    }
    return new Numeral(first, i, value.stripTrailingZeros(), null, vague, unit, spelled);
  }

  /** "a third of", "two-thirds of", "half of". */
  private static @Nullable Numeral fraction(List<Token> tokens, int first) {
    int i = first;
    BigDecimal times = BigDecimal.ONE;
    if (lower(tokens, i).equals("a") || lower(tokens, i).equals("one")) {
      i++;
    }
    if (i >= tokens.size()) {
      return null;
    }
    String word = lower(tokens, i);
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      BigDecimal count = small(word.substring(0, hyphen));
      if (count != null) {
        times = count;
        word = word.substring(hyphen + 1);
      }
    }
    Word part = WORDS.get(word);
    boolean of = i + 1 < tokens.size() && lower(tokens, i + 1).equals("of");
    if (part == null || !part.kind().equals("part") || !of) {
      return null;
    }
    BigDecimal value = part.value().multiply(times).stripTrailingZeros();
    return new Numeral(first, i + 1, value, null, false, "part", true);
  }

  private static boolean isWord(String word) {
    return small(word) != null;
  }

  /** The value of a word below a hundred, "twenty-three" included, or null. */
  private static @Nullable BigDecimal small(String word) {
    Word known = WORDS.get(word);
    if (known != null) {
      return known.kind().equals("unit") || known.kind().equals("tens") ? known.value() : null;
    }
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    Word tens = WORDS.get(word.substring(0, hyphen));
    Word unit = WORDS.get(word.substring(hyphen + 1));
    if (tens == null
        || unit == null
        || !tens.kind().equals("tens")
        || !unit.kind().equals("unit")) {
      return null;
    }
    return tens.value().add(unit.value());
  }

  private static String lower(List<Token> tokens, int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    for (List<String> row : WordList.rows(Numerals.class, "numbers.tsv")) {
      words.put(row.get(0), new Word(new BigDecimal(row.get(1)), row.get(2)));
    }
    return Map.copyOf(words);
  }
}
