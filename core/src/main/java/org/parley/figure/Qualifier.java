package org.parley.figure;

/** How a figure is qualified. */
public enum Qualifier {
  ABOUT,
  AT_LEAST,
  AT_MOST,
  OVER,
  UNDER
}
