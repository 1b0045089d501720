package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A parsed page with the data in its head.
 *
 * @param document the tree
 * @param landmarks the elements that facts are read from
 * @param meta its meta elements
 * @param linked its JSON-LD
 * @param outline its body, flattened
 */
record PageData(
    Document document, Landmarks landmarks, MetaTags meta, LinkedData linked, Outline outline) {
  static PageData of(Document document) {
    Landmarks landmarks = Landmarks.of(document);
    return new PageData(
        document,
        landmarks,
        MetaTags.of(landmarks.metas()),
        LinkedData.of(landmarks.dataScripts()),
        OutlineMaker.of(document.body()));
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
    if (landmarks.mainHeadings().size() == 1) {
      titles.add(landmarks.mainHeadings().get(0).text());
    }
    return new Titles(titles);
  }
}
