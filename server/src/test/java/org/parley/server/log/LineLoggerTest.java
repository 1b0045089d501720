package org.parley.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class LineLoggerTest {
  private static final Instant NOW = Instant.parse("2031-04-02T10:00:00Z");

  @Test
  void aLineIsOneLineWhateverItSays() {
    String line =
        LineLogger.line(
            NOW,
            Level.ERROR,
            "org.parley.x",
            "a \"b\"\nc\u001b[31m",
            new IllegalStateException("no"));
    assertThat(line)
        .startsWith(
            "2031-04-02T10:00:00Z level=error logger=org.parley.x message=\"a \\\"b\\\"\\n"
                + "c\\u001b[31m\"")
        .contains("error=\"java.lang.IllegalStateException: no\\n")
        .doesNotContain("\n")
        .doesNotContain("\u001b");
  }
}
