package org.parley.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.parley.report.Citation;

/** Citations by their sentence and their span in the report's text, in UTF-16 units. */
public final class CitationJson {
  private CitationJson() {}

  /** Writes a field with a list of citations. */
  public static void write(String name, List<Citation> citations, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Citation citation : citations) {
      write(citation, json);
    }
    json.writeEndArray();
  }

  static void write(Citation citation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("sentence", citation.sentence());
    json.writeNumberField("start", citation.span().start());
    json.writeNumberField("end", citation.span().end());
    json.writeEndObject();
  }
}
