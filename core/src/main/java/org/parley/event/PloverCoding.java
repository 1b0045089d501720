package org.parley.event;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codes an event as PLOVER does (manual, draft 0.8, 2021): co-operation that is only announced is
 * AGREE, but a visit or meeting with its arrangements made stays CONSULT, a conflict that is only
 * announced is THREATEN, a signature that is withheld is REJECT.
 */
public final class PloverCoding {
  private static final Set<PloverType> COOPERATION =
      EnumSet.of(
          PloverType.CONSULT,
          PloverType.SUPPORT,
          PloverType.COOPERATE,
          PloverType.AID,
          PloverType.CONCEDE,
          PloverType.RETREAT);
  private static final Set<PloverType> FORCE =
      EnumSet.of(PloverType.SANCTION, PloverType.COERCE, PloverType.ASSAULT, PloverType.PROTEST);

  private PloverCoding() {}

  /** The code of an event, or null if PLOVER does not count it. */
  public static @Nullable PloverCode of(FoundEvent event) {
    PloverType type = event.type();
    if (type == null || event.modality() == Modality.DENIED) {
      return null;
    }
    if (event.negated()) {
      boolean withheld =
          type == PloverType.AGREE
              || type == PloverType.SUPPORT
              || type == PloverType.AID
              || type == PloverType.CONCEDE
              || type == PloverType.RETREAT
              || type == PloverType.COOPERATE
              || type == PloverType.CONSULT;
      return withheld ? new PloverCode(PloverType.REJECT, null, event.contexts()) : null;
    }
    boolean toCome =
        event.modality() == Modality.ANNOUNCED || event.modality() == Modality.CONDITIONAL;
    boolean arranged = type == PloverType.CONSULT && !event.hypothetical();
    if (toCome && !arranged && COOPERATION.contains(type)) {
      return new PloverCode(PloverType.AGREE, null, event.contexts());
    }
    if (toCome && !event.hypothetical() && FORCE.contains(type)) {
      return new PloverCode(PloverType.THREATEN, null, event.contexts());
    }
    return new PloverCode(type, event.mode(), event.contexts());
  }
}
