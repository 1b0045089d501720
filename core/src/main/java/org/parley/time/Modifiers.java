package org.parley.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Narrows, widens or opens an interval as the words round it say: "early", "about", "until". */
final class Modifiers {
  private Modifiers() {}

  /** The value with its interval as the modifier and the word before it have it. */
  static Value apply(Value value, TimeExpression e, Discourse discourse) {
    Value modified = modify(value, Wording.lower(e.partOrEmpty(Part.MODIFIER)), e, discourse);
    return bound(modified, Wording.lower(e.partOrEmpty(Part.LEAD)), e.direction(), discourse);
  }

  private static Value modify(Value value, String words, TimeExpression e, Discourse discourse) {
    LocalDate earliest = value.interval().earliest();
    LocalDate latest = value.interval().latest();
    if (words.isEmpty() || earliest == null || latest == null) {
      return value;
    }
    if (e.rule() == Rule.OFFSET) {
      return aboutOffset(value, words, e, earliest, latest, discourse);
    }
    long days = value.interval().days();
    if (days < 3 || value.type() == TimexType.DURATION) {
      return value;
    }
    return switch (words.replaceFirst("^the ", "").replaceFirst(" in$", "")) {
      case "early", "beginning of", "start of" ->
          value.over(Interval.between(earliest, earliest.plusDays(days / 3))).vaguely();
      case "mid", "middle of" ->
          value
              .over(Interval.between(earliest.plusDays(days / 3), latest.minusDays(days / 3)))
              .vaguely();
      case "late", "end of" ->
          value.over(Interval.between(latest.minusDays(days / 3), latest)).vaguely();
      case "earlier" -> value.over(until(earliest, latest, discourse));
      case "later" -> value.over(after(earliest, latest, discourse));
      default -> value;
    };
  }

  private static Interval until(LocalDate earliest, LocalDate latest, Discourse discourse) {
    LocalDate document = discourse.document();
    boolean within = document.isAfter(earliest) && !document.isAfter(latest);
    return Interval.between(earliest, within ? document : latest);
  }

  private static Interval after(LocalDate earliest, LocalDate latest, Discourse discourse) {
    LocalDate document = discourse.document();
    boolean within = !document.isBefore(earliest) && document.isBefore(latest);
    return Interval.between(within ? document : earliest, latest);
  }

  private static Value aboutOffset(
      Value value,
      String words,
      TimeExpression e,
      LocalDate earliest,
      LocalDate latest,
      Discourse discourse) {
    boolean ago = Wording.lower(e.partOrEmpty(Part.RELATION)).equals("ago");
    return switch (words) {
      case "more than", "over", "well over", "at least", "just over" ->
          ago ? value.over(Interval.between(null, latest)).vaguely() : value.vaguely();
      case "less than",
          "under",
          "fewer than",
          "within",
          "up to",
          "barely",
          "just under",
          "no more than" ->
          ago
              ? value.over(Interval.between(earliest, discourse.document())).vaguely()
              : value.vaguely();
      case "about", "around", "nearly", "almost", "approximately", "roughly", "some" -> {
        Unit unit = Lexicon.unit(e.part(Part.UNIT));
        long half = unit == null ? 1 : Math.max(1, unit.days() / 2);
        yield value
            .over(Interval.between(earliest.minusDays(half), latest.plusDays(half)))
            .vaguely();
      }
      default -> value;
    };
  }

  private static Value bound(Value value, String lead, Direction direction, Discourse discourse) {
    LocalDate earliest = value.interval().earliest();
    LocalDate latest = value.interval().latest();
    if (earliest == null || latest == null || !value.isCalendar()) {
      return value;
    }
    boolean future = direction == Direction.FUTURE || direction == Direction.WEAK;
    return switch (lead) {
      case "by", "until", "till", "through", "extended to" ->
          value.over(upTo(latest, future, discourse));
      case "before" -> value.over(upTo(earliest.minusDays(1), future, discourse));
      case "since" -> value.over(from(earliest, false, discourse));
      case "after" ->
          value.over(from(latest.equals(earliest) ? earliest : latest, future, discourse));
      default -> value;
    };
  }

  private static Interval upTo(LocalDate latest, boolean future, Discourse discourse) {
    @Nullable LocalDate document = future ? discourse.documentIfKnown() : null;
    boolean ahead = document != null && !document.isAfter(latest);
    return Interval.between(ahead ? document : null, latest);
  }

  private static Interval from(LocalDate earliest, boolean future, Discourse discourse) {
    @Nullable LocalDate document = future ? null : discourse.documentIfKnown();
    boolean past = document != null && !document.isBefore(earliest);
    return Interval.between(earliest, past ? document : null);
  }
}
