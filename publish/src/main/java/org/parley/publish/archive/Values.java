package org.parley.publish.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.parley.publish.kept.Texts;
import org.parley.store.Decision;
import org.parley.story.StoryEvent;

/** What lines of a library file hold. */
final class Values {
  private Values() {}

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** A decision; the lane stands before it. */
  static Decision decision(JsonNode step) {
    List<String> parts = texts(step);
    return Texts.decision(String.join("\t", parts.subList(1, parts.size())));
  }

  static StoryEvent event(JsonNode json) {
    return new StoryEvent(
        json.path("sequence").longValue(),
        StoryEvent.Change.valueOf(json.path("change").asText()),
        json.path("story").asText(),
        json.path("other").textValue(),
        texts(json.path("reports")));
  }
}
