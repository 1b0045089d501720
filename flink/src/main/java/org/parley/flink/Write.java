package org.parley.flink;

import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.kept.KeptDossier;

/**
 * Something for the store.
 *
 * @param kind what it is
 * @param key lane of the steps, or story of the dossier; empty for a report
 * @param one the report, the steps as {@link StepBytes}, or the dossier, empty if it is gone
 * @param two the findings of a report, else empty
 * @param three the profile of a report, else empty
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record Write(Kind kind, String key, byte[] one, byte[] two, byte[] three) {
  private static final byte[] NONE = {};

  /** What is written. */
  public enum Kind {
    REPORT,
    STEPS,
    DOSSIER
  }

  static Write report(Read read) {
    return new Write(Kind.REPORT, "", read.report(), read.findings(), read.profile());
  }

  static Write steps(String lane, byte[] steps) {
    return new Write(Kind.STEPS, lane, steps, NONE, NONE);
  }

  static Write dossier(String story, @Nullable Dossier dossier) {
    return new Write(
        Kind.DOSSIER, story, dossier == null ? NONE : KeptDossier.pack(dossier), NONE, NONE);
  }
}
