package org.parley.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far sources were taken in. Written only together with the reports taken in ({@link
 * ReportStore#take}), so that none is lost between the two.
 */
public interface Checkpoints {

  /** The state of a source when it was last taken in, or null if it never was. */
  @Nullable String state(String source);

  /** How far each source was taken in, in order of their names. */
  List<Checkpoint> all();
}
