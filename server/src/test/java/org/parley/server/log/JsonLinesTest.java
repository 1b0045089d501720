package org.parley.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class JsonLinesTest {

  @Test
  void aLineIsOneObjectWhateverItSays() throws IOException {
    String message = "a \"b\"\nc\u001b[31m \u007f \\ é";
    String line =
        LineLogger.json(
            Instant.parse("2031-04-02T10:00:00.123456Z"),
            Level.WARN,
            "org.parley.x",
            message,
            new IllegalStateException("no"));
    assertThat(line).doesNotContain("\n").doesNotContain("\u001b");
    JsonNode read = new ObjectMapper().readTree(line);
    assertThat(read.get("time").asText()).isEqualTo("2031-04-02T10:00:00.123Z");
    assertThat(read.get("level").asText()).isEqualTo("warn");
    assertThat(read.get("message").asText()).isEqualTo(message);
    assertThat(read.get("error").asText()).startsWith("java.lang.IllegalStateException: no");
  }
}
