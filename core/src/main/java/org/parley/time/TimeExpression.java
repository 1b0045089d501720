package org.parley.time;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * A time expression as found in a text, before the day of publication is known. It holds all that
 * {@link TimeResolver} needs, so it may be kept and resolved again without the text.
 *
 * @param span where it stands in the text, in UTF-16 units
 * @param text the words as written
 * @param sentence index of its sentence in the list given to the tagger
 * @param rule which rule found it
 * @param parts what the rule found in it, as written (white space and quotation marks normalised);
 *     immutable
 * @param direction which way the words round it point
 * @param opensRange true if the next expression of the list is the end of a range that this one
 *     begins ("from March 12 to March 16")
 */
public record TimeExpression(
    Span span,
    String text,
    int sentence,
    Rule rule,
    Map<Part, String> parts,
    Direction direction,
    boolean opensRange) {

  public TimeExpression {
    EnumMap<Part, String> copy = new EnumMap<>(Part.class);
    copy.putAll(parts);
    parts = Collections.unmodifiableMap(copy);
  }

  @Nullable String part(Part part) {
    return parts.get(part);
  }

  /** The part, or the empty string. */
  String partOrEmpty(Part part) {
    return parts.getOrDefault(part, "");
  }

  boolean has(Part part) {
    return parts.containsKey(part);
  }

  TimeExpression openingRange() {
    return new TimeExpression(span, text, sentence, rule, parts, direction, true);
  }
}
