package org.parley.publish.terminal;

/**
 * What the terminal can show.
 *
 * @param width columns; kept within 80 and 140
 * @param colours what colours it has
 * @param unicode whether it shows more than ASCII
 * @param window whether a person looks at it: rules then reach the right edge
 */
public record TerminalStyle(int width, Colours colours, boolean unicode, boolean window) {

  private static final int LEAST = 80;
  private static final int MOST = 140;

  /** Keeps the width within bounds. */
  public TerminalStyle {
    width = Math.max(LEAST, Math.min(MOST, width));
  }
}
