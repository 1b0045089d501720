package org.parley.engine;

import org.jspecify.annotations.Nullable;
import org.parley.findings.Reader;
import org.parley.language.Annotator;
import org.parley.language.SentenceVectors;
import org.parley.report.Report;
import org.parley.store.ReadReport;
import org.parley.story.Profile;

/** Reads one report: its findings and its profile. Safe for use by several threads. */
public final class Reading {
  /** About a thousand reports; a copy mostly follows within hours. */
  private static final int REMEMBERED = 20_000;

  private final Reader reader;
  private final @Nullable SentenceVectors vectors;

  /**
   * @param annotator reads each sentence by itself
   * @param vectors for the profiles; null to go without
   */
  public Reading(Annotator annotator, @Nullable SentenceVectors vectors) {
    this.reader = new Reader(new RememberedSentences(annotator, REMEMBERED));
    this.vectors = vectors;
  }

  /** All that is worked out from a report alone. */
  public ReadReport read(Report report) {
    return new ReadReport(reader.read(report), Profile.of(report, vectors));
  }
}
