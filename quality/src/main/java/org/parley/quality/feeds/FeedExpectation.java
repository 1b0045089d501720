package org.parley.quality.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value is the one expected. Texts are compared by what HTML makes of them, since the
 * expectations hold the output of a sanitiser; an encoding by what it makes of the bytes, since
 * many names stand for one; parsed dates to the second.
 */
final class FeedExpectation {
  private static final int DAY = 10;

  private FeedExpectation() {}

  /**
   * @param view the feed under feedparser's names, or null if it could not be read
   * @param bytes of the feed
   */
  static boolean isMet(JsonNode expected, @Nullable JsonNode view, JsonNode path, byte[] bytes) {
    JsonNode got = at(view, path);
    if (expected.isNull()) {
      return view != null && (got == null || got.isNull());
    }
    if (got == null) {
      return view != null && expected.isTextual() && expected.asText().isEmpty();
    }
    String last = path.get(path.size() - 1).asText();
    if (last.endsWith("_parsed")) {
      return sameTime(expected, got.asText());
    }
    if (path.size() == 1 && last.equals("encoding")) {
      return sameEncoding(expected.asText(), got.asText(), bytes);
    }
    if (path.size() == 1 && last.equals("version")) {
      return expected.asText().replaceFirst("^(rss091)[nu]$", "$1").equals(got.asText());
    }
    if (expected.isObject()) {
      return sameFields(expected, got);
    }
    return expected.equals(got) || sameMarkup(expected.asText(), got.asText());
  }

  /** What stands at a path, or null. */
  static @Nullable JsonNode at(@Nullable JsonNode view, JsonNode path) {
    JsonNode at = view;
    for (JsonNode step : path) {
      at = at == null ? null : step.isInt() ? at.get(step.asInt()) : at.get(step.asText());
    }
    return at;
  }

  private static boolean sameFields(JsonNode expected, JsonNode got) {
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      JsonNode value = got.get(field.getKey());
      boolean absent = value == null && field.getValue().asText().isEmpty();
      if (!absent && !field.getValue().equals(value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameTime(JsonNode expected, String got) {
    LocalDateTime time =
        LocalDateTime.of(
            expected.get(0).asInt(),
            expected.get(1).asInt(),
            expected.get(2).asInt(),
            expected.get(3).asInt(),
            expected.get(4).asInt(),
            expected.get(5).asInt());
    return got.length() == DAY
        ? time.equals(LocalDate.parse(got).atStartOfDay())
        : time.equals(LocalDateTime.parse(got));
  }

  private static boolean sameEncoding(String expected, String got, byte[] bytes) {
    try {
      String one = new String(bytes, Charset.forName(expected));
      return one.equals(new String(bytes, Charset.forName(got)));
    } catch (UnsupportedCharsetException e) {
      return expected.equalsIgnoreCase(got);
    }
  }

  private static boolean sameMarkup(String expected, String got) {
    return normal(expected).equals(normal(got));
  }

  /** Markup as its tree, without a div round it all, attributes in order, no declarations. */
  private static String normal(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    boolean wrapped =
        body.childNodeSize() == 1
            && body.childrenSize() == 1
            && body.child(0).normalName().equals("div");
    StringBuilder tree = new StringBuilder();
    tree(wrapped ? body.child(0) : body, tree);
    return tree.toString();
  }

  private static void tree(Element element, StringBuilder tree) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        tree.append(words.getWholeText().strip());
      } else if (node instanceof Element child) {
        tree.append('<').append(child.normalName());
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : child.attributes()) {
          if (!attribute.getKey().startsWith("xmlns")) {
            attributes.put(attribute.getKey(), attribute.getValue());
          }
        }
        tree.append(attributes).append('>');
        tree(child, tree);
        tree.append("</>");
      }
    }
  }
}
