package org.parley.time;

/** Which way an expression such as a bare weekday points, as the words round it tell. */
public enum Direction {
  /** Back, or nothing speaks against it. */
  PAST,
  /** Only verbs in the present stand near. */
  NEUTRAL,
  /** A modal or the like stands near, but no plan. */
  WEAK,
  /** A plan, promise or deadline. */
  FUTURE
}
