package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by name, property or itemprop, in lower case. */
final class MetaTags {
  private static final int LONGEST = 20_000;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(List<Element> metas) {
    MetaTags tags = new MetaTags();
    for (Element meta : metas) {
      String content = meta.attr("content").strip();
      if (content.isEmpty() || content.length() > LONGEST) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          tags.values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
        }
      }
    }
    return tags;
  }

  /** The first value under the first of the names that has one, or null. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.get(0);
      }
    }
    return null;
  }

  /** All values under a name, in order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
