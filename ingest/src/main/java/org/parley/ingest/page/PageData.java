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
 * @param words what the names in its markup say
 * @param outline its body, flattened
 * @param titles every title its data gives it
 */
record PageData(
    Document document,
    Landmarks landmarks,
    MetaTags meta,
    LinkedData linked,
    MarkupWords words,
    Outline outline,
    Titles titles) {
  static PageData of(Document document) {
    MarkupWords words = new MarkupWords();
    Landmarks landmarks = Landmarks.of(document);
    MetaTags meta = MetaTags.of(landmarks.metas());
    LinkedData linked = LinkedData.of(landmarks.dataScripts());
    return new PageData(
        document,
        landmarks,
        meta,
        linked,
        words,
        OutlineMaker.of(document.body(), words),
        titles(document, landmarks, meta, linked));
  }

  private static Titles titles(
      Document document, Landmarks landmarks, MetaTags meta, LinkedData linked) {
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
