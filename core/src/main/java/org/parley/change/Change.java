package org.parley.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;

/**
 * One line that is another in a later dossier than in an earlier.
 *
 * @param kind how it is another
 * @param section which part of the dossier it stands in
 * @param line id of the line: in the later dossier, or in the earlier if it was withdrawn
 * @param text the line, in words of the reports
 * @param before what stood there before: the stance, date, figure or readings; null unless changed
 * @param after what stands there now, null unless changed
 * @param citations its sentences; if it was withdrawn, those it had
 * @param citationsBefore the sentences of {@code before}; empty unless changed
 */
public record Change(
    Kind kind,
    Section section,
    String line,
    String text,
    @Nullable String before,
    @Nullable String after,
    List<Citation> citations,
    List<Citation> citationsBefore) {

  /** How a line is another. */
  public enum Kind {
    NEW,
    CHANGED,
    /** No current report says it any more, or it is no longer borne out by its sentences. */
    WITHDRAWN
  }

  /** A part of the dossier. */
  public enum Section {
    POSITION,
    PROPOSAL,
    DISAGREEMENT,
    /** An event that is reported to breach a truce that is in force. */
    VIOLATION,
    QUOTE,
    EVENT,
    FIGURE,
    /** A report that its outlet changed after it was published. */
    REPORT
  }

  /** Copies its lists. */
  public Change {
    citations = List.copyOf(citations);
    citationsBefore = List.copyOf(citationsBefore);
  }
}
