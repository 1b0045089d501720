package org.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FeedTextsTest {
  @Test
  void aTagOfAPrefixWithoutANameDoesNotStopTheFeedFromBeingRead() {
    String feed =
        "<rss version='2.0'><channel><title>Herald</title><item><title>Talks</title>"
            + "<description>They <x:>met</x:> again.</description></item></channel></rss>";
    FeedReading reading =
        FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), "application/rss+xml", null);
    assertThat(reading).isInstanceOfSatisfying(Feed.class, f -> assertThat(f.items()).hasSize(1));
  }
}
