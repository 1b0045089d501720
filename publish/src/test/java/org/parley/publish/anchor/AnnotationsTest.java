package org.parley.publish.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.publish.OddStories;

class AnnotationsTest {
  private static final String BASE = "https://desk.example";

  @Test
  void everyTargetInAKeptTextIsTheWordsThatStandThere() throws IOException {
    for (Dossier dossier : OddStories.all()) {
      Map<String, String> texts = new HashMap<>();
      dossier
          .reports()
          .forEach(
              entry ->
                  texts.put(
                      BASE + "/api/v1/reports/" + entry.report().id() + "/text",
                      entry.report().text()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Annotations.write(dossier, BASE, out);
      JsonNode collection = new ObjectMapper().readTree(out.toByteArray());
      assertThat(collection.get("type").asText()).isEqualTo("AnnotationCollection");
      JsonNode items = collection.at("/first/items");
      assertThat(items).hasSize(collection.get("total").asInt());
      for (JsonNode item : items) {
        assertThat(item.get("target")).isNotEmpty();
        for (JsonNode target : item.get("target")) {
          String text = texts.get(target.get("source").asText());
          if (text != null) {
            String exact = target.at("/selector/0/exact").asText();
            int[] characters = text.codePoints().toArray();
            int start = target.at("/selector/1/start").asInt();
            int length = target.at("/selector/1/end").asInt() - start;
            assertThat(new String(characters, start, length)).isEqualTo(exact);
          }
        }
      }
    }
  }
}
