package org.parley.publish.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dossier.Dossier;
import org.parley.publish.OddStories;

class DossierJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<Dossier> dossiers() {
    return OddStories.all();
  }

  private static byte[] bytes(Dossier... dossiers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(List.of(dossiers), out);
    return out.toByteArray();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = DossierJson.class.getResourceAsStream("parley.dossier-1.schema.json")) {
      assertThat(in).isNotNull();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void everyDossierHoldsToTheSchema(Dossier dossier) throws IOException {
    assertThat(schema().validate(MAPPER.readTree(bytes(dossier)))).isEmpty();
  }

  @Test
  void theSchemaRefusesALineWithoutCitations() throws IOException {
    String broken =
        new String(bytes(OddStories.all().get(0)), StandardCharsets.UTF_8)
            .replaceFirst("\"citations\":\\[[^]{]+]", "\"citations\":[]");
    assertThat(schema().validate(MAPPER.readTree(broken))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void whatIsWrittenIsReadBackTheSame(Dossier dossier) throws IOException {
    assertThat(DossierJson.read(new ByteArrayInputStream(bytes(dossier)))).containsExactly(dossier);
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    DossierJson.writeOne(dossier, one);
    assertThat(DossierJson.read(new ByteArrayInputStream(one.toByteArray())))
        .containsExactly(dossier);
  }

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException {
    Dossier[] all = dossiers().toArray(new Dossier[0]);
    assertThat(bytes(all)).isEqualTo(bytes(all));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void everyCitationInTheOutputCutsTheExactWords(Dossier dossier) throws IOException {
    JsonNode written = MAPPER.readTree(bytes(dossier)).path("dossiers").get(0);
    Map<String, JsonNode> sentences = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (JsonNode report : written.path("reports")) {
      for (JsonNode sentence : report.path("sentences")) {
        sentences.put(sentence.path("id").asText(), sentence);
        texts.put(sentence.path("id").asText(), report.path("text").asText());
      }
    }
    List<JsonNode> lists = new ArrayList<>();
    written.findValues("citations").forEach(lists::add);
    int cited = 0;
    for (JsonNode list : lists) {
      for (JsonNode citation : list) {
        String id = citation.isTextual() ? citation.asText() : citation.path("sentence").asText();
        assertThat(sentences).containsKey(id);
        JsonNode sentence = Objects.requireNonNull(sentences.get(id));
        JsonNode span = citation.isTextual() ? sentence : citation;
        assertThat(span.path("start").asInt())
            .isGreaterThanOrEqualTo(sentence.path("start").asInt());
        assertThat(span.path("end").asInt()).isLessThanOrEqualTo(sentence.path("end").asInt());
        assertThat(
                Objects.requireNonNull(texts.get(id))
                    .substring(span.path("start").asInt(), span.path("end").asInt()))
            .isNotBlank();
        cited++;
      }
    }
    assertThat(cited > 0).isEqualTo(!dossier.summary().isEmpty());
  }

  @Test
  void anInstantIsADateWithATimeInUtc() throws IOException {
    JsonNode published =
        MAPPER.readTree(bytes(OddStories.all().get(0))).at("/dossiers/0/reports/0/published");
    assertThat(published.path("earliest").asText()).isEqualTo("2031-05-04T18:20:00Z");
    assertThat(published.path("precision").asText()).isEqualTo("instant");
  }

  @Test
  void anotherVersionIsRefused() {
    byte[] other = "{\"format\":\"parley.dossier/2\"}".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> DossierJson.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("parley.dossier/2");
  }

  @Test
  void theEntriesOfALiveReportKeepTheirTimes() throws IOException {
    Dossier dossier = OddStories.live();
    assertThat(schema().validate(MAPPER.readTree(bytes(dossier)))).isEmpty();
    assertThat(new String(bytes(dossier), StandardCharsets.UTF_8)).contains("\"at\":{");
    assertThat(DossierJson.read(new ByteArrayInputStream(bytes(dossier)))).containsExactly(dossier);
  }
}
