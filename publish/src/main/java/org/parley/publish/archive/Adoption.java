package org.parley.publish.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.publish.json.CorrectionJson;
import org.parley.publish.json.DossierJson;
import org.parley.store.ChangeNote;
import org.parley.store.Checkpoint;
import org.parley.store.Decision;
import org.parley.store.KeptReport;
import org.parley.store.Step;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.story.StoryEvent;

/** Puts the lines of a library file into a store, many in one transaction. */
final class Adoption implements LibraryReader.Lines {
  private static final int REPORTS = 100;
  private static final int STEPS = 1000;
  private static final int DOSSIERS = 32;

  private final Store store;
  private final boolean readable;
  private final int said;

  /** How many steps each lane had; these are left out. */
  private final Map<String, Long> before = new HashMap<>();

  /** The last event that each lane had; it and those before it are left out. */
  private final Map<String, Long> eventsBefore = new HashMap<>();

  private final List<KeptReport> reports = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<StoryEvent> events = new ArrayList<>();
  private final List<StoredDossier> dossiers = new ArrayList<>();
  private final Map<String, String> copies = new LinkedHashMap<>();
  private final Set<String> due = new HashSet<>();
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private final List<ChangeNote> notes = new ArrayList<>();
  private final Map<String, Long> readers = new HashMap<>();
  private String lane = "";
  private @Nullable Decision decision;

  Adoption(Store store, boolean readable) {
    this.store = store;
    this.readable = readable;
    this.said = store.corrections().all().size();
    for (String name : store.stories().lanes()) {
      long[] count = new long[1];
      store.stories().replay(name, (decided, profile) -> count[0]++);
      before.put(name, count[0]);
      long[] last = new long[1];
      store.stories().events(name, 0, event -> last[0] = event.sequence());
      eventsBefore.put(name, last[0]);
    }
  }

  @Override
  public void take(Line kind, JsonNode value) throws IOException {
    switch (kind) {
      case REPORT, PURGED -> {
        reports.add(KeptReportJson.read(value, readable));
        if (reports.size() == REPORTS) {
          adoptReports();
        }
      }
      case STEP -> step(value.path(0).asText(), Values.decision(value));
      case EVENT -> event(Values.event(value));
      case NAME -> {
        record();
        store
            .stories()
            .record(
                value.path(0).asText(),
                List.of(),
                Map.of(value.path(1).asText(), value.path(2).asText()));
      }
      case CORRECTION -> {
        var correction = CorrectionJson.read(value.toString());
        if (correction.number() > said) {
          store.corrections().add(correction, List.of());
        }
      }
      case DOSSIER -> dossier(value);
      case COPY -> copies.put(value.path(0).asText(), value.path(1).asText());
      case DUE -> due.add(value.asText());
      case CHECKPOINT ->
          checkpoints.add(new Checkpoint(value.path(0).asText(), value.path(1).asText()));
      case NOTE ->
          notes.add(
              new ChangeNote(
                  Long.parseLong(value.path(0).asText()),
                  value.path(1).asText(),
                  value.path(2).asText()));
      case READER -> readers.put(value.path(0).asText(), Long.parseLong(value.path(1).asText()));
      case FORMAT, END -> {}
    }
  }

  private void adoptReports() {
    if (!reports.isEmpty()) {
      store.reports().adopt(List.copyOf(reports));
      reports.clear();
    }
  }

  private void event(StoryEvent event) {
    if (event.sequence() > eventsBefore.getOrDefault(lane, 0L)) {
      events.add(event);
    }
  }

  /**
   * Events stand in order, each after some decision but not always that which it goes with: those
   * that stand after one that is left out go with the first that is not.
   */
  private void step(String of, Decision next) {
    adoptReports();
    endStep();
    if (!of.equals(lane) || steps.size() >= STEPS) {
      record();
    }
    lane = of;
    decision = next;
  }

  private void endStep() {
    Decision ended = decision;
    decision = null;
    if (ended != null) {
      long left = before.getOrDefault(lane, 0L);
      if (left > 0) {
        before.put(lane, left - 1);
      } else {
        steps.add(new Step(ended, events));
        events.clear();
      }
    }
  }

  private void record() {
    endStep();
    if (!steps.isEmpty()) {
      store.stories().record(lane, List.copyOf(steps), Map.of());
      steps.clear();
    }
  }

  private void dossier(JsonNode value) throws IOException {
    record();
    byte[] json = value.path("dossier").toString().getBytes(StandardCharsets.UTF_8);
    dossiers.add(
        new StoredDossier(
            value.path("version").intValue(),
            DossierJson.read(new ByteArrayInputStream(json)).get(0)));
    if (dossiers.size() == DOSSIERS) {
      adoptDossiers();
    }
  }

  private void adoptDossiers() {
    store.dossiers().adopt(List.copyOf(dossiers), due);
    dossiers.clear();
  }

  /** Says that all lines were given. */
  void end() {
    adoptReports();
    record();
    adoptDossiers();
    store.reports().adoptCopies(copies);
    // The record made every story due; what has no dossier is so only if it was.
    List<String> settled =
        store.dossiers().due().stream()
            .filter(story -> !due.contains(story) && store.dossiers().dossier(story) == null)
            .toList();
    store.dossiers().put(List.of(), settled);
    store.reports().take(List.of(), checkpoints);
    if (store.changes().last() == 0 && !notes.isEmpty()) {
      store.changes().adopt(notes);
    }
    readers.forEach(store.changes()::reached);
  }
}
