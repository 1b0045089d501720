package org.parley.ingest.feed;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes the links in markup absolute. */
final class MarkupLinks {
  private static final Pattern LINK =
      Pattern.compile("(?i)\\b(?:href|src|cite|poster|longdesc|action|background|data)\\s*=");
  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "href",
          "",
          "src",
          "",
          "cite",
          "",
          "poster",
          "",
          "longdesc",
          "",
          "action",
          "form",
          "background",
          "",
          "data",
          "object");

  private MarkupLinks() {}

  /** The same markup if it has no relative link or no base is known. */
  static String absolute(String html, @Nullable String base) {
    if (base == null || !LINK.matcher(html).find()) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    boolean changed = false;
    for (Element element : document.body().getAllElements()) {
      for (Map.Entry<String, String> attribute : ATTRIBUTES.entrySet()) {
        String written = element.attr(attribute.getKey());
        boolean applies =
            attribute.getValue().isEmpty() || element.normalName().equals(attribute.getValue());
        if (!written.isEmpty() && applies) {
          String resolved = Addresses.resolve(base, written);
          changed |= !resolved.equals(written);
          element.attr(attribute.getKey(), resolved);
        }
      }
    }
    return changed ? document.body().html() : html;
  }
}
