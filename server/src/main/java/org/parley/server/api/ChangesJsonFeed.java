package org.parley.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.publish.journal.Entry;

/** Changes as a JSON Feed, version 1.1. */
final class ChangesJsonFeed {
  static final String TYPE = "application/feed+json";

  private ChangesJsonFeed() {}

  /** As {@link ChangesFeed#of}. */
  static Map<String, Object> of(String title, String base, String self, List<Entry> newestFirst) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Entry entry : newestFirst) {
      List<String> lines = new ArrayList<>();
      entry.lines().forEach(line -> lines.add(ChangeWords.of(line)));
      String of = entry.title() == null ? entry.story() : entry.title();
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("id", "urn:parley:change:" + entry.sequence());
      item.put("url", base + "/stories/" + entry.story());
      item.put("title", of + ": " + ChangeWords.what(entry));
      item.put(
          "content_text", lines.isEmpty() ? ChangeWords.what(entry) : String.join("\n", lines));
      item.put("date_published", entry.instant().toString());
      items.add(item);
    }
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", title);
    feed.put("home_page_url", base + "/");
    feed.put("feed_url", base + self);
    feed.put("items", items);
    return feed;
  }
}
