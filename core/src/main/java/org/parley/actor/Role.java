package org.parley.actor;

import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * What a report says somebody is: "White House press secretary".
 *
 * @param text the role as written
 * @param span where, in the report's text
 * @param sentence index of the sentence in the report
 * @param office the role in a form that can be compared across reports: lower case, without
 *     countries, bodies, places, owners and words of rank like "top"; one spelling for forms that
 *     mean the same ("spokeswoman" and "spokesperson", "advisor" and "adviser"), while other
 *     offices stay apart ("national security adviser" and "national security secretary")
 * @param country ISO 3166 alpha-3 of the state the role names, or null
 */
public record Role(String text, Span span, int sentence, String office, @Nullable String country) {}
