package org.parley.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article, in schema.org's terms. */
final class LinkedData {
  private static final int LARGEST = 4_000_000;
  private static final int MOST_NODES = 20_000;
  private static final Pattern ACCOUNT =
      Pattern.compile("/author/(?:admin|administrator|webmaster|editor)\\d{0,3}/?$");

  private final Map<String, Map<?, ?>> byId = new LinkedHashMap<>();
  private @Nullable Map<?, ?> article;
  private @Nullable Map<?, ?> page;
  private @Nullable Map<?, ?> liveBlog;

  private LinkedData() {}

  /** What the scripts that hold JSON-LD say. */
  static LinkedData of(List<Element> scripts) {
    LinkedData data = new LinkedData();
    for (Element script : scripts) {
      String text = script.data();
      if (text.length() <= LARGEST) {
        data.gather(LenientJson.read(text));
      }
    }
    return data;
  }

  private void gather(List<Object> values) {
    Deque<Object> open = new ArrayDeque<>(values);
    int seen = 0;
    while (!open.isEmpty() && seen++ < MOST_NODES) {
      Object value = open.poll();
      if (value instanceof Collection<?> list) {
        open.addAll(list);
      } else if (value instanceof Map<?, ?> node) {
        node(node, open);
      }
    }
  }

  private void node(Map<?, ?> node, Deque<Object> open) {
    if (node.get("@id") instanceof String id && node.size() > 1) {
      byId.merge(id, node, (known, other) -> known.size() >= other.size() ? known : other);
    }
    for (String type : types(node)) {
      if (type.equals("LiveBlogPosting") && liveBlog == null) {
        liveBlog = node;
      }
      if (isArticle(type) && (article == null || says(node) > says(article))) {
        article = node;
      } else if (page == null && type.endsWith("WebPage")) {
        page = node;
      }
    }
    for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "about")) {
      Object inner = node.get(key);
      if (inner instanceof Collection<?> || inner instanceof Map<?, ?>) {
        open.add(inner);
      }
    }
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report");
  }

  /** How much of an article's data a node has; the first of equals is the page's own. */
  private static int says(Map<?, ?> node) {
    int says = 0;
    for (String key : List.of("headline", "datePublished", "author", "articleBody")) {
      says += node.containsKey(key) ? 1 : 0;
    }
    return says;
  }

  private static List<String> types(Map<?, ?> node) {
    List<String> types = new ArrayList<>();
    Object type = node.get("@type");
    for (Object one :
        type instanceof Collection<?> list ? list : List.of(type == null ? "" : type)) {
      String name = String.valueOf(one);
      types.add(name.substring(name.lastIndexOf('/') + 1));
    }
    return types;
  }

  /** The first of the article's, then the page's, texts under one of the keys; null if none. */
  @Nullable String text(String... keys) {
    for (Map<?, ?> node : nodes()) {
      for (String key : keys) {
        String text = first(node.get(key));
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  /** As {@link #text}, from the article only. */
  @Nullable String articleText(String key) {
    return article == null ? null : first(article.get(key));
  }

  private List<Map<?, ?>> nodes() {
    List<Map<?, ?>> nodes = new ArrayList<>();
    if (article != null) {
      nodes.add(article);
    }
    if (page != null) {
      nodes.add(page);
    }
    return nodes;
  }

  /** The names of the article's people or bodies under a key, in order. */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    if (article != null) {
      names(article.get(key), names);
    }
    return names;
  }

  private void names(@Nullable Object value, List<String> names) {
    if (value instanceof Collection<?> list) {
      for (Object one : list) {
        names(one, names);
      }
    } else if (value instanceof Map<?, ?> node) {
      Map<?, ?> full = node;
      if (!node.containsKey("name") && node.get("@id") instanceof String id) {
        full = byId.getOrDefault(id, node);
      }
      if (full.get("name") instanceof Collection<?> list) {
        names(list, names);
      } else if (!isAccount(full)) {
        String name = first(full.get("name"));
        name = name == null ? givenAndFamily(full) : name;
        if (name != null) {
          names.add(name);
        }
      }
    } else if (value != null) {
      String name = first(value);
      if (name != null) {
        names.add(name);
      }
    }
  }

  private static @Nullable String givenAndFamily(Map<?, ?> person) {
    String family = first(person.get("familyName"));
    String given = first(person.get("givenName"));
    return family == null || given == null ? null : given + " " + family;
  }

  /** True if an author is only the account that runs the site, whatever it calls itself. */
  private static boolean isAccount(Map<?, ?> author) {
    for (String key : List.of("@id", "url")) {
      if (author.get(key) instanceof String address && isAccount(address)) {
        return true;
      }
    }
    return false;
  }

  /** True for the address of the page of the account that runs a site. */
  static boolean isAccount(String address) {
    return ACCOUNT.matcher(address).find();
  }

  /** True if the article is of this type. */
  boolean isType(String type) {
    return article != null && types(article).contains(type);
  }

  /** The entries of a live blog, as the page tells them, newest first or not. */
  List<Map<?, ?>> liveUpdates() {
    List<Map<?, ?>> updates = new ArrayList<>();
    Object entries = liveBlog == null ? null : liveBlog.get("liveBlogUpdate");
    for (Object one : entries instanceof Collection<?> list ? list : List.of()) {
      if (one instanceof Map<?, ?> update) {
        updates.add(update);
      }
    }
    return updates;
  }

  /** A value as plain text, entities and white space put right; null if it has none. */
  static @Nullable String first(@Nullable Object value) {
    if (value instanceof Collection<?> list) {
      return list.isEmpty() ? null : first(list.iterator().next());
    }
    if (value instanceof Map<?, ?> node) {
      Object name = node.get("name");
      return name instanceof String || name instanceof Collection<?>
          ? first(name)
          : first(node.get("@value"));
    }
    if (!(value instanceof String string)) {
      return null;
    }
    String plain = string.indexOf('&') >= 0 ? Parser.unescapeEntities(string, false) : string;
    return plain.isBlank() ? null : plain.strip();
  }
}
