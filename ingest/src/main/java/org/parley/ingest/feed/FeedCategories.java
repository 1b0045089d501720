package org.parley.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Subjects of a feed or an item: categories of RSS, Atom and podcasts, Dublin Core's subjects. */
final class FeedCategories {
  private static final String PODCASTS = "http://www.itunes.com/";

  private FeedCategories() {}

  static List<FeedCategory> of(Element parent, FeedScope scope) {
    List<FeedCategory> found = new ArrayList<>();
    collect(parent, scope, found);
    return found;
  }

  private static void collect(Element parent, FeedScope scope, List<FeedCategory> found) {
    for (Element child : parent.children()) {
      switch (scope.name(child)) {
        case "category", "dc:subject" -> {
          String term = attribute(child, "term");
          String scheme = attribute(child, "scheme");
          add(
              term != null ? term : child.wholeText(),
              scheme != null ? scheme : attribute(child, "domain"),
              attribute(child, "label"),
              found);
        }
        case "itunes:category" -> {
          add(child.attr("text"), PODCASTS, null, found);
          collect(child, scope, found);
        }
        case "itunes:keywords" -> {
          for (String word : child.wholeText().split("[\\s,]+")) {
            add(word, PODCASTS, null, found);
          }
        }
        case "media:keywords", "news:keywords" -> {
          for (String word : child.wholeText().split(",")) {
            add(word, null, null, found);
          }
        }
        default -> {}
      }
    }
  }

  private static void add(
      String written, @Nullable String scheme, @Nullable String label, List<FeedCategory> found) {
    String term = written.strip();
    FeedCategory category = new FeedCategory(term, scheme, label);
    if (!(term.isEmpty() && label == null) && !found.contains(category)) {
      found.add(category);
    }
  }

  private static @Nullable String attribute(Element element, String name) {
    String value = element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }
}
