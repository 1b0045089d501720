package org.parley.publish.anchor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.report.Span;

/**
 * A stretch of a text as the Web Annotation Data Model (W3C Recommendation, 2017, 4.2) names it. It
 * counts characters of Unicode, not UTF-16 units as Parley does, and so do these.
 */
public final class Selectors {
  private static final int AROUND = 32;

  private Selectors() {}

  /**
   * The words themselves with what stands before and after them: a {@code TextQuoteSelector}, which
   * also finds them where the text has been changed elsewhere.
   *
   * @param span in UTF-16 units of the text
   */
  public static Map<String, Object> quote(String text, Span span) {
    int before = Math.min(AROUND, text.codePointCount(0, span.start()));
    int after = Math.min(AROUND, text.codePointCount(span.end(), text.length()));
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextQuoteSelector");
    selector.put("exact", span.of(text));
    selector.put(
        "prefix", text.substring(text.offsetByCodePoints(span.start(), -before), span.start()));
    selector.put("suffix", text.substring(span.end(), text.offsetByCodePoints(span.end(), after)));
    return selector;
  }

  /**
   * The place alone: a {@code TextPositionSelector}.
   *
   * @param span in UTF-16 units of the text
   */
  public static Map<String, Object> position(String text, Span span) {
    int start = text.codePointCount(0, span.start());
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextPositionSelector");
    selector.put("start", start);
    selector.put("end", start + text.codePointCount(span.start(), span.end()));
    return selector;
  }

  /** Both; they select the same. */
  static List<Map<String, Object>> of(String text, Span span) {
    return List.of(quote(text, span), position(text, span));
  }
}
