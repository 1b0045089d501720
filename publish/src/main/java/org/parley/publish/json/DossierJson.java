package org.parley.publish.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Dossier;

/** Dossiers as JSON, in UTF-8. */
public final class DossierJson {

  /** Version of the envelope round several dossiers. */
  public static final String ENVELOPE = "parley.dossiers/1";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private DossierJson() {}

  /**
   * Writes {@code {"format":"parley.dossiers/1","dossiers":[...]}} and a line feed, one dossier
   * after the other as the iterable gives them; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Iterable<Dossier> dossiers, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("format", ENVELOPE);
      json.writeArrayFieldStart("dossiers");
      for (Dossier dossier : dossiers) {
        new DossierWriter(json, dossier).write();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * Writes one dossier without an envelope; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public static void writeOne(Dossier dossier, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      new DossierWriter(json, dossier).write();
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    return FACTORY
        .createGenerator(out, JsonEncoding.UTF8)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /**
   * Reads what {@link #write} or {@link #writeOne} wrote.
   *
   * @throws IOException if the stream fails or does not hold dossiers of this version
   */
  public static List<Dossier> read(InputStream in) throws IOException {
    JsonNode root = MAPPER.readTree(in);
    String format = root.path("format").asText();
    if (format.equals(Dossier.FORMAT)) {
      return List.of(new DossierReader(root).read());
    }
    if (!format.equals(ENVELOPE)) {
      throw new IOException("not a dossier that this version reads: format \"" + format + "\"");
    }
    List<Dossier> dossiers = new ArrayList<>();
    for (JsonNode dossier : root.path("dossiers")) {
      dossiers.add(new DossierReader(dossier).read());
    }
    return dossiers;
  }
}
