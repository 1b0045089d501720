package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;

/**
 * A line of a dossier that a person can say something about. Ids of lines may change when reports
 * join; the words of reports never do, so a line is known by its citations too.
 *
 * @param part which sort of line
 * @param line its id; of a position its proposal's, its party's and its first sentence's, parted by
 *     slashes
 * @param text what it says
 * @param citations its sentences, of an actor where it is named first in each report; at least one
 */
public record Target(Part part, String line, String text, List<Citation> citations) {

  /** A sort of line. */
  public enum Part {
    /** The story as a whole. */
    STORY,
    ACTOR,
    PROPOSAL,
    POSITION,
    DISAGREEMENT,
    QUOTE,
    EVENT,
    FIGURE
  }

  /** Copies its list. */
  public Target {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("no sentence to know it by: " + line);
    }
  }
}
