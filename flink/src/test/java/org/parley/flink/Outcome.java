package org.parley.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.parley.publish.json.DossierJson;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/**
 * What came out, to be compared: the story of each report, the events of each lane, the copies of
 * each story and its dossier, all but the places the reports were read from.
 */
@NullMarked
record Outcome(
    long reports,
    Map<String, String> memberships,
    List<String> events,
    Map<String, String> origins,
    Map<String, String> dossiers) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Outcome of(Store store) {
    Map<String, String> memberships = new TreeMap<>();
    Map<String, String> origins = new TreeMap<>();
    Map<String, String> dossiers = new TreeMap<>();
    for (StoryCard story : store.stories().stories()) {
      store
          .reports()
          .cards(story.id())
          .forEach(
              card -> {
                memberships.put(card.id(), story.id());
                origins.put(card.id(), String.valueOf(card.copyOf()));
              });
      StoredDossier dossier = store.dossiers().dossier(story.id());
      dossiers.put(story.id(), dossier == null ? "" : digest(dossier));
    }
    List<String> events = new ArrayList<>();
    for (String lane : store.stories().lanes()) {
      store.stories().events(lane, 0, event -> events.add(lane + " " + event));
    }
    return new Outcome(store.reports().count(), memberships, events, origins, dossiers);
  }

  private static String digest(StoredDossier stored) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DossierJson.writeOne(stored.dossier(), bytes);
      JsonNode node = JSON.readTree(bytes.toByteArray());
      for (JsonNode report : node.path("reports")) {
        ((ObjectNode) report).remove("source");
      }
      return node.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True if all that came is in a story and every dossier is built. */
  static boolean isComplete(Store store, long reports) {
    return store.reports().count() >= reports
        && store.stories().lanesWaiting().isEmpty()
        && store.stories().lanesUnsettled().isEmpty()
        && store.dossiers().due().isEmpty();
  }
}
