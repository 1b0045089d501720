package org.parley.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;

/**
 * One state of a report.
 *
 * @param report the report as it stood then
 * @param titleBefore the title it had before, if this revision changed it, else null
 * @param changes what this revision changed in the text below the title; empty for the first
 */
public record Revision(Report report, @Nullable String titleBefore, List<WordChange> changes) {

  /** Copies its list. */
  public Revision {
    changes = List.copyOf(changes);
  }
}
