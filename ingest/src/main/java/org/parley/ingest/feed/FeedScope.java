package org.parley.ingest.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the elements of one feed: what their names mean, what their links are relative to
 * and what language they are in.
 *
 * @param declared the prefixes that the feed declares, small
 * @param base the address of the feed, or null
 * @param atom10 true if it is Atom 1.0
 * @param stated the language that its host gives it, or null
 */
record FeedScope(
    Set<String> declared, @Nullable String base, boolean atom10, @Nullable String stated) {
  static final String ATOM_10 = "http://www.w3.org/2005/atom";

  /** Namespaces of what stands in pages. */
  static final Set<String> OF_PAGES =
      Set.of(
          "http://www.w3.org/1999/xhtml",
          "http://www.w3.org/2000/svg",
          "http://www.w3.org/1998/Math/MathML");

  /** Names of modules by the beginnings of their namespaces, small. */
  private static final Map<String, String> MODULES =
      Map.ofEntries(
          Map.entry("http://purl.org/dc/elements/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://purl.org/rss/1.0/modules/dcterms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/", "module"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast", "itunes"),
          Map.entry("http://www.itunes.com/", "itunes"),
          Map.entry("http://example.com/dtds/podcast", "itunes"),
          Map.entry("http://www.google.com/schemas/sitemap-news/", "news"),
          Map.entry("http://rssnamespace.org/feedburner/ext/", "feedburner"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
          Map.entry("http://www.w3.org/2000/svg", "svg"),
          Map.entry("http://www.w3.org/1998/math/mathml", "math"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

  /** Namespaces, or beginnings of them, whose elements are those of RSS or Atom themselves. */
  private static final List<String> CORE =
      List.of(
          ATOM_10,
          "http://purl.org/atom/",
          "http://purl.org/rss/1.0/",
          "http://my.netscape.com/",
          "http://channel.netscape.com/",
          "http://backend.userland.com/",
          "http://blogs.law.harvard.edu/tech/rss",
          "http://purl.org/net/rss");

  static FeedScope of(Document document, @Nullable String base, @Nullable String language) {
    Set<String> declared = new HashSet<>();
    boolean atom10 = false;
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.startsWith("xmlns:")) {
          declared.add(key.substring("xmlns:".length()));
        }
      }
      boolean feed = element.tag().localName().equalsIgnoreCase("feed");
      atom10 |= feed && element.tag().namespace().equalsIgnoreCase(ATOM_10);
    }
    return new FeedScope(declared, base, atom10, language);
  }

  /** A small name: bare for the elements of RSS and Atom, with their module's name for others. */
  String name(Element element) {
    String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    if (!prefix.isEmpty() && !declared.contains(prefix)) {
      return prefix.equals("atom") || prefix.equals("rss") ? local : prefix + ":" + local;
    }
    String namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
    String module = module(namespace);
    if (module != null) {
      return module + ":" + local;
    }
    boolean core = CORE.stream().anyMatch(namespace::startsWith);
    if (core || (prefix.isEmpty() && inherits(element))) {
      return local;
    }
    return (prefix.isEmpty() ? "other" : prefix) + ":" + local;
  }

  /** The children of an element that have a name. */
  List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      if (name(child).equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The words of the first child of a name that has words, or null. */
  @Nullable String words(Element parent, String name) {
    for (Element child : children(parent, name)) {
      String words = child.wholeText().strip();
      if (!words.isEmpty()) {
        return words;
      }
    }
    return null;
  }

  /** What links in an element are relative to, after its xml:base and those round it. */
  @Nullable String base(Element element) {
    List<Element> chain = new ArrayList<>(element.parents());
    chain.add(0, element);
    String found = base;
    for (int i = chain.size() - 1; i >= 0; i--) {
      String written = chain.get(i).attr("xml:base").strip();
      if (!written.isEmpty()) {
        found = Addresses.base(found, written);
      }
    }
    return found;
  }

  /** An address in an element, absolute if a base is known. */
  String address(Element element, String written) {
    return Addresses.resolve(base(element), written);
  }

  /** The language of an element by the nearest xml:lang, else that of the whole feed, or null. */
  @Nullable String language(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr("xml:lang")) {
        return tag(at.attr("xml:lang"));
      }
    }
    return stated;
  }

  /** A language tag with hyphens, or null for none. */
  static @Nullable String tag(@Nullable String written) {
    String tag = written == null ? "" : written.strip().replace('_', '-');
    return tag.isEmpty() ? null : tag;
  }

  /** The longest beginning decides: some modules lie under others. */
  private static @Nullable String module(String namespace) {
    String best = null;
    for (String start : MODULES.keySet()) {
      if (namespace.startsWith(start) && (best == null || start.length() > best.length())) {
        best = start;
      }
    }
    return best == null ? null : MODULES.get(best);
  }

  /** True if an element without a prefix has the namespace of the feed's root, whatever it is. */
  private static boolean inherits(Element element) {
    Element root = element;
    for (Element outer = element.parent(); outer != null && !isDocument(outer); ) {
      root = outer;
      outer = outer.parent();
    }
    return root.tag().prefix().isEmpty()
        ? root.tag().namespace().equals(element.tag().namespace())
        : !element.hasAttr("xmlns");
  }

  private static boolean isDocument(Element element) {
    return element instanceof Document;
  }
}
