package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A parsed page with the data in its head.
 *
 * @param document the tree
 * @param meta its meta elements
 * @param linked its JSON-LD
 */
record PageData(Document document, MetaTags meta, LinkedData linked) {
  static PageData of(Document document) {
    return new PageData(document, MetaTags.of(document), LinkedData.of(document));
  }

  /** Every title the page's data gives it. */
  Titles titles() {
    List<String> titles = new ArrayList<>();
    for (String key : List.of("og:title", "twitter:title", "parsely-title", "dc.title", "title")) {
      titles.addAll(meta.all(key));
    }
    String headline = linked.text("headline");
    if (headline != null) {
      titles.add(headline);
    }
    String name = linked.articleText("name");
    if (name != null) {
      titles.add(name);
    }
    titles.add(document.title());
    Element only = null;
    for (Element heading : document.getElementsByTag("h1")) {
      if (only != null) {
        return new Titles(titles);
      }
      only = heading;
    }
    if (only != null) {
      titles.add(only.text());
    }
    return new Titles(titles);
  }
}
