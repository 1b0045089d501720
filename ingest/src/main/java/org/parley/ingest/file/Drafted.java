package org.parley.ingest.file;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.text.Structure;

/** From a draft to a report, or to the reason why there is none. */
public final class Drafted {
  private Drafted() {}

  /**
   * The report of a draft.
   *
   * @param problems told of a draft without text
   * @return null if it holds no text
   */
  public static @Nullable Report report(Draft draft, Consumer<Problem> problems) {
    Report report = Structure.report(draft);
    if (report.sentences().isEmpty()) {
      problems.accept(new Problem(draft.source(), Problem.Kind.EMPTY, "it holds no text", ""));
      return null;
    }
    return report;
  }
}
