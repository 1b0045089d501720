package org.parley.figure;

/** What sort of number it is. */
public enum FigureKind {
  COUNT,
  /** Part of a whole: in per cent where the unit is "%", else a fraction of one. */
  SHARE,
  MONEY,
  /** The length of a named thing, as "30-day" in "a 30-day truce"; it counts nothing. */
  TERM
}
