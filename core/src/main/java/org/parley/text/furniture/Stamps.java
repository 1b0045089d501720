package org.parley.text.furniture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * Lines that say who wrote a report and when it went out. Such a line falls into parts, and every
 * part is a byline, a time with or without its label, or a time to read; a line with anything else
 * in it is text.
 */
final class Stamps {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[|•·●/]\\s+|\\s+[–—]\\s+|,\\s+(?=[Bb]y\\s+\\p{Lu})|(?<=\\S)(?<!(?i:last|first|was|ally))\\s+(?=(?i:(?:last"
              + " |first )?(?:updated|published|posted|modified|created)\\b))");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:(?:this (?:article|story|post) was )?(?:first |last |originally"
              + " )?(published|posted|created|issued|released|date|updated|last"
              + " update|modified|edited|upd)(?: (?:at|on))?)\\s*:?\\s+");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:by|written by|reported by|posted by|text by|story by|author):?\\s+(?=\\S)");
  private static final Pattern TIME_WORD =
      Pattern.compile(
          "(?i)\\d[\\d:.,/T+-]*(?:st|nd|rd|th|Z)?,?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
              + "(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?[.,]?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri"
              + "|sat(?:ur)?|sun)(?:day)?[.,]?|at|on|[ap]\\.?m\\.?,?|\\(?(?:utc|gmt|bst|ist|et|est|edt|ct|cst"
              + "|cdt|mst|mdt|pt|pst|pdt|cet|cest|eet|eest|msk|jst|aest|aedt)(?:[+-]\\d{1,2})?\\)?,?|z|years?|months?|weeks?|days?|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|ago|just"
              + " now|an?|now|min-read|-|read|reading|time:?|yesterday|today");
  private static final Pattern BYLINE_WORDS =
      Pattern.compile("[\\p{L}\\p{M}.'’,&\\-() ]{2,120}|[^@]{2,80}@[\\w.]{2,60}");
  private static final Pattern FROM_NOW =
      Pattern.compile("(?i)\\b(?:ago|read|reading|min-read)\\b");
  private static final int TOP = 7;
  private static final int BOTTOM = 3;
  private static final int LONGEST = 220;
  private static final int MOST_OUTLET_WORDS = 5;

  private Stamps() {}

  static void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      String line = sheet.text(i);
      if (line.length() <= LONGEST && sheet.isFree(i)) {
        markLine(sheet, i, line);
      }
    }
  }

  private static void markLine(Sheet sheet, int index, String line) {
    String[] parts = BETWEEN.split(line);
    int times = 0;
    int labelled = 0;
    boolean whole = false;
    int bylines = 0;
    int unknown = 0;
    for (String part : parts) {
      String rest = LABEL.matcher(part).replaceFirst("");
      if (!rest.equals(part) && isTime(rest)) {
        labelled++;
      } else if (isTime(part)) {
        times++;
        whole |= isWhole(part);
      } else if (isByline(part)) {
        bylines++;
      } else if (!part.isBlank() && !isOutlet(part)) {
        unknown++;
      }
    }
    boolean atEdge = index < TOP || index >= sheet.size() - BOTTOM;
    boolean dated = labelled > 0 || (times > 0 && whole && atEdge);
    boolean stamp = unknown == 0 && (dated || (bylines > 0 && atEdge));
    boolean withSection = unknown == 1 && parts.length > 2 && dated && labelled + bylines > 0;
    if (stamp || withSection) {
      sheet.mark(index, dated ? "stamp" : "byline");
      read(sheet, parts);
    }
  }

  private static void read(Sheet sheet, String[] parts) {
    for (String part : parts) {
      Matcher label = LABEL.matcher(part);
      if (label.find()) {
        readTime(sheet, label.group(1).toLowerCase(Locale.ROOT), part.substring(label.end()));
      } else if (isTime(part)) {
        readTime(sheet, "", part);
      } else if (isByline(part)) {
        readByline(sheet, BY.matcher(part).replaceFirst(""));
      } else if (isOutlet(part)) {
        sheet.outlets.add(part.strip());
      }
    }
  }

  /** "Harbour Gazette" beside a byline or a time. */
  private static boolean isOutlet(String part) {
    String name = part.strip();
    return name.split(" ").length <= MOST_OUTLET_WORDS
        && OutletName.is(name)
        && Sheet.capitals(name) == 1
        && BYLINE_WORDS.matcher(name).matches();
  }

  private static void readTime(Sheet sheet, String label, String words) {
    When when = StampDate.of(words);
    if (when == null) {
      return;
    }
    boolean isUpdate =
        label.startsWith("upd")
            || label.contains("update")
            || label.startsWith("modif")
            || label.equals("edited");
    if (isUpdate) {
      sheet.updated = earlier(sheet.updated, when);
    } else {
      sheet.published = earlier(sheet.published, when);
    }
  }

  /** The first stamp of a kind counts; later ones on a page are often those of other reports. */
  private static When earlier(@Nullable When known, When found) {
    return known == null ? found : known;
  }

  private static void readByline(Sheet sheet, String names) {
    if (OutletName.is(names)) {
      sheet.outlets.add(names.strip());
      return;
    }
    List<String> people = Bylines.of(names);
    for (String person : people) {
      if (OutletName.is(person)) {
        sheet.outlets.add(person);
      } else {
        sheet.bylines.add(person);
      }
    }
  }

  /** True if every word belongs to a date, a time of day or a time span, and one holds a digit. */
  private static boolean isTime(String part) {
    boolean digit = false;
    for (String word : part.strip().split("\\s+")) {
      if (!TIME_WORD.matcher(word).matches()) {
        return false;
      }
      digit |= word.chars().anyMatch(Character::isDigit);
    }
    return digit && part.strip().length() > 3;
  }

  /**
   * A bare time is a stamp only where it has a whole date, a distance from now or a time to read.
   */
  private static boolean isWhole(String part) {
    return StampDate.of(part) != null || FROM_NOW.matcher(part).find();
  }

  private static boolean isByline(String part) {
    Matcher by = BY.matcher(part);
    if (!by.find()) {
      return false;
    }
    String names = part.substring(by.end()).strip();
    if (!BYLINE_WORDS.matcher(names).matches() || names.split(" ").length > 14) {
      return false;
    }
    if (names.endsWith(".") && names.split(" ").length > 4) {
      return false;
    }
    for (String word : names.split("[ ,]+")) {
      boolean small = Character.isLowerCase(word.codePointAt(0));
      if (small && !isLinkWord(word) && !word.contains("@")) {
        return false;
      }
    }
    return Character.isUpperCase(names.codePointAt(0));
  }

  private static boolean isLinkWord(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "and",
          "in",
          "of",
          "for",
          "the",
          "at",
          "with",
          "de",
          "la",
          "van",
          "von",
          "der",
          "den",
          "bin",
          "al",
          "el",
          "da",
          "di",
          "du",
          "le",
          "ter",
          "y",
          "special",
          "to",
          "staff",
          "writer",
          "writers",
          "reporter",
          "correspondent",
          "editor",
          "contributor",
          "columnist" ->
          true;
      default -> false;
    };
  }
}
