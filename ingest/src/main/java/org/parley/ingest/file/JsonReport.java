package org.parley.ingest.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.file.Problem.Kind;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.text.furniture.Bylines;
import org.parley.text.furniture.OpinionLabel;
import org.parley.time.PublicationDates;

/**
 * A report in a JSON object. Its fields go by many names; the first one present and not empty
 * counts, in the order given here.
 */
final class JsonReport {
  static final JsonMapper MAPPER = new JsonMapper();

  private static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "content",
          "articleBody",
          "article_text",
          "full_text",
          "maintext",
          "article",
          "story",
          "paragraphs");
  private static final List<String> SUMMARY = List.of("summary", "description", "excerpt", "lead");
  private static final List<String> TITLE = List.of("title", "headline", "name");
  private static final List<String> ID = List.of("id", "_id", "guid", "identifier", "uuid");
  private static final List<String> URL =
      List.of("url", "canonical", "canonical_url", "link", "uri", "source_url", "mainEntityOfPage");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "publisher",
          "source",
          "source_name",
          "sourceName",
          "site_name",
          "siteName",
          "site",
          "newspaper",
          "publication",
          "provider",
          "domain",
          "source_domain");
  private static final List<String> BYLINE =
      List.of("byline", "bylines", "author", "authors", "creator", "writer", "by");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "published_at",
          "publishedAt",
          "publishedDate",
          "date_published",
          "datePublished",
          "date_publish",
          "publish_date",
          "publication_date",
          "pub_date",
          "pubDate",
          "date",
          "datetime",
          "timestamp",
          "time",
          "created_at",
          "dateCreated");
  private static final List<String> UPDATED =
      List.of(
          "updated",
          "updated_at",
          "updatedAt",
          "modified",
          "date_modified",
          "dateModified",
          "date_modify",
          "last_modified",
          "lastModified");
  private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");
  private static final List<String> SECTION =
      List.of("kind", "type", "section", "category", "articleSection", "genre");
  private static final List<String> LISTS =
      List.of("articles", "items", "reports", "docs", "documents", "results", "data", "stories");

  private JsonReport() {}

  /** Gives the report an object holds, or says why it holds none. */
  static @Nullable Problem read(JsonNode node, String place, Received received) {
    if (!node.isObject()) {
      return new Problem(place, Kind.MALFORMED, "it is not a JSON object", "");
    }
    String text = text(node, TEXT);
    ReportKind kind = isOpinion(node) ? ReportKind.OPINION : ReportKind.NEWS;
    if (text == null) {
      text = text(node, SUMMARY);
      kind = ReportKind.SUMMARY;
    }
    if (text == null) {
      boolean anything = !node.isEmpty();
      return new Problem(
          place,
          anything ? Kind.MALFORMED : Kind.EMPTY,
          anything ? "it has no text" : "it is empty",
          anything ? "The text of a report is expected in a field \"text\"." : "");
    }
    received.draft(
        new Draft(
            place,
            first(node, ID),
            first(node, URL),
            first(node, OUTLET),
            first(node, TITLE),
            bylines(node),
            date(first(node, PUBLISHED)),
            date(first(node, UPDATED)),
            language(first(node, LANGUAGE)),
            List.of(new DraftBlock(BlockKind.BODY, text)),
            kind));
    return null;
  }

  /** The array of reports an object wraps, or null if it is a report itself. */
  static @Nullable JsonNode listIn(JsonNode node) {
    if (!node.isObject() || text(node, TEXT) != null) {
      return null;
    }
    for (String name : LISTS) {
      JsonNode list = node.get(name);
      if (list != null && list.isArray()) {
        return list;
      }
    }
    return null;
  }

  static @Nullable String language(@Nullable String written) {
    if (written == null || written.length() < 2) {
      return null;
    }
    String code = written.split("[-_]")[0].toLowerCase(Locale.ROOT);
    return code.length() == 2 || code.length() == 3 ? code : null;
  }

  /** A field's date, or null where it holds none for sure. */
  static @Nullable When date(@Nullable String written) {
    return written == null ? null : PublicationDates.parse(written);
  }

  private static @Nullable String text(JsonNode node, List<String> names) {
    for (String name : names) {
      JsonNode value = node.get(name);
      if (value != null && value.isArray()) {
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(part.isTextual() ? part.asText() : ""));
        value = MAPPER.getNodeFactory().textNode(String.join("\n\n", parts));
      }
      if (value != null && value.isTextual() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }

  private static @Nullable String first(JsonNode node, List<String> names) {
    for (String name : names) {
      String word = word(node.get(name));
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  /** A value's words; those of an object are its name, those of an array its first entry's. */
  private static @Nullable String word(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isArray()) {
      return value.isEmpty() ? null : word(value.get(0));
    }
    if (value.isObject()) {
      return first(value, List.of("name", "title", "@id", "id", "url", "$date"));
    }
    String text = value.asText().strip();
    return text.isEmpty() ? null : text;
  }

  private static List<String> bylines(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    for (String field : BYLINE) {
      JsonNode value = node.get(field);
      if (value == null || value.isNull()) {
        continue;
      }
      if (value.isArray()) {
        value.forEach(
            entry -> {
              String word = word(entry);
              if (word != null) {
                names.addAll(Bylines.of(word));
              }
            });
      } else {
        String word = word(value);
        if (word != null) {
          names.addAll(Bylines.of(word));
        }
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return List.copyOf(names);
  }

  private static boolean isOpinion(JsonNode node) {
    String section = first(node, SECTION);
    return section != null && OpinionLabel.is(section);
  }
}
