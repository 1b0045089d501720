package org.parley.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DrawnPagesTest {
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger drawn = new AtomicInteger();
  private final DrawnPages pages = new DrawnPages(2000, nanos::get);

  private DrawnPage page(String path, String state, long number) {
    return pages.of(
        path,
        state,
        number,
        () -> {
          drawn.incrementAndGet();
          return path + state + " ".repeat(400);
        });
  }

  @Test
  void aPageIsDrawnOnceForEachState() {
    DrawnPage first = page("/a", "1", 1);
    assertThat(page("/a", "1", 2)).isSameAs(first);
    assertThat(page("/a", "2", 3)).isNotSameAs(first);
    assertThat(drawn).hasValue(2);
  }

  @Test
  void aPageIsSureUntilAChangeIsToldOfOrASecondHasPassed() {
    DrawnPage page = page("/a", "1", 7);
    assertThat(pages.sure("/a", 7)).isSameAs(page);
    assertThat(pages.sure("/a", 8)).isNull();
    nanos.set(1_000_000_001);
    assertThat(pages.sure("/a", 7)).isNull();
    assertThat(page("/a", "1", 7)).isSameAs(page);
    assertThat(pages.sure("/a", 7)).isSameAs(page);
  }

  @Test
  void thePagesAskedForLongestAgoGiveWayToOthers() {
    for (int i = 0; i < 20; i++) {
      page("/" + i, "1", 1);
      assertThat(pages.sure("/0", 1)).isNotNull();
      assertThat(pages.taken()).isLessThanOrEqualTo(2000);
    }
    assertThat(pages.sure("/19", 1)).isNotNull();
    assertThat(pages.sure("/1", 1)).isNull();
  }
}
