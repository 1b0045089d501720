package org.parley.publish.terminal;

import java.text.Normalizer;
import java.util.Map;

/** Puts signs that a terminal without UTF-8 cannot show into ASCII. */
final class Ascii {

  private static final Map<Integer, String> SIGNS =
      Map.ofEntries(
          Map.entry((int) '◆', "P"),
          Map.entry((int) '●', "*"),
          Map.entry((int) '◕', "C"),
          Map.entry((int) '◑', "~"),
          Map.entry((int) '◐', "/"),
          Map.entry((int) '✕', "X"),
          Map.entry((int) '○', "o"),
          Map.entry((int) '◇', "o"),
          Map.entry((int) '━', "="),
          Map.entry((int) '═', "="),
          Map.entry((int) '─', "-"),
          Map.entry((int) '┄', "."),
          Map.entry((int) '·', "."),
          Map.entry((int) '≠', "!="),
          Map.entry((int) '↻', "->"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "--"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '„', "\""),
          Map.entry((int) '«', "\""),
          Map.entry((int) '»', "\""),
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry(0xA0, " "));

  private Ascii() {}

  /** The text in ASCII; accents are dropped, a letter that has no such form is a question mark. */
  static String of(String text) {
    StringBuilder ascii = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              String known = SIGNS.get(sign);
              if (known != null) {
                ascii.append(known);
              } else if (sign < 0x80) {
                ascii.appendCodePoint(sign);
              } else {
                ascii.append(withoutAccents(sign));
              }
            });
    return ascii.toString();
  }

  private static String withoutAccents(int sign) {
    String plain =
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
    boolean ascii = !plain.isEmpty() && plain.chars().allMatch(each -> each < 0x80);
    return ascii ? plain : Character.getType(sign) == Character.NON_SPACING_MARK ? "" : "?";
  }
}
