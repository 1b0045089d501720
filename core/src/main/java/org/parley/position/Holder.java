package org.parley.position;

import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * Whose stance it is.
 *
 * @param key key of the actor
 * @param named where the actor is named, in the report's text, if the subject is no name of it:
 *     "their union"; else null
 */
record Holder(String key, @Nullable Span named) {}
