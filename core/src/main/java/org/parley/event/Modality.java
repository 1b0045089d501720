package org.parley.event;

/** How sure a thing an event is, as the report puts it. */
public enum Modality {
  HAPPENED,
  ONGOING,
  ANNOUNCED,
  /** On somebody's word only. */
  CLAIMED,
  DENIED,
  /** It would follow if something else came about. */
  CONDITIONAL
}
