package org.parley.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.RunningDesk;
import org.parley.server.watch.Watch;
import org.parley.server.watch.Watches;
import org.parley.store.InMemoryStore;

@Timeout(120)
class DeliveryTest {

  /** Takes letters, but only after it has refused so many. */
  private static final class Taker implements Channel {
    private final boolean repeatable;
    final List<Letter> taken = new CopyOnWriteArrayList<>();
    volatile boolean away;

    Taker(boolean repeatable) {
      this.repeatable = repeatable;
    }

    @Override
    public String name() {
      return repeatable ? "taker of all" : "taker of one";
    }

    @Override
    public boolean isRepeatable() {
      return repeatable;
    }

    @Override
    public Outcome send(Letter letter) {
      if (away) {
        return Outcome.later("away");
      }
      taken.add(letter);
      return Outcome.TAKEN;
    }
  }

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  /** Each opens a story of its own. */
  private static final List<String> REPORTS =
      List.of(
          RunningDesk.json(
              "Flood reaches Tamsel",
              "Valley Gazette",
              "The river rose over ninety houses on Monday."),
          RunningDesk.json(
              "Dockers strike in Orrin",
              "Coast Tribune",
              "Cranes stand still and ships wait outside the port."),
          RunningDesk.json(
              "Corrow casts its ballot",
              "Lantern",
              "Voters queued at schools before dawn to choose a mayor."));

  private static void await(Taker taker, int count) throws InterruptedException {
    while (taker.taken.size() < count) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @Test
  void eachAlertIsToldOnceOverRestartsAndWhatWaitedIsToldLater()
      throws IOException, InterruptedException {
    for (String word : List.of("flood", "strike", "ballot")) {
      Watches.open(folder).add(Watch.Kind.WORDS, word, word, "me", 0, List.of());
    }
    InMemoryStore store = new InMemoryStore();
    List<Taker> takers = List.of(new Taker(true), new Taker(false));
    List<Letter> before = new ArrayList<>();
    for (int run = 0; run < 3; run++) {
      boolean away = run == 1;
      takers.forEach(taker -> taker.away = away);
      try (RunningDesk desk =
          new RunningDesk(folder, "127.0.0.1", List.of(), store, List.copyOf(takers))) {
        while (takers.stream().anyMatch(taker -> !begun(store, taker))) {
          TimeUnit.MILLISECONDS.sleep(20);
        }
        desk.handIn(REPORTS.get(run));
        if (!away) {
          for (Taker taker : takers) {
            await(taker, run + 1);
          }
        }
      }
    }
    for (Taker taker : takers) {
      before.clear();
      before.addAll(taker.taken);
      assertThat(before).hasSize(3);
      assertThat(new HashSet<>(before.stream().map(Letter::id).toList())).hasSize(3);
      assertThat(before.get(0).subject()).startsWith("Parley: ").doesNotContain("\n");
      assertThat(before.get(0).json()).contains("\"type\":\"alert.raised\"");
    }
  }

  private static boolean begun(InMemoryStore store, Channel channel) {
    return store.changes().reached(channel.name() + " begun") > 0;
  }

  @Test
  void whatWasBeingSentWhenTheProcessEndedIsKnownToTheNext() throws IOException {
    Path kept = folder.resolve("delivery");
    Intents intents = new Intents(kept, "mail a@b.example");
    assertThat(intents.left()).isNull();
    intents.begin("watch-7");
    assertThat(new Intents(kept, "mail a@b.example").left()).isEqualTo("watch-7");
    assertThat(new Intents(kept, "mail c@d.example").left()).isNull();
    intents.end();
    assertThat(new Intents(kept, "mail a@b.example").left()).isNull();
    try (var files = Files.list(kept)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aReceiverThatIsAwayIsAskedLaterAndLaterAndThenNoMore() {
    for (int failures = 2; failures <= 9; failures++) {
      assertThat(BackOff.after(failures)).isGreaterThan(BackOff.after(failures - 1));
    }
    assertThat(BackOff.after(10)).isNull();
  }
}
