package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements that a page's facts are read from, found in one walk, in document order. */
final class Landmarks implements NodeVisitor {
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> dataScripts = new ArrayList<>();
  private final List<Element> mainHeadings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final Map<String, List<Element>> properties = new TreeMap<>();
  private final Map<String, List<Element>> relations = new TreeMap<>();

  private Landmarks() {}

  static Landmarks of(Document document) {
    Landmarks landmarks = new Landmarks();
    document.traverse(landmarks);
    return landmarks;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          dataScripts.add(element);
        }
      }
      case "h1" -> mainHeadings.add(element);
      case "time" -> times.add(element);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      keep(element, element.attributes().get("itemprop"), properties);
      keep(element, element.attributes().get("rel"), relations);
    }
  }

  private static void keep(Element element, String value, Map<String, List<Element>> places) {
    if (!value.isEmpty()) {
      places
          .computeIfAbsent(value.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(element);
    }
  }

  /** The {@code meta} elements. */
  List<Element> metas() {
    return metas;
  }

  /** The scripts that hold JSON-LD. */
  List<Element> dataScripts() {
    return dataScripts;
  }

  /** The {@code h1} elements. */
  List<Element> mainHeadings() {
    return mainHeadings;
  }

  /** The {@code time} elements. */
  List<Element> times() {
    return times;
  }

  /** Those whose {@code itemprop} is exactly this; case does not matter. */
  List<Element> property(String name) {
    return properties.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** Those whose {@code rel} is exactly this; case does not matter. */
  List<Element> relation(String name) {
    return relations.getOrDefault(name, List.of());
  }
}
