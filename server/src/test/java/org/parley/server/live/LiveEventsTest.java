package org.parley.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.RunningDesk;

@Timeout(120)
class LiveEventsTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  /** The ids of the first changes that are sent to a page. */
  private static List<String> ids(RunningDesk desk, int count, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.address("/live")).header("Accept", "text/event-stream");
    if (headers.length > 0) {
      request.headers(headers);
    }
    List<String> ids = new ArrayList<>();
    try (InputStream stream =
            HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream()).body();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          ids.add(line.substring(3).strip());
        } else if (line.startsWith("event: hello") && count == 0) {
          return ids;
        }
        if (ids.size() == count && count > 0) {
          return ids;
        }
      }
    }
    return ids;
  }

  @Test
  void aPageThatComesBackIsSentWhatItMissedAndNothingTwice() throws Exception {
    try (RunningDesk desk = new RunningDesk(folder)) {
      desk.handIn(RunningDesk.json("Talks", "Post", "Talks opened in Lindmar. Nobody signed."));
      desk.handIn(
          RunningDesk.json("Flood", "Tide", "The river Tamsel flooded ninety houses on Monday."));
      long last = desk.json("/api/v1/changes").get("last").asLong();
      assertThat(last).isGreaterThanOrEqualTo(2);
      assertThat(ids(desk, 1, "Last-Event-ID", String.valueOf(last - 1)))
          .containsExactly(String.valueOf(last));
      assertThat(ids(desk, 2, "Last-Event-ID", "0")).containsExactly("1", "2");
      assertThat(ids(desk, 0)).isEmpty();
    }
  }

  @Test
  void aNumberThatIsNoneIsTakenForNow() throws Exception {
    try (RunningDesk desk = new RunningDesk(folder)) {
      desk.handIn(RunningDesk.json("Talks", "Post", "Talks opened in Lindmar. Nobody signed."));
      assertThat(ids(desk, 0, "Last-Event-ID", "<script>")).isEmpty();
    }
  }
}
