package org.parley.publish.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.findings.Findings;
import org.parley.publish.kept.KeptFindings;
import org.parley.publish.kept.ReportJson;
import org.parley.publish.kept.Texts;
import org.parley.report.Report;
import org.parley.store.KeptReport;
import org.parley.store.ReportCard;
import org.parley.story.Profile;

/** All that is kept of a report, as an object of a library file. */
final class KeptReportJson {
  private KeptReportJson() {}

  static void write(KeptReport kept, JsonGenerator json) throws IOException {
    ReportCard card = kept.card();
    Report report = kept.report();
    json.writeStartObject();
    json.writeNumberField("arrival", card.arrival());
    if (card.newer() != null) {
      json.writeStringField("newer", card.newer());
    }
    if (report == null) {
      json.writeStringField("id", card.id());
      json.writeStringField("source", card.source());
      json.writeStringField("url", card.url());
      json.writeStringField("outlet", card.outlet());
      json.writeStringField("published", Texts.of(card.published()));
      json.writeStringField("language", card.language());
    } else {
      json.writeFieldName("text");
      ReportJson.write(report, json);
    }
    json.writeFieldName("profile");
    write(kept.profile(), json);
    Findings findings = kept.findings();
    if (findings != null) {
      json.writeBinaryField("findings", KeptFindings.pack(findings));
    }
    json.writeEndObject();
  }

  private static void write(Profile profile, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (profile.day() != null) {
      json.writeStringField("day", profile.day().toString());
    }
    if (profile.time() != null) {
      json.writeStringField("time", profile.time().toString());
    }
    json.writeObjectFieldStart("terms");
    for (Map.Entry<String, Integer> term : profile.terms().entrySet()) {
      json.writeNumberField(term.getKey(), term.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("title");
    for (String term : profile.titleTerms()) {
      json.writeString(term);
    }
    json.writeEndArray();
    json.writeBinaryField("vector", profile.vector());
    json.writeEndObject();
  }

  /**
   * Undoes {@link #write}.
   *
   * @param readable false if the findings are another version's; they are left out then
   */
  static KeptReport read(JsonNode json, boolean readable) throws IOException {
    JsonNode text = json.path("text");
    Report report = text.isObject() ? ReportJson.read(text) : null;
    ReportCard card = report == null ? purged(json) : card(json, report);
    byte[] packed = readable && report != null ? json.path("findings").binaryValue() : null;
    Findings findings =
        packed == null || report == null ? null : KeptFindings.unpack(report, packed);
    return new KeptReport(card, profile(card.id(), json.path("profile")), report, findings);
  }

  private static ReportCard card(JsonNode json, Report report) {
    return ReportCard.waiting(
        report, json.path("arrival").longValue(), json.path("newer").textValue());
  }

  private static ReportCard purged(JsonNode json) {
    return new ReportCard(
        text(json, "id"),
        json.path("arrival").longValue(),
        text(json, "source"),
        json.path("url").textValue(),
        json.path("outlet").textValue(),
        null,
        Texts.when(text(json, "published")),
        text(json, "language"),
        null,
        null,
        json.path("newer").textValue(),
        true);
  }

  private static String text(JsonNode json, String field) {
    String text = json.path(field).textValue();
    if (text == null) {
      throw new IllegalArgumentException("no " + field);
    }
    return text;
  }

  private static Profile profile(String report, JsonNode json) throws IOException {
    String day = json.path("day").textValue();
    String time = json.path("time").textValue();
    Map<String, Integer> terms = new TreeMap<>();
    json.path("terms")
        .properties()
        .forEach(term -> terms.put(term.getKey(), term.getValue().intValue()));
    List<String> title = new ArrayList<>();
    json.path("title").forEach(term -> title.add(term.asText()));
    byte @Nullable [] vector = json.path("vector").binaryValue();
    return new Profile(
        report,
        day == null ? null : LocalDate.parse(day),
        time == null ? null : LocalDateTime.parse(time),
        terms,
        title,
        vector == null ? new byte[0] : vector);
  }
}
