package org.parley.server.intake;

import org.jspecify.annotations.Nullable;
import org.parley.store.Checkpoint;

/**
 * How one reading of a source went.
 *
 * @param problems how many things could not be read
 * @param problem the first of them, one line; empty if there was none
 * @param reached how far it is taken in once its reports are kept, or null
 */
public record Pass(int problems, String problem, @Nullable Checkpoint reached) {}
