package org.parley.ingest.file;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.Draft;

/**
 * All that was read of some inputs.
 *
 * @param drafts the reports, in the order of the inputs
 * @param problems what could not be read, in the same order
 */
public record Reading(List<Draft> drafts, List<Problem> problems) {

  /** Copies its lists. */
  public Reading {
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
  }

  static final class Collector implements Received {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void draft(Draft draft) {
      drafts.add(draft);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    Reading reading() {
      return new Reading(drafts, problems);
    }
  }
}
