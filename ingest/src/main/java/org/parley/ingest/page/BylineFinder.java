package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Who signed a page's article. */
final class BylineFinder {
  private static final String[] META = {
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "citation_author",
    "byl",
    "og:article:author",
    "article:author_name",
    "cxenseparse:author",
    "dc:creator",
    "creator",
    "article.author",
    "twitter:data1"
  };
  private static final int LONGEST = 200;

  private BylineFinder() {}

  /**
   * The names, most certain source first; a source that names only the site is taken last.
   *
   * @param site the outlet's name, or empty
   */
  static List<String> bylines(PageData data, String site) {
    List<Supplier<List<String>>> sources = new ArrayList<>();
    sources.add(() -> data.linked().names("author"));
    sources.add(() -> data.linked().names("creator"));
    for (String name : META) {
      sources.add(() -> withoutAddresses(data.meta().all(name)));
    }
    sources.add(() -> shown(data));
    List<String> onlySite = List.of();
    for (Supplier<List<String>> source : sources) {
      List<String> names = BylineNames.of(source.get());
      if (names.stream().anyMatch(name -> !isSite(name, site))) {
        return names;
      }
      onlySite = onlySite.isEmpty() ? names : onlySite;
    }
    return onlySite;
  }

  private static boolean isSite(String name, String site) {
    String letters = Titles.letters(name);
    String whole = Titles.letters(site);
    return !whole.isEmpty() && (letters.startsWith(whole) || whole.startsWith(letters));
  }

  private static List<String> withoutAddresses(List<String> values) {
    return values.stream()
        .filter(value -> !value.contains("://") && !value.startsWith("www."))
        .toList();
  }

  /** Names in the places where pages show them, the most certain first. */
  private static List<String> shown(PageData data) {
    List<String> found = new ArrayList<>();
    for (Element author : data.landmarks().property("author")) {
      Element name = author.selectFirst("[itemprop=name]");
      add(name != null ? name : author, found);
    }
    if (found.isEmpty()) {
      for (Element author : data.landmarks().relation("author")) {
        add(author, found);
      }
    }
    if (found.isEmpty()) {
      byClass(data, found);
    }
    return found;
  }

  private static void byClass(PageData data, List<String> found) {
    MarkupWords words = new MarkupWords();
    for (Element element : data.document().body().getAllElements()) {
      if (element.attributesSize() > 0
          && (words.of(element.attributes()) & MarkupWords.BYLINE) != 0
          && (words.of(element.attributes()) & MarkupWords.COMMENT) == 0) {
        String text = element.text();
        if (!text.isBlank() && text.length() <= LONGEST) {
          Element link = element.selectFirst("a");
          found.add(link != null && !link.text().isBlank() ? link.text() : text);
          return;
        }
      }
    }
  }

  private static void add(Element element, List<String> found) {
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    if (!text.isBlank() && text.length() <= LONGEST && !found.contains(text)) {
      found.add(text);
    }
  }
}
