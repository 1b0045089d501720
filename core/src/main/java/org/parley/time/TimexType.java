package org.parley.time;

/** Kinds of time expression, after TIMEX3 (Pustejovsky and others, TimeML 1.2.1). */
public enum TimexType {
  /** A stretch of the calendar of a day or longer. */
  DATE,
  /** A point or part of a day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** Something that recurs. */
  SET
}
