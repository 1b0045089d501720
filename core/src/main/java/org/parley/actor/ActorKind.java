package org.parley.actor;

/** What sort of actor it is. */
public enum ActorKind {
  PERSON,
  /** A body that acts and speaks: a ministry, an agency, a company, the Kremlin. */
  ORGANISATION,
  STATE,
  /** Somewhere things happen; it neither acts nor speaks. */
  PLACE,
  /** People without a name of their own: "Ukrainian officials", "the rebels". */
  GROUP
}
