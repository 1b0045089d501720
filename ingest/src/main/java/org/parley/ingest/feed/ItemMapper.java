package org.parley.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/** Items of RSS and entries of Atom. */
final class ItemMapper {
  private static final List<String> CONTENTS =
      List.of("content", "content:encoded", "xhtml:body", "body", "fullitem", "media:text");

  private ItemMapper() {}

  static FeedItem of(Element item, FeedScope scope) {
    List<FeedLink> links = FeedLinks.of(item, scope);
    List<Element> media = media(item, scope);
    When published = published(item, scope);
    List<FeedPerson> publishers = FeedPeople.first(item, scope, "dc:publisher");
    return new FeedItem(
        id(item, scope),
        link(item, scope, links),
        either(item, media, scope, FeedText.PLAIN, "title", "dc:title", "media:title"),
        summary(item, media, scope),
        contents(item, scope),
        FeedPeople.first(item, scope, "author", "dc:creator", "dc:author", "itunes:author"),
        FeedPeople.first(item, scope, "contributor", "dc:contributor"),
        publishers.isEmpty() ? null : publishers.get(0),
        published,
        FeedDates.first(item, scope, "updated", "modified", "dcterms:modified", "dc:date"),
        FeedDates.first(item, scope, "created", "dcterms:created"),
        FeedDates.first(item, scope, "expirationdate"),
        links,
        FeedCategories.of(item, scope),
        HeadMapper.text(item, scope, FeedText.PLAIN, "rights", "copyright", "dc:rights"),
        language(item, scope),
        comments(item, scope),
        image(item, media, scope),
        source(item, scope));
  }

  /** Dublin Core has one date, which in feeds is the day of publication. */
  private static @Nullable When published(Element item, FeedScope scope) {
    return FeedDates.first(
        item,
        scope,
        "published",
        "pubdate",
        "issued",
        "dcterms:issued",
        "news:publication_date",
        "dc:date",
        "created",
        "dcterms:created");
  }

  /** What an item holds of Media RSS, groups and contents opened. */
  private static List<Element> media(Element item, FeedScope scope) {
    List<Element> holders = new ArrayList<>();
    for (Element child : item.children()) {
      String name = scope.name(child);
      if (name.equals("media:group") || name.equals("media:content") || name.equals("news:news")) {
        holders.add(child);
        holders.addAll(media(child, scope));
      }
    }
    return holders;
  }

  private static @Nullable FeedText either(
      Element item, List<Element> media, FeedScope scope, String usual, String... names) {
    FeedText found = HeadMapper.text(item, scope, usual, names);
    for (Element holder : media) {
      found = found != null ? found : HeadMapper.text(holder, scope, usual, names);
    }
    return found;
  }

  private static @Nullable FeedText summary(Element item, List<Element> media, FeedScope scope) {
    FeedText plain = HeadMapper.text(item, scope, FeedText.PLAIN, "summary");
    FeedText described =
        HeadMapper.text(item, scope, FeedText.HTML, "description", "abstract", "dc:description");
    if (described != null) {
      return described;
    }
    return plain != null
        ? plain
        : either(
            item,
            media,
            scope,
            FeedText.PLAIN,
            "media:description",
            "itunes:summary",
            "itunes:subtitle");
  }

  private static List<FeedText> contents(Element item, FeedScope scope) {
    List<FeedText> contents = new ArrayList<>();
    for (Element child : item.children()) {
      String name = scope.name(child);
      if (CONTENTS.contains(name) && !child.hasAttr("src")) {
        FeedText text = FeedTexts.of(child, scope, usual(name));
        if (!text.value().isEmpty()) {
          contents.add(text);
        }
      }
    }
    return contents;
  }

  private static String usual(String name) {
    return switch (name) {
      case "content" -> FeedText.PLAIN;
      case "xhtml:body" -> FeedText.XHTML;
      default -> FeedText.HTML;
    };
  }

  private static @Nullable String id(Element item, FeedScope scope) {
    for (Element child : item.children()) {
      String name = scope.name(child);
      String words = child.wholeText().strip();
      if (words.isEmpty()) {
        continue;
      }
      if (name.equals("id")) {
        return scope.address(child, words);
      }
      if (name.equals("guid")) {
        boolean address = isAddress(child) && words.startsWith("/");
        return address ? scope.address(child, words) : words;
      }
    }
    String rdf = item.attr("rdf:about").strip();
    return rdf.isEmpty() ? null : rdf;
  }

  private static boolean isAddress(Element guid) {
    for (var attribute : guid.attributes()) {
      if (attribute.getKey().equalsIgnoreCase("ispermalink")) {
        return !attribute.getValue().strip().equalsIgnoreCase("false");
      }
    }
    return true;
  }

  private static @Nullable String link(Element item, FeedScope scope, List<FeedLink> links) {
    String original = scope.words(item, "feedburner:origlink");
    if (original != null) {
      return scope.address(item, original);
    }
    String link = FeedLinks.main(links);
    if (link != null) {
      return link;
    }
    for (Element guid : scope.children(item, "guid")) {
      String words = guid.wholeText().strip();
      if (isAddress(guid) && !words.isEmpty()) {
        String address = scope.address(guid, words);
        return Addresses.isWeb(address) ? address : null;
      }
    }
    return null;
  }

  private static @Nullable String language(Element item, FeedScope scope) {
    String said = scope.words(item, "language");
    if (said == null) {
      said = scope.words(item, "dc:language");
    }
    return said != null ? FeedScope.tag(said) : scope.language(item);
  }

  private static @Nullable String comments(Element item, FeedScope scope) {
    String written = scope.words(item, "comments");
    return written == null ? null : scope.address(item, written);
  }

  private static @Nullable String image(Element item, List<Element> media, FeedScope scope) {
    String found = HeadMapper.image(item, scope);
    for (Element holder : media) {
      found = found != null ? found : HeadMapper.image(holder, scope);
    }
    return found;
  }

  private static @Nullable FeedHead source(Element item, FeedScope scope) {
    for (Element child : scope.children(item, "source")) {
      if (child.childrenSize() > 0) {
        return HeadMapper.of(child, scope);
      }
      FeedText title = FeedTexts.of(child, scope, FeedText.PLAIN);
      String address = child.attr("url").strip();
      if (!title.value().isEmpty() || !address.isEmpty()) {
        return named(title, address.isEmpty() ? null : scope.address(child, address));
      }
    }
    return null;
  }

  private static FeedHead named(FeedText title, @Nullable String feed) {
    List<FeedLink> links =
        feed == null ? List.of() : List.of(new FeedLink(feed, "self", null, null, null, null));
    return new FeedHead(
        null, title, null, null, null, links, List.of(), List.of(), null, List.of(), null, null,
        null, null, null, null, null);
  }
}
