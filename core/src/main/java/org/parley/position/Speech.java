package org.parley.position;

import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * A stretch of a report that somebody says.
 *
 * @param span where, in the report's text
 * @param speaker key of the actor who says it, or null if unknown
 * @param source the speaker as written, or null
 * @param quoted true if it stands in quotation marks
 */
public record Speech(Span span, @Nullable String speaker, @Nullable Span source, boolean quoted) {}
