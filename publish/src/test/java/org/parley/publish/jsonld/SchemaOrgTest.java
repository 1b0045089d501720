package org.parley.publish.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.event.Modality;
import org.parley.publish.OddStories;

class SchemaOrgTest {

  private static JsonNode graph(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SchemaOrg.write(dossier, "https://desk.example", out);
    JsonNode document = new ObjectMapper().readTree(out.toByteArray());
    assertThat(document.get("@context").asText()).isEqualTo("https://schema.org");
    return document.get("@graph");
  }

  private static void references(JsonNode node, Set<String> found) {
    if (node.isObject() && node.size() == 1 && node.has("@id")) {
      found.add(node.get("@id").asText());
    }
    node.forEach(child -> references(child, found));
  }

  @Test
  void whatIsReferredToIsThere() throws IOException {
    for (Dossier dossier : OddStories.all()) {
      JsonNode graph = graph(dossier);
      Set<String> there = new HashSet<>();
      graph.forEach(node -> assertThat(there.add(node.get("@id").asText())).isTrue());
      Set<String> references = new HashSet<>();
      references(graph, references);
      assertThat(there).containsAll(references);
    }
  }

  @Test
  void whatIsOnlyClaimedIsNoEventAndAConditionalYesNoAcceptance() throws IOException {
    for (Dossier dossier : OddStories.all()) {
      long happened =
          dossier.events().stream()
              .filter(
                  event ->
                      event.modality() == Modality.HAPPENED || event.modality() == Modality.ONGOING)
              .count();
      long events = 0;
      for (JsonNode node : graph(dossier)) {
        events += node.get("@type").asText().equals("Event") ? 1 : 0;
        if (node.get("@type").asText().equals("AcceptAction")) {
          assertThat(node.get("name").asText()).isEqualTo("accepts");
        }
      }
      assertThat(events).isEqualTo(happened);
    }
  }
}
