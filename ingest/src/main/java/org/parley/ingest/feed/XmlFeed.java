package org.parley.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Feeds in XML, well formed or not. */
final class XmlFeed {
  /** How a feed begins, looked for in small letters. */
  static final Pattern ROOT = Pattern.compile("<(?:[a-z0-9_.-]{1,20}:)?(?:rss|feed|rdf)[\\s>]");

  private static final int MOST_ITEMS = 100_000;

  private XmlFeed() {}

  static FeedReading read(
      String text, String charset, @Nullable String base, @Nullable String language) {
    Document document = FeedMarkup.parse(text);
    Element root = root(document);
    if (root == null) {
      return new NoFeed("it is not a feed");
    }
    FeedScope scope = FeedScope.of(document, base != null ? base : own(root), language);
    List<Element> items = new ArrayList<>();
    collect(root, scope, items);
    Element channel = channel(root, scope);
    FeedHead head = HeadMapper.of(channel, scope);
    return new Feed(
        format(root, scope),
        charset,
        head,
        items.stream().limit(MOST_ITEMS).map(item -> ItemMapper.of(item, scope)).toList());
  }

  private static @Nullable Element root(Document document) {
    for (Element element : document.getAllElements()) {
      String local = element.tag().localName().toLowerCase(Locale.ROOT);
      boolean feed = local.equals("rss") || local.equals("rdf") || local.equals("feed");
      if (feed || local.equals("channel")) {
        return element;
      }
    }
    return null;
  }

  /** The address a feed gives itself, else that of its pages: for a feed that comes without one. */
  private static @Nullable String own(Element root) {
    String page = null;
    List<Element> holders = new ArrayList<>(List.of(root));
    holders.addAll(root.children().stream().filter(child -> isNamed(child, "channel")).toList());
    for (Element holder : holders) {
      for (Element link : holder.children()) {
        if (!isNamed(link, "link")) {
          continue;
        }
        String href = link.hasAttr("href") ? link.attr("href").strip() : link.wholeText().strip();
        boolean self = link.attr("rel").strip().equalsIgnoreCase("self");
        if (self && Addresses.isWeb(href)) {
          return href;
        }
        page = page == null && Addresses.isWeb(href) ? href : page;
      }
    }
    return page;
  }

  private static boolean isNamed(Element element, String name) {
    return element.tag().localName().equalsIgnoreCase(name);
  }

  private static Element channel(Element root, FeedScope scope) {
    List<Element> channels = scope.children(root, "channel");
    return channels.isEmpty() ? root : channels.get(0);
  }

  /** Items beside the channel, in it, and in one another where an end tag is missing. */
  private static void collect(Element in, FeedScope scope, List<Element> items) {
    for (Element child : in.children()) {
      String name = scope.name(child);
      if (name.equals("item") || name.equals("entry")) {
        items.add(child);
        collect(child, scope, items);
      } else if (name.equals("channel") || name.equals("items")) {
        collect(child, scope, items);
      }
    }
  }

  private static FeedFormat format(Element root, FeedScope scope) {
    String local = root.tag().localName().toLowerCase(Locale.ROOT);
    String version = root.attr("version").strip();
    String namespace = root.tag().namespace().toLowerCase(Locale.ROOT);
    return switch (local) {
      case "feed" -> {
        if (scope.atom10()) {
          yield FeedFormat.ATOM_10;
        }
        boolean old = version.equals("0.3") || namespace.startsWith("http://purl.org/atom/");
        yield old ? FeedFormat.ATOM_03 : FeedFormat.ATOM;
      }
      case "rdf" -> rdf(root);
      default -> rss(version);
    };
  }

  private static FeedFormat rdf(Element root) {
    if (isNetscape(root.attr("xmlns"))) {
      return FeedFormat.RSS_090;
    }
    for (Element element : root.getAllElements()) {
      if (isNetscape(element.tag().namespace())) {
        return FeedFormat.RSS_090;
      }
    }
    return FeedFormat.RSS_10;
  }

  private static boolean isNetscape(String namespace) {
    return namespace.toLowerCase(Locale.ROOT).endsWith("netscape.com/rdf/simple/0.9/");
  }

  private static FeedFormat rss(String version) {
    return switch (version) {
      case "0.90" -> FeedFormat.RSS_090;
      case "0.91" -> FeedFormat.RSS_091;
      case "0.92" -> FeedFormat.RSS_092;
      case "0.93" -> FeedFormat.RSS_093;
      case "0.94" -> FeedFormat.RSS_094;
      case "1.0" -> FeedFormat.RSS_10;
      default -> version.startsWith("2") ? FeedFormat.RSS_20 : FeedFormat.RSS;
    };
  }
}
