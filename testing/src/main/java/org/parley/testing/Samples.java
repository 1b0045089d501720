package org.parley.testing;

import java.util.List;
import org.parley.engine.Reading;
import org.parley.store.ReadReport;

/** Reports of the newsroom, read by the annotator without models. */
public final class Samples {
  private Samples() {}

  /** A reading without models. */
  public static Reading reading() {
    return new Reading(new PlainAnnotator(), null);
  }

  /** The first reports of a small newsroom, read. */
  public static List<ReadReport> read(long seed, int count) {
    Reading reading = reading();
    return Newsroom.small(seed).next(count).stream().map(i -> reading.read(i.report())).toList();
  }
}
