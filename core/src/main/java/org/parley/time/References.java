package org.parley.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vague past, present and future: "now", "recently", "soon", "the future", and "then". */
final class References {
  private References() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.REFERENCE,
            EnumSet.of(Trigger.REFERENCE),
            Wording.anyCase(
                "\\b(?:(?<name>right now|now|currently|nowadays|presently|at present|at the moment|these days|at this (?:time|point)|current(?! (?:account|events|affairs|year|fiscal|quarter|month|week)))|(?<name2>more recently|most recently|recently|recent(?= [a-z])|lately|the recent past|not long ago|not (?:so|that) long ago|long ago|the past(?= ?[.,;]|(?<=in the past) (?:that|it|he|she|they|we|and|but|has|have|had)\\b))|(?<name3>as soon as possible|soon(?! as| after|er)|a later (?:date|time)|the near future|the (?:foreseeable )?future(?! of)|the (?:near|short) term|(?<=(?:will|would|could|may|might) )one day|in due course|shortly(?! (?:after|before)))|(?<relation>at that time|at the time(?! of)|by then|since then|until then|back then))\\b(?!-)")));
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    if (e.has(Part.RELATION)) {
      Value last = discourse.lastDate();
      return last;
    }
    String name = Wording.lower(e.partOrEmpty(Part.NAME));
    LocalDate document = discourse.document();
    if (name.contains("recent")
        || name.contains("long ago")
        || name.contains("past")
        || name.equals("lately")) {
      return Value.reference("PAST_REF", Interval.between(null, document));
    }
    boolean future =
        name.contains("soon")
            || name.contains("future")
            || name.startsWith("a later")
            || name.equals("shortly")
            || name.equals("in due course")
            || name.equals("one day")
            || name.endsWith("term");
    return future
        ? Value.reference("FUTURE_REF", Interval.between(document, null))
        : Value.reference("PRESENT_REF", Interval.day(document));
  }
}
