package org.parley.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words for a day or a part of it: "today", "this morning", "overnight", "the next evening". */
final class DayWords {
  private DayWords() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.DAY_WORD,
            EnumSet.of(Trigger.DAY),
            Wording.anyCase(
                "\\b(?:(?<modifier>late|early|earlier|later) )?(?:(?<name>today|yesterday|tomorrow|tonight)(?: (?<partofday>morning|afternoon|evening|night))?|(?<name2>this) (?<partofday2>morning|afternoon|evening|midday|lunchtime)|(?<name3>last night))\\b(?! show)|\\b(?<name4>overnight)\\b(?! [a-z]+ (?:packages|delivery))|\\bthe (?<name5>day before yesterday|day after tomorrow)\\b")),
        new Finder(
            Rule.DAY_PART,
            EnumSet.of(Trigger.PART),
            Wording.anyCase(
                "\\b(?:(?<modifier>late|early|earlier|later) )?(?:the|that) (?:(?<relation>next|following|previous|same|very next) )?(?<partofday>morning|afternoon|evening|night)(?: (?<relation2>before|after))?\\b(?! (?:of|shift|sky|club|life|air|before))")));
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    String code = Lexicon.dayPart(e.part(Part.PARTOFDAY));
    if (e.rule() == Rule.DAY_PART) {
      return partOfKnownDay(e, code == null ? "NI" : code, discourse);
    }
    String name = Wording.lower(e.partOrEmpty(Part.NAME));
    LocalDate day = day(name, discourse);
    if (code != null) {
      return Value.partOfDay(day, code);
    }
    return switch (name) {
      case "tonight", "last night" -> Value.partOfDay(day, "NI");
      case "overnight" -> Value.partOfDay(day, "NI").over(Interval.between(day.minusDays(1), day));
      default -> Value.day(day);
    };
  }

  /** The day of a word for one. */
  static LocalDate day(String word, Discourse discourse) {
    LocalDate document = discourse.document();
    return switch (word) {
      case "yesterday", "last night" -> document.minusDays(1);
      case "tomorrow" -> document.plusDays(1);
      case "day before yesterday" -> document.minusDays(2);
      case "day after tomorrow" -> document.plusDays(2);
      default -> document;
    };
  }

  private static Value partOfKnownDay(TimeExpression e, String code, Discourse discourse) {
    LocalDate anchor = discourse.anchor(Unit.DAY);
    LocalDate day =
        switch (Wording.lower(e.partOrEmpty(Part.RELATION))) {
          case "next", "following", "very next", "after" -> anchor.plusDays(1);
          case "previous", "before" -> anchor.minusDays(1);
          default -> anchor;
        };
    return Value.partOfDay(day, code);
  }
}
