package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.event.PloverType;

/**
 * How an event is counted in event data.
 *
 * @param type PLOVER type; what is only announced or withheld has another than the thing itself
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO root code, two digits
 * @param quad 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material
 *     conflict
 */
public record EventCode(
    PloverType type, @Nullable String mode, List<String> contexts, String cameo, int quad) {

  /** Copies its list. */
  public EventCode {
    contexts = List.copyOf(contexts);
  }
}
