package org.parley.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How PLOVER counts an event.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 */
public record PloverCode(PloverType type, @Nullable String mode, List<String> contexts) {

  /** Copies its list. */
  public PloverCode {
    contexts = List.copyOf(contexts);
  }
}
