package org.parley.ingest.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a channel, a feed or the source of an entry says about itself. */
final class HeadMapper {
  private HeadMapper() {}

  /**
   * @param from the element that holds it
   * @param scope of the whole feed
   */
  static FeedHead of(Element from, FeedScope scope) {
    var links = FeedLinks.of(from, scope);
    String link = FeedLinks.main(links);
    FeedText title = text(from, scope, FeedText.PLAIN, "title", "dc:title", "media:title");
    FeedText subtitle =
        text(
            from,
            scope,
            FeedText.HTML,
            "description",
            "subtitle",
            "tagline",
            "dc:description",
            "itunes:subtitle",
            "itunes:summary");
    var publishers = FeedPeople.first(from, scope, "webmaster", "dc:publisher", "itunes:owner");
    String rdf = from.attr("rdf:about").strip();
    String id = scope.words(from, "id");
    return new FeedHead(
        id != null ? scope.address(from, id) : rdf.isEmpty() ? null : rdf,
        title,
        subtitle,
        text(from, scope, FeedText.PLAIN, "rights", "copyright", "dc:rights"),
        link,
        links,
        FeedPeople.first(
            from, scope, "author", "managingeditor", "dc:creator", "dc:author", "itunes:author"),
        FeedPeople.first(from, scope, "contributor", "dc:contributor"),
        publishers.isEmpty() ? null : publishers.get(0),
        FeedCategories.of(from, scope),
        language(from, scope),
        FeedDates.first(from, scope, "pubdate", "published", "issued", "dcterms:issued"),
        FeedDates.first(
            from, scope, "updated", "modified", "lastbuilddate", "dcterms:modified", "dc:date"),
        FeedDates.first(from, scope, "created", "dcterms:created"),
        generator(from, scope),
        address(from, scope, "icon"),
        image(from, scope));
  }

  /** The first text with one of these names that has characters, or null. */
  static @Nullable FeedText text(Element from, FeedScope scope, String usual, String... names) {
    for (String name : names) {
      boolean typed = name.equals("subtitle") || name.equals("tagline");
      for (Element child : scope.children(from, name)) {
        FeedText text = FeedTexts.of(child, scope, typed ? FeedText.PLAIN : usual);
        if (!text.value().isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }

  private static @Nullable String language(Element from, FeedScope scope) {
    String said = scope.words(from, "language");
    if (said == null) {
      said = scope.words(from, "dc:language");
    }
    return said != null ? FeedScope.tag(said) : scope.language(from);
  }

  private static @Nullable FeedGenerator generator(Element from, FeedScope scope) {
    for (Element child : scope.children(from, "generator")) {
      String address = child.hasAttr("uri") ? child.attr("uri") : child.attr("url");
      String version = child.attr("version").strip();
      return new FeedGenerator(
          child.wholeText().strip(),
          address.isBlank() ? null : scope.address(child, address),
          version.isEmpty() ? null : version);
    }
    for (Element child : from.children()) {
      String about = child.attr("rdf:resource").strip();
      if (child.tag().localName().equalsIgnoreCase("generatorAgent") && !about.isEmpty()) {
        return new FeedGenerator(about, about, null);
      }
    }
    return null;
  }

  private static @Nullable String address(Element from, FeedScope scope, String name) {
    String written = scope.words(from, name);
    return written == null ? null : scope.address(from, written);
  }

  /** The address of a picture, or null. */
  static @Nullable String image(Element from, FeedScope scope) {
    for (Element child : scope.children(from, "image")) {
      String url = scope.words(child, "url");
      if (url != null) {
        return scope.address(child, url);
      }
    }
    for (String name : new String[] {"itunes:image", "media:thumbnail"}) {
      for (Element child : scope.children(from, name)) {
        String url = child.hasAttr("href") ? child.attr("href") : child.attr("url");
        if (!url.isBlank()) {
          return scope.address(child, url);
        }
      }
    }
    for (FeedLink link : FeedLinks.of(from, scope)) {
      if (link.relation().equals("image")) {
        return link.href();
      }
    }
    return address(from, scope, "logo");
  }
}
