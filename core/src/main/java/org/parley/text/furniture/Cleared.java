package org.parley.text.furniture;

import java.util.List;
import org.parley.report.Furniture;

/**
 * A page with its furniture taken out.
 *
 * @param pieces what is left, in order, without the title
 * @param furniture what was taken out, in order; {@code beforeBlock} counts in {@code pieces}
 * @param facts what it told
 */
public record Cleared(List<Piece> pieces, List<Furniture> furniture, Facts facts) {

  /** Copies its lists. */
  public Cleared {
    pieces = List.copyOf(pieces);
    furniture = List.copyOf(furniture);
  }
}
