package org.parley.publish.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Furniture;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * Reports as JSON with named fields, deflated: a report cannot be worked out from anything else, so
 * later versions have to be able to read it.
 */
public final class ReportJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReportJson() {}

  /** Packs a report. */
  public static byte[] pack(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * report.text().length());
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      write(report, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Packed.deflate(bytes.toByteArray());
  }

  /**
   * Writes a report as an object.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", report.id());
    json.writeStringField("source", report.source());
    json.writeStringField("url", report.url());
    json.writeStringField("outlet", report.outlet());
    json.writeStringField("title", report.title());
    json.writeArrayFieldStart("bylines");
    for (String byline : report.bylines()) {
      json.writeString(byline);
    }
    json.writeEndArray();
    json.writeStringField("published", Texts.of(report.published()));
    json.writeStringField("basis", report.publishedBasis().name());
    json.writeStringField("updated", report.updated() == null ? null : Texts.of(report.updated()));
    json.writeStringField("language", report.language());
    json.writeStringField("kind", report.kind().name());
    json.writeStringField("text", report.text());
    json.writeArrayFieldStart("blocks");
    for (Block block : report.blocks()) {
      json.writeString(block.kind().name());
      json.writeNumber(block.span().start());
      json.writeNumber(block.span().end());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entries");
    for (int i = 0; i < report.blocks().size(); i++) {
      When at = report.blocks().get(i).at();
      if (at != null) {
        json.writeNumber(i);
        json.writeString(Texts.of(at));
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : report.sentences()) {
      json.writeString(sentence.id());
      json.writeNumber(sentence.block());
      json.writeString(sentence.kind().name());
      json.writeNumber(sentence.span().start());
      json.writeNumber(sentence.span().end());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("furniture");
    for (Furniture furniture : report.furniture()) {
      json.writeString(furniture.name());
      json.writeString(furniture.text());
      json.writeNumber(furniture.beforeBlock());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Undoes {@link #pack}.
   *
   * @throws IllegalArgumentException if these are not such bytes
   */
  public static Report unpack(byte[] packed) {
    try {
      return read(MAPPER.readTree(Packed.inflate(packed)));
    } catch (IOException e) {
      throw new IllegalArgumentException("damaged report", e);
    }
  }

  /**
   * Undoes {@link #write}.
   *
   * @throws RuntimeException if this is no report; {@link Unpacking} tells it plainly
   */
  public static Report read(JsonNode json) {
    List<String> bylines = new ArrayList<>();
    json.path("bylines").forEach(byline -> bylines.add(byline.asText()));
    JsonNode in = json.path("blocks");
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < in.size(); i += 3) {
      blocks.add(new Block(BlockKind.valueOf(in.get(i).asText()), span(in, i + 1)));
    }
    in = json.path("entries");
    for (int i = 0; i < in.size(); i += 2) {
      Block block = blocks.get(in.get(i).asInt());
      When at = Texts.when(in.get(i + 1).asText());
      blocks.set(in.get(i).asInt(), new Block(block.kind(), block.span(), at));
    }
    in = json.path("sentences");
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < in.size(); i += 5) {
      sentences.add(
          new Sentence(
              in.get(i).asText(),
              in.get(i + 1).asInt(),
              BlockKind.valueOf(in.get(i + 2).asText()),
              span(in, i + 3)));
    }
    in = json.path("furniture");
    List<Furniture> furniture = new ArrayList<>();
    for (int i = 0; i < in.size(); i += 3) {
      furniture.add(
          new Furniture(in.get(i).asText(), in.get(i + 1).asText(), in.get(i + 2).asInt()));
    }
    String updated = textOrNull(json, "updated");
    return new Report(
        text(json, "id"),
        text(json, "source"),
        textOrNull(json, "url"),
        textOrNull(json, "outlet"),
        textOrNull(json, "title"),
        bylines,
        Texts.when(text(json, "published")),
        PublishedBasis.valueOf(text(json, "basis")),
        updated == null ? null : Texts.when(updated),
        text(json, "language"),
        text(json, "text"),
        blocks,
        sentences,
        furniture,
        ReportKind.valueOf(text(json, "kind")));
  }

  private static Span span(JsonNode in, int at) {
    return new Span(in.get(at).asInt(), in.get(at + 1).asInt());
  }

  private static String text(JsonNode json, String field) {
    return json.path(field).asText();
  }

  private static @Nullable String textOrNull(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isTextual() ? value.asText() : null;
  }
}
