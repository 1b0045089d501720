package org.parley.time;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes back: "every week", "daily", "twice a year". */
final class Recurring {
  private Recurring() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.SET,
            EnumSet.of(Trigger.OFTEN),
            Wording.anyCase(
                "\\b(?:each|every) (?:(?<count>other|{COUNT}|few) )?(?<unit>days?|weeks?|weekends?|months?|quarters?|years?|mornings?|nights?|evenings?|afternoons?|hours?|minutes?|decades?)\\b"
                    + "|\\b(?<name>daily|weekly|monthly|yearly|nightly|hourly)\\b"
                    + "|\\b(?:{COUNT} times|once|twice) (?:a|an|per|every|each) (?<unit2>day|week|month|year|hour)\\b")));
  }

  static @Nullable Value resolve(TimeExpression e) {
    if (e.has(Part.NAME)) {
      return Value.recurring(
          switch (Wording.lower(e.partOrEmpty(Part.NAME))) {
            case "daily" -> "P1D";
            case "weekly" -> "P1W";
            case "monthly" -> "P1M";
            case "yearly" -> "P1Y";
            case "hourly" -> "PT1H";
            default -> "XXXX-XX-XXTNI";
          });
    }
    String word = Wording.lower(e.partOrEmpty(Part.UNIT)).replaceFirst("s$", "");
    String code = Lexicon.dayPart(word);
    if (code != null) {
      return Value.recurring("XXXX-XX-XXT" + code);
    }
    Unit unit = Lexicon.unit(word);
    if (unit == null) {
      return null;
    }
    String count = Wording.lower(e.partOrEmpty(Part.COUNT));
    Amount amount =
        count.isEmpty() ? Amount.ONE : count.equals("other") ? Amount.of(2) : Amount.read(count);
    return Value.recurring(unit.length(amount));
  }
}
