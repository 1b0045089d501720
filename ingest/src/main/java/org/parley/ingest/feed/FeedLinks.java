package org.parley.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Links of a feed or an item: those of Atom, of RSS, and the files RSS encloses. */
final class FeedLinks {
  private static final String REGISTRY = "http://www.iana.org/assignments/relation/";

  private FeedLinks() {}

  static List<FeedLink> of(Element parent, FeedScope scope) {
    List<FeedLink> links = new ArrayList<>();
    for (Element child : parent.children()) {
      String name = scope.name(child);
      if (name.equals("link")) {
        link(child, scope, links);
      } else if (name.equals("enclosure")) {
        String address = child.hasAttr("url") ? child.attr("url") : child.attr("href");
        if (!address.isBlank()) {
          links.add(link(child, scope, address, FeedLink.ENCLOSURE));
        }
      }
    }
    return links;
  }

  /** The page that a list of links stands for, or null: the first alternate, an HTML one first. */
  static @Nullable String main(List<FeedLink> links) {
    FeedLink best = null;
    for (FeedLink link : links) {
      if (link.relation().equals(FeedLink.ALTERNATE)
          && (best == null || (!isPage(best) && isPage(link)))) {
        best = link;
      }
    }
    return best == null ? null : best.href();
  }

  private static boolean isPage(FeedLink link) {
    String type = link.type();
    return type == null || type.contains("html");
  }

  private static void link(Element element, FeedScope scope, List<FeedLink> links) {
    boolean atom = element.hasAttr("href");
    String address = atom ? element.attr("href") : element.wholeText();
    if (address.isBlank() && (!atom || scope.base(element) == null)) {
      return;
    }
    String relation = element.attr("rel").strip();
    String small = relation.toLowerCase(Locale.ROOT);
    if (small.startsWith(REGISTRY)) {
      relation = relation.substring(REGISTRY.length());
    }
    links.add(link(element, scope, address, relation.isEmpty() ? FeedLink.ALTERNATE : relation));
  }

  private static FeedLink link(Element element, FeedScope scope, String address, String relation) {
    return new FeedLink(
        scope.address(element, address),
        relation,
        attribute(element, "type"),
        attribute(element, "title"),
        attribute(element, "hreflang"),
        attribute(element, "length"));
  }

  private static @Nullable String attribute(Element element, String name) {
    String value = element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }
}
