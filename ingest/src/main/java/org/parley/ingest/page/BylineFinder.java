package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
    "articleauthor",
    "twitter:data1"
  };

  private static final int MOST_SHOWN = 5;

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
    sources.add(() -> ShownBylines.marked(data));
    sources.add(() -> ShownBylines.named(data));
    sources.add(() -> ShownBylines.signed(data));
    List<String> sites = new ArrayList<>(data.linked().names("publisher"));
    sites.add(site);
    List<String> onlySite = List.of();
    for (Supplier<List<String>> source : sources) {
      List<String> names = BylineNames.of(source.get());
      if (names.stream().anyMatch(name -> !OutletNames.isOne(name, sites))) {
        return withShown(names, data);
      }
      onlySite = onlySite.isEmpty() ? names : onlySite;
    }
    return onlySite;
  }

  /** The names that links to authors' pages show, if these are those found and more. */
  private static List<String> withShown(List<String> names, PageData data) {
    List<String> shown = BylineNames.of(ShownBylines.related(data));
    boolean more = shown.size() > names.size() && shown.size() <= MOST_SHOWN;
    return more && shown.containsAll(names) ? shown : names;
  }

  private static List<String> withoutAddresses(List<String> values) {
    return values.stream()
        .filter(value -> !value.contains("://") && !value.contains("www."))
        .toList();
  }
}
