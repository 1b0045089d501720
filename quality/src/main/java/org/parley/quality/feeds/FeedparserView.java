package org.parley.quality.feeds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.feed.Feed;
import org.parley.ingest.feed.FeedCategory;
import org.parley.ingest.feed.FeedFormat;
import org.parley.ingest.feed.FeedHead;
import org.parley.ingest.feed.FeedItem;
import org.parley.ingest.feed.FeedLink;
import org.parley.ingest.feed.FeedPerson;
import org.parley.ingest.feed.FeedText;
import org.parley.report.When;

/** A feed under the names that feedparser gives to its parts, so that its expectations apply. */
final class FeedparserView {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FeedparserView() {}

  static ObjectNode of(Feed feed) {
    ObjectNode view = NODES.objectNode();
    view.put("version", version(feed.format()));
    view.put("encoding", feed.charset());
    view.set("feed", head(feed.head()));
    ArrayNode entries = view.putArray("entries");
    feed.items().forEach(item -> entries.add(item(item)));
    return view;
  }

  private static String version(FeedFormat format) {
    return format.name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  private static ObjectNode head(FeedHead head) {
    ObjectNode view = NODES.objectNode();
    put(view, "id", head.id());
    put(view, "guid", head.id());
    text(view, "title", head.title());
    text(view, "subtitle", head.subtitle());
    text(view, "tagline", head.subtitle());
    text(view, "description", head.subtitle());
    text(view, "rights", head.rights());
    text(view, "copyright", head.rights());
    put(view, "link", head.link());
    links(view, head.links());
    people(view, "author", head.authors());
    people(view, "contributor", head.contributors());
    people(view, "publisher", head.publisher() == null ? List.of() : List.of(head.publisher()));
    tags(view, head.categories());
    put(view, "language", head.language());
    when(view, "published", head.published());
    when(view, "updated", head.updated());
    when(view, "created", head.created());
    if (head.generator() != null) {
      put(view, "generator", head.generator().name());
      ObjectNode detail = view.putObject("generator_detail");
      put(detail, "name", head.generator().name());
      put(detail, "href", head.generator().address());
      put(detail, "url", head.generator().address());
      put(detail, "version", head.generator().version());
    }
    put(view, "icon", head.icon());
    put(view, "logo", head.image());
    image(view, head.image());
    return view;
  }

  private static ObjectNode item(FeedItem item) {
    ObjectNode view = NODES.objectNode();
    put(view, "id", item.id());
    put(view, "guid", item.id());
    put(view, "link", item.link());
    text(view, "title", item.title());
    FeedText summary = item.summary();
    FeedText first = item.contents().isEmpty() ? null : item.contents().get(0);
    text(view, "summary", summary != null ? summary : first);
    text(view, "description", summary != null ? summary : first);
    text(view, "subtitle", summary);
    ArrayNode contents = view.putArray("content");
    item.contents().forEach(content -> contents.add(text(content)));
    people(view, "author", item.authors());
    people(view, "contributor", item.contributors());
    people(view, "publisher", item.publisher() == null ? List.of() : List.of(item.publisher()));
    when(view, "published", item.published());
    when(view, "updated", item.updated());
    when(view, "created", item.created());
    when(view, "expired", item.expired());
    links(view, item.links());
    tags(view, item.categories());
    text(view, "rights", item.rights());
    text(view, "copyright", item.rights());
    put(view, "language", item.language());
    put(view, "comments", item.comments());
    image(view, item.image());
    if (item.source() != null) {
      view.set("source", head(item.source()));
    }
    return view;
  }

  private static void text(ObjectNode view, String name, @Nullable FeedText text) {
    if (text != null) {
      view.put(name, text.value());
      view.set(name + "_detail", text(text));
    }
  }

  private static ObjectNode text(FeedText text) {
    ObjectNode view = NODES.objectNode();
    view.put("value", text.value());
    view.put("type", text.type());
    put(view, "language", text.language());
    put(view, "base", text.base());
    return view;
  }

  private static void people(ObjectNode view, String name, List<FeedPerson> people) {
    ArrayNode all = view.putArray(name + "s");
    for (FeedPerson person : people) {
      ObjectNode node = NODES.objectNode();
      put(node, "name", person.name());
      put(node, "email", person.email());
      put(node, "href", person.address());
      put(node, "url", person.address());
      all.add(node);
      if (all.size() == 1) {
        put(view, name, written(person));
        view.set(name + "_detail", node);
      }
    }
  }

  private static @Nullable String written(FeedPerson person) {
    if (person.name() == null || person.email() == null) {
      return person.name() == null ? person.email() : person.name();
    }
    return person.name() + " (" + person.email() + ")";
  }

  private static void links(ObjectNode view, List<FeedLink> links) {
    ArrayNode all = view.putArray("links");
    ArrayNode enclosures = view.putArray("enclosures");
    for (FeedLink link : links) {
      ObjectNode node = NODES.objectNode();
      node.put("rel", link.relation());
      put(node, "type", link.type());
      node.put("href", link.href());
      put(node, "title", link.title());
      put(node, "hreflang", link.language());
      put(node, "length", link.length());
      all.add(node);
      if (link.relation().equals("enclosure")) {
        ObjectNode file = node.deepCopy();
        file.put("url", link.href());
        enclosures.add(file);
      }
    }
  }

  private static void tags(ObjectNode view, List<FeedCategory> categories) {
    ArrayNode tags = view.putArray("tags");
    for (FeedCategory category : categories) {
      ObjectNode node = tags.addObject();
      put(node, "term", category.term());
      put(node, "scheme", category.scheme());
      put(node, "label", category.label());
    }
    if (!categories.isEmpty()) {
      view.put("category", categories.get(0).term());
    }
  }

  private static void when(ObjectNode view, String name, @Nullable When when) {
    if (when == null) {
      return;
    }
    view.put(name, when.text());
    view.put(
        name + "_parsed",
        String.valueOf(when.instant() == null ? when.earliest() : when.instant()));
  }

  private static void image(ObjectNode view, @Nullable String address) {
    if (address != null) {
      view.putObject("image").put("href", address).put("url", address);
    }
  }

  private static void put(ObjectNode view, String name, @Nullable String value) {
    if (value != null) {
      view.put(name, value);
    }
  }
}
