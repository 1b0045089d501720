package org.parley.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an event stands in its sentence.
 *
 * @param modality how sure a thing it is
 * @param negated true if it is said not to have come about
 * @param hypothetical true if it is only wished for, asked about or would follow
 * @param absorbed true if another verb's event takes it in ("agreed to lift")
 * @param speaker head of the group on whose word it rests, or null
 * @param hosts the verb and those above it whose time is its time
 */
public record Standing(
    Modality modality,
    boolean negated,
    boolean hypothetical,
    boolean absorbed,
    @Nullable Integer speaker,
    List<Integer> hosts) {

  /** Copies its list. */
  public Standing {
    hosts = List.copyOf(hosts);
  }
}
