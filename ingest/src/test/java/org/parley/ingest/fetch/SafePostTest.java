package org.parley.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePostTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://2130706433/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://169.254.169.254/latest/meta-data",
        "http://10.0.0.1/",
        "http://news.example:22/",
      })
  void nothingIsPostedInwards(String address) {
    try (SafePost post = new SafePost(Machine.real(), Reach.PUBLIC, Limits.USUAL, "Parley/test")) {
      assertThatThrownBy(() -> post.post(WebAddress.of(address), List.of(), new byte[] {1}))
          .isInstanceOf(IOException.class)
          .hasMessageFindingMatch("not to the public internet|port 22 is not fetched from");
    }
  }
}
