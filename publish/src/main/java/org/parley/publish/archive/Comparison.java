package org.parley.publish.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.publish.json.CorrectionJson;
import org.parley.publish.kept.KeptFindings;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.story.StoryEvent;

/** Compares a library file with what is in a store: one has to be the beginning of the other. */
final class Comparison implements LibraryReader.Lines {
  private final Store store;
  private final long count;
  private final Map<String, Here> lanes = new HashMap<>();
  private long reports;
  private int corrections;
  private boolean readable;
  private boolean ahead;

  Comparison(Store store) {
    this.store = store;
    this.count = store.reports().count();
    for (String lane : store.stories().lanes()) {
      lanes.put(lane, new Here(store, lane));
    }
  }

  /** The record of a lane that is in the store, and how much of it the file has too. */
  static final class Here {
    final List<Object> decisions = new ArrayList<>();
    final List<StoryEvent> events = new ArrayList<>();
    int sameDecisions;
    int sameEvents;

    Here(Store store, String lane) {
      store.stories().replay(lane, (decision, profile) -> decisions.add(decision));
      store.stories().events(lane, 0, events::add);
    }
  }

  @Override
  public void take(Line kind, JsonNode value) {
    switch (kind) {
      case FORMAT -> readable = value.path("findings").longValue() == KeptFindings.FINGERPRINT;
      case REPORT -> report(value, value.path("text").path("id").asText());
      case PURGED -> report(value, value.path("id").asText());
      case STEP -> {
        Here here = lanes.get(value.path(0).asText());
        if (here != null && here.sameDecisions < here.decisions.size()) {
          same(Values.decision(value).equals(here.decisions.get(here.sameDecisions++)));
        }
      }
      case EVENT -> {
        Here here = lanes.get(value.path("lane").asText());
        if (here != null && here.sameEvents < here.events.size()) {
          same(Values.event(value).equals(here.events.get(here.sameEvents++)));
        }
      }
      case CORRECTION -> {
        List<?> said = store.corrections().all();
        if (corrections < said.size()) {
          same(said.get(corrections).equals(CorrectionJson.read(value.toString())));
        }
        corrections++;
      }
      default -> {}
    }
  }

  private void report(JsonNode value, String id) {
    reports++;
    if (value.path("arrival").longValue() != reports) {
      throw new IllegalArgumentException("report " + reports + " is missing");
    }
    if (reports <= count) {
      ReportCard here = store.reports().card(id);
      same(here != null && here.arrival() == reports);
    }
  }

  private static void same(boolean same) {
    if (!same) {
      throw new IllegalArgumentException(
          "another library is there already; two are not mixed, give an empty place");
    }
  }

  /** Says that all lines were given. */
  void end() {
    ahead = reports < count || corrections < store.corrections().all().size();
    for (Here here : lanes.values()) {
      ahead |= here.sameDecisions < here.decisions.size();
    }
    if (ahead) {
      same(reports <= count);
    }
  }

  /** True if the store holds all of the file and more: it went on since. */
  boolean isAhead() {
    return ahead;
  }

  /** True if the findings in the file are of this version's form. */
  boolean isReadable() {
    return readable;
  }

  long reports() {
    return reports;
  }
}
