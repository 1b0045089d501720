package org.parley.alignment;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Event;
import org.parley.event.FoundEvent;
import org.parley.report.Citation;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.time.TimeExpression;

/**
 * One event with all that the reports tell of it.
 *
 * @param event the event as it stands in the dossier
 * @param tellings what each report tells, in order of the reports
 */
public record EventGroup(Event event, List<Telling> tellings) {

  /** Copies its list. */
  public EventGroup {
    tellings = List.copyOf(tellings);
  }

  /**
   * One report's telling.
   *
   * @param report the report
   * @param found what it tells
   * @param when the time it gives, resolved
   * @param title the words that tell it, without what ties them to the words before
   */
  public record Telling(StoryReport report, FoundEvent found, When when, String title) {

    /** What it is shown by: its clause, and the sentence that tells its day if that is another. */
    public List<Citation> cite() {
      List<Citation> citations = new ArrayList<>();
      for (Span span : found.clause()) {
        citations.addAll(report.cite(span));
      }
      if (citations.isEmpty()) {
        citations.add(report.cite(found.sentence()));
      }
      TimeExpression time = found.time();
      if (time != null && time.sentence() != found.sentence()) {
        citations.add(report.cite(time.sentence()));
      }
      return citations;
    }
  }
}
