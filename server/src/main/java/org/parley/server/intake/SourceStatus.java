package org.parley.server.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The health of a source.
 *
 * @param name the source, as the user named it
 * @param reading true while it is read
 * @param lastSuccess when it was last read without a problem, or null
 * @param lastTry when it was last read, or null
 * @param failures how many times in a row it was read with a problem
 * @param problem the last problem, one line; empty if the last reading had none
 * @param nextTry when it is to be read again, or null if it never is
 * @param reports how many reports it gave when last read
 * @param fresh how many of them were new
 */
public record SourceStatus(
    String name,
    boolean reading,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastTry,
    int failures,
    String problem,
    @Nullable Instant nextTry,
    int reports,
    int fresh) {

  static SourceStatus unread(String name, Instant now) {
    return new SourceStatus(name, false, null, null, 0, "", now, 0, 0);
  }

  SourceStatus begun() {
    return new SourceStatus(
        name, true, lastSuccess, lastTry, failures, problem, null, reports, fresh);
  }

  SourceStatus ended(Pass pass, Instant at, @Nullable Instant next, int given, int added) {
    boolean well = pass.problems() == 0;
    return new SourceStatus(
        name,
        false,
        well ? at : lastSuccess,
        at,
        well ? 0 : failures + 1,
        pass.problem(),
        next,
        given,
        added);
  }
}
