package org.parley.quality;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param set group and set, as "quotes/dev"
 * @param measure what was measured, as "direct+mixed relaxed F1"
 * @param value the figure
 * @param aim what is to be reached, or null
 * @param reference what others reach on the same set with who they are, or empty
 */
public record Score(
    String set, String measure, double value, @Nullable Double aim, String reference) {}
