package org.parley.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Correction;
import org.parley.dossier.Target;
import org.parley.report.Citation;
import org.parley.report.Span;

/** What a person said about a finding, as JSON: in dossiers, in stores, in files that leave. */
public final class CorrectionJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CorrectionJson() {}

  /** On one line. */
  public static String write(Correction correction) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      write(correction, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is not that
   */
  public static Correction read(String text) {
    try {
      return read(MAPPER.readTree(text));
    } catch (IOException e) {
      throw new IllegalArgumentException("not a correction", e);
    }
  }

  static void write(Correction correction, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", correction.number());
    json.writeStringField("kind", code(correction.kind()));
    json.writeFieldName("target");
    write(correction.target(), json);
    Target other = correction.other();
    if (other != null) {
      json.writeFieldName("other");
      write(other, json);
    }
    json.writeStringField("value", correction.value());
    json.writeStringField("reason", correction.reason());
    json.writeStringField("by", correction.by());
    json.writeStringField("at", correction.at().toString());
    json.writeEndObject();
  }

  private static void write(Target target, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("part", code(target.part()));
    json.writeStringField("line", target.line());
    json.writeStringField("text", target.text());
    CitationJson.write("citations", target.citations(), json);
    json.writeEndObject();
  }

  static Correction read(JsonNode node) {
    JsonNode other = node.path("other");
    return new Correction(
        node.path("number").intValue(),
        one(Correction.Kind.class, node.path("kind")),
        target(node.path("target")),
        other.isObject() ? target(other) : null,
        text(node.path("value")),
        node.path("reason").asText(),
        node.path("by").asText(),
        Instant.parse(node.path("at").asText()));
  }

  private static Target target(JsonNode node) {
    List<Citation> citations = new ArrayList<>();
    for (JsonNode cited : node.path("citations")) {
      String sentence = cited.path("sentence").asText();
      citations.add(
          new Citation(
              sentence.substring(0, Math.max(0, sentence.lastIndexOf('.'))),
              sentence,
              new Span(cited.path("start").intValue(), cited.path("end").intValue())));
    }
    return new Target(
        one(Target.Part.class, node.path("part")),
        node.path("line").asText(),
        node.path("text").asText(),
        citations);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> E one(Class<E> type, JsonNode node) {
    return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
