package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.DraftBlock;
import org.parley.report.When;
import org.parley.time.PublicationDates;

/**
 * The entries of a live blog, each with its own time: as the page's data lists them, or as the page
 * shows them, alike elements beside each other that each hold a time and prose.
 */
final class LiveEntries {
  private static final int LEAST = 3;
  private static final int LEAST_PROSE = 40;
  private static final double MOST_OF_TEXT = 0.6;

  private LiveEntries() {}

  /** The entries that the page's data lists; empty if it lists fewer than two with text. */
  static List<DraftBlock> listed(LinkedData linked) {
    List<DraftBlock> blocks = new ArrayList<>();
    int entries = 0;
    for (Map<?, ?> update : linked.liveUpdates()) {
      String body = LinkedData.first(update.get("articleBody"));
      String headline = LinkedData.first(update.get("headline"));
      String stamp = LinkedData.first(update.get("datePublished"));
      if (body == null) {
        continue;
      }
      entries++;
      When at = stamp == null ? null : time(stamp);
      String heading = PlainText.of(headline == null ? "" : headline);
      if (!heading.isEmpty()) {
        blocks.add(new DraftBlock(BlockKind.HEADING, heading, at));
      }
      for (DraftBlock block : EmbeddedBody.paragraphs(body)) {
        blocks.add(new DraftBlock(block.kind(), block.text(), at));
      }
    }
    return entries < 2 ? List.of() : blocks;
  }

  /** The entries that the page shows under an element: index of each, with its time. */
  static Map<Integer, When> shown(int root, Prose prose) {
    Outline outline = prose.outline();
    Map<String, Map<Integer, When>> alike = new LinkedHashMap<>();
    if (outline.stamps().subMap(root, outline.end(root)).size() < LEAST) {
      return Map.of();
    }
    for (int i = root + 1; i < outline.end(root); i++) {
      if (prose.under(i) < LEAST_PROSE || prose.asideFlags(i) != 0) {
        continue;
      }
      Element element = outline.element(i);
      When stamp = stamp(outline, i);
      if (stamp != null) {
        String kind = outline.parent(i) + element.normalName() + element.attr("class");
        alike.computeIfAbsent(kind, key -> new TreeMap<>()).put(i, stamp);
      }
    }
    for (Map<Integer, When> entries : alike.values()) {
      double text = 0;
      for (int entry : entries.keySet()) {
        text += prose.under(entry);
      }
      if (entries.size() >= LEAST && text >= MOST_OF_TEXT * prose.under(root)) {
        return entries;
      }
    }
    return Map.of();
  }

  /** The first time that stands in an element; null if it holds none that can be read. */
  private static @Nullable When stamp(Outline outline, int element) {
    Map.Entry<Integer, String> first = outline.stamps().ceilingEntry(element);
    return first == null || !outline.isInside(first.getKey(), element)
        ? null
        : time(first.getValue());
  }

  private static @Nullable When time(String stamp) {
    When when = PublicationDates.parse(stamp);
    return when == null || when.earliest() == null ? null : when;
  }
}
