package org.parley.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feeds in JSON, after JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonFeed() {}

  static FeedReading read(String text, String charset, @Nullable String address) {
    JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return new NoFeed("it is not valid JSON");
    }
    String version = string(root, "version");
    if (version == null || !version.contains("jsonfeed.org/version/") || !root.has("items")) {
      return new NoFeed("it is not a feed");
    }
    String self = string(root, "feed_url");
    String base = self != null ? Addresses.base(address, self) : address;
    String language = FeedScope.tag(string(root, "language"));
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      if (item.isObject()) {
        items.add(item(item, base, language));
      }
    }
    FeedFormat format = version.endsWith("/1") ? FeedFormat.JSON_10 : FeedFormat.JSON_11;
    return new Feed(format, charset, head(root, base, language), items);
  }

  private static FeedHead head(JsonNode root, @Nullable String base, @Nullable String language) {
    String link = address(root, "home_page_url", base);
    List<FeedLink> links = new ArrayList<>();
    add(links, link, FeedLink.ALTERNATE);
    add(links, address(root, "feed_url", base), "self");
    return new FeedHead(
        string(root, "feed_url"),
        text(root, "title", FeedText.PLAIN, language, base),
        text(root, "description", FeedText.PLAIN, language, base),
        null,
        link,
        links,
        people(root),
        List.of(),
        null,
        List.of(),
        language,
        null,
        null,
        null,
        null,
        address(root, "favicon", base),
        address(root, "icon", base));
  }

  private static FeedItem item(JsonNode item, @Nullable String base, @Nullable String outer) {
    String said = FeedScope.tag(string(item, "language"));
    String language = said != null ? said : outer;
    String link = address(item, "url", base);
    List<FeedLink> links = new ArrayList<>();
    add(links, link, FeedLink.ALTERNATE);
    add(links, address(item, "external_url", base), "related");
    for (JsonNode file : item.path("attachments")) {
      String where = address(file, "url", base);
      if (where != null) {
        links.add(
            new FeedLink(
                where,
                FeedLink.ENCLOSURE,
                string(file, "mime_type"),
                string(file, "title"),
                null,
                string(file, "size_in_bytes")));
      }
    }
    List<FeedText> contents = new ArrayList<>();
    FeedText html = text(item, "content_html", FeedText.HTML, language, base);
    FeedText plain = text(item, "content_text", FeedText.PLAIN, language, base);
    if (html != null) {
      contents.add(html);
    } else if (plain != null) {
      contents.add(plain);
    }
    List<FeedCategory> categories = new ArrayList<>();
    for (JsonNode tag : item.path("tags")) {
      if (tag.isTextual() && !tag.asText().isBlank()) {
        categories.add(new FeedCategory(tag.asText().strip(), null, null));
      }
    }
    return new FeedItem(
        string(item, "id"),
        link,
        text(item, "title", FeedText.PLAIN, language, base),
        text(item, "summary", FeedText.PLAIN, language, base),
        contents,
        people(item),
        List.of(),
        null,
        FeedDates.parse(string(item, "date_published")),
        FeedDates.parse(string(item, "date_modified")),
        null,
        null,
        links,
        categories,
        null,
        language,
        null,
        address(item, "image", base),
        null);
  }

  private static List<FeedPerson> people(JsonNode node) {
    List<FeedPerson> people = new ArrayList<>();
    List<JsonNode> named = new ArrayList<>();
    node.path("authors").forEach(named::add);
    if (named.isEmpty() && node.has("author")) {
      named.add(node.get("author"));
    }
    for (JsonNode person : named) {
      String name = person.isTextual() ? person.asText() : string(person, "name");
      String address = string(person, "url");
      if (name != null || address != null) {
        people.add(new FeedPerson(name, null, address));
      }
    }
    return people;
  }

  private static void add(List<FeedLink> links, @Nullable String address, String relation) {
    if (address != null) {
      links.add(new FeedLink(address, relation, null, null, null, null));
    }
  }

  private static @Nullable FeedText text(
      JsonNode node, String field, String type, @Nullable String language, @Nullable String base) {
    String value = string(node, field);
    if (value == null) {
      return null;
    }
    String resolved = type.equals(FeedText.HTML) ? MarkupLinks.absolute(value, base) : value;
    return new FeedText(resolved, type, language, base);
  }

  private static @Nullable String address(JsonNode node, String field, @Nullable String base) {
    String value = string(node, field);
    return value == null ? null : Addresses.resolve(base, value);
  }

  /** A field's words; numbers count, since some feeds give them as ids. */
  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() && !value.isNumber()) {
      return null;
    }
    String words = value.asText().strip();
    return words.isEmpty() ? null : words;
  }
}
