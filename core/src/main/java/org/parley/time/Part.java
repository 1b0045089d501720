package org.parley.time;

/** What a rule found in the words of a time expression. */
public enum Part {
  YEAR,
  MONTH,
  DAY,
  /** Last day of a range inside one month. */
  ENDDAY,
  WEEKDAY,
  /** Part of the day: "morning". */
  PARTOFDAY,
  HOUR,
  MINUTE,
  /** "a.m.", "in the evening", "o'clock". */
  HALFDAY,
  ZONE,
  /** A number of units, in words or figures. */
  COUNT,
  /** Upper end of the number: "two to three". */
  UPTO,
  UNIT,
  /** Which one: "last", "the following", "this". */
  RELATION,
  /** A bound or vagueness: "early", "about", "more than", "the end of". */
  MODIFIER,
  /** "first" to "fourth". */
  ORDINAL,
  /** A holiday, season or other name; a day word such as "yesterday". */
  NAME,
  /** A second group of digits whose reading depends on order. */
  FIRST,
  SECOND,
  /** Last year of a range such as 2015-16. */
  ENDYEAR,
  /** "s" of "Fridays". */
  PLURAL,
  /** "and a half" after the unit. */
  HALF,
  /** "fiscal". */
  FISCAL,
  /** What stands right before the expression: "until", "since", "ended". */
  LEAD
}
