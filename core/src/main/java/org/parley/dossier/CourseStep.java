package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.position.StepKind;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * A step in the course of a proposal, once, however many reports tell of it.
 *
 * @param kind which step
 * @param by ids of the parties who took it, as far as reports tell; "broken" is what is reported of
 *     them, never a verdict
 * @param text the clause that says so, as written
 * @param when when, {@link When#UNKNOWN} if no report tells
 * @param saidBy id of the actor on whose word it rests, or null
 * @param citations its sentences
 * @param origins how many independent accounts tell of it
 */
public record CourseStep(
    StepKind kind,
    List<String> by,
    String text,
    When when,
    @Nullable String saidBy,
    List<Citation> citations,
    int origins)
    implements Cited {

  /** Copies its lists. */
  public CourseStep {
    by = List.copyOf(by);
    citations = List.copyOf(citations);
  }
}
