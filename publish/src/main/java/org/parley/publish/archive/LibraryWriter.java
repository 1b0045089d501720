package org.parley.publish.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.Correction;
import org.parley.publish.json.CorrectionJson;
import org.parley.publish.json.DossierJson;
import org.parley.publish.kept.KeptFindings;
import org.parley.publish.kept.Texts;
import org.parley.store.ChangeNote;
import org.parley.store.Checkpoint;
import org.parley.store.KeptReport;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;
import org.parley.story.StoryEvent;

/** Writes a whole library into a file. Nobody may write to the library meanwhile. */
public final class LibraryWriter {
  /** The first line says so. */
  static final String FORMAT = "parley.library/1";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int STRETCH = 100;

  private final Store store;
  private final OutputStream out;
  private final Map<String, String> copies = new LinkedHashMap<>();
  private long lines;

  private LibraryWriter(Store store, OutputStream out) {
    this.store = store;
    this.out = out;
  }

  /**
   * Writes all that a store holds.
   *
   * @param out gets lines of JSON in UTF-8; not closed here
   * @return how many reports that are
   * @throws IOException if it cannot be written
   */
  public static long write(Store store, OutputStream out) throws IOException {
    try {
      return new LibraryWriter(store, out).write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private long write() throws IOException {
    line(
        Line.FORMAT,
        json -> {
          json.writeStartObject();
          json.writeStringField("name", FORMAT);
          json.writeNumberField("findings", KeptFindings.FINGERPRINT);
          json.writeEndObject();
        });
    long reports = reports();
    for (String lane : store.stories().lanes()) {
      steps(lane);
    }
    names();
    for (Correction correction : store.corrections().all()) {
      line(Line.CORRECTION, json -> json.writeRawValue(CorrectionJson.write(correction)));
    }
    for (String story : store.dossiers().due()) {
      line(Line.DUE, json -> json.writeString(story));
    }
    dossiers();
    for (Map.Entry<String, String> copy : copies.entrySet()) {
      line(Line.COPY, json -> array(json, copy.getKey(), copy.getValue()));
    }
    for (Checkpoint checkpoint : store.checkpoints().all()) {
      line(Line.CHECKPOINT, json -> array(json, checkpoint.source(), checkpoint.state()));
    }
    notes();
    for (Map.Entry<String, Long> reader : store.changes().readers().entrySet()) {
      line(Line.READER, json -> array(json, reader.getKey(), reader.getValue().toString()));
    }
    long before = lines;
    line(Line.END, json -> json.writeNumber(before));
    out.flush();
    return reports;
  }

  private long reports() throws IOException {
    long last = 0;
    List<KeptReport> stretch;
    do {
      stretch = store.reports().after(last, STRETCH);
      for (KeptReport kept : stretch) {
        line(
            kept.card().purged() ? Line.PURGED : Line.REPORT,
            json -> KeptReportJson.write(kept, json));
        last = kept.card().arrival();
        if (kept.card().copyOf() != null) {
          copies.put(kept.card().id(), kept.card().copyOf());
        }
      }
    } while (!stretch.isEmpty());
    return last;
  }

  /** Decisions with the events between them, so that neither has to be held back when reading. */
  private void steps(String lane) throws IOException {
    List<String> decisions = new ArrayList<>();
    store.stories().replay(lane, (decision, profile) -> decisions.add(Texts.of(decision)));
    long[] events = new long[1];
    store.stories().events(lane, 0, event -> events[0]++);
    int[] written = new int[1];
    store
        .stories()
        .events(
            lane,
            0,
            event -> {
              long due = 1 + (event.sequence() - 1) * decisions.size() / events[0];
              while (written[0] < Math.min(due, decisions.size())) {
                step(lane, decisions.get(written[0]++));
              }
              event(lane, event);
            });
    while (written[0] < decisions.size()) {
      step(lane, decisions.get(written[0]++));
    }
  }

  private void step(String lane, String decision) {
    unchecked(Line.STEP, json -> array(json, (lane + "\t" + decision).split("\t", -1)));
  }

  private void event(String lane, StoryEvent event) {
    unchecked(
        Line.EVENT,
        json -> {
          json.writeStartObject();
          json.writeStringField("lane", lane);
          json.writeNumberField("sequence", event.sequence());
          json.writeStringField("change", event.change().name());
          json.writeStringField("story", event.story());
          if (event.other() != null) {
            json.writeStringField("other", event.other());
          }
          json.writeFieldName("reports");
          array(json, event.reports().toArray(String[]::new));
          json.writeEndObject();
        });
  }

  private void names() throws IOException {
    for (StoryCard story : store.stories().stories()) {
      String name = store.stories().name(story.id());
      if (name != null) {
        line(Line.NAME, json -> array(json, story.lane(), story.id(), name));
      }
    }
  }

  private void dossiers() throws IOException {
    for (StoryCard story : store.stories().stories()) {
      StoredDossier stored = store.dossiers().dossier(story.id());
      if (stored != null) {
        ByteArrayOutputStream dossier = new ByteArrayOutputStream();
        DossierJson.writeOne(stored.dossier(), dossier);
        line(
            Line.DOSSIER,
            json -> {
              json.writeStartObject();
              json.writeNumberField("version", stored.version());
              json.writeFieldName("dossier");
              json.writeRawValue(dossier.toString(StandardCharsets.UTF_8).strip());
              json.writeEndObject();
            });
      }
    }
  }

  private void notes() throws IOException {
    long last = 0;
    List<ChangeNote> stretch;
    do {
      stretch = store.changes().after(last, STRETCH);
      for (ChangeNote note : stretch) {
        line(
            Line.NOTE,
            json -> array(json, String.valueOf(note.number()), note.story(), note.text()));
        last = note.number();
      }
    } while (!stretch.isEmpty());
  }

  private static void array(JsonGenerator json, String... texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes what a line holds. */
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private void unchecked(Line kind, Content content) {
    try {
      line(kind, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(Line kind, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeFieldName(kind.field());
      content.write(json);
      json.writeEndObject();
    }
    bytes.write('\n');
    bytes.writeTo(out);
    lines++;
  }
}
