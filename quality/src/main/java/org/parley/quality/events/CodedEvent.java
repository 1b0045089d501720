package org.parley.quality.events;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event as the benchmarks code it.
 *
 * @param event type, under its name of 2021
 * @param source codes of those who act
 * @param target codes of those acted on
 */
record CodedEvent(String event, Set<String> source, Set<String> target) {
  /** Names of types that the edition of 2021 renamed. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

  CodedEvent {
    event = RENAMED.getOrDefault(event, event);
    source = new TreeSet<>(source);
    target = new TreeSet<>(target);
  }
}
