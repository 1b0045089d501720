package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.server.delivery.Channel;
import org.parley.server.delivery.Letter;
import org.parley.server.intake.Pass;
import org.parley.server.intake.Source;
import org.parley.server.watch.Watch;
import org.parley.server.watch.Watches;
import org.parley.store.ChangeNote;
import org.parley.store.InMemoryStore;
import org.parley.text.Structure;

/** A day of a desk in half a minute: its clock is moved on by the hour. */
@Timeout(240)
class SimulatedDayTest {
  private static final Instant MORNING = Instant.parse("2031-04-02T00:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private volatile Instant now = MORNING;
  private final List<Letter> told = new CopyOnWriteArrayList<>();
  private final List<String> published = new CopyOnWriteArrayList<>();
  private volatile boolean over;

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  /** A feed that gives all it has published so far, and fails every third time or breaks. */
  private final class Feed implements Source {
    private final int number;
    private final Random random;
    private final List<Report> given = new ArrayList<>();

    Feed(int number) {
      this.number = number;
      this.random = new Random(number);
    }

    @Override
    public String name() {
      return "feed " + number;
    }

    @Override
    public Pass read(Consumer<Report> reports) {
      if (now.equals(MORNING) || over) {
        return new Pass(0, "", null);
      }
      int luck = random.nextInt(6);
      if (luck == 0) {
        throw new IllegalStateException("the connection broke");
      }
      if (luck == 1) {
        return new Pass(1, name() + ": no answer", null);
      }
      Report fresh = report(number + "-" + given.size(), random);
      given.add(fresh);
      published.add(fresh.id());
      given.forEach(reports);
      return new Pass(0, "", null);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bcdfgklmnprstvz".charAt(random.nextInt(15)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /** Of words of its own, so that it opens a story of its own. */
  private Report report(String id, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(word(random)).append(i % 10 == 9 ? ". The " : " ");
    }
    LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
    return Structure.report(
        new Draft(
            "feed " + id,
            null,
            null,
            "Outlet " + id,
            "Flood" + word(random) + " " + word(random) + " " + word(random),
            List.of(),
            When.day(day, ""),
            null,
            "en",
            List.of(new DraftBlock(BlockKind.BODY, text + "end.")),
            ReportKind.NEWS));
  }

  private final class Mailbox implements Channel {
    private final Random random = new Random(5);

    @Override
    public String name() {
      return "mailbox";
    }

    @Override
    public boolean isRepeatable() {
      return false;
    }

    @Override
    public Outcome send(Letter letter) {
      if (random.nextInt(4) == 0) {
        return new Outcome(Outcome.Kind.LATER, "not now");
      }
      told.add(letter);
      return new Outcome(Outcome.Kind.TAKEN, null);
    }
  }

  private static void settle(InMemoryStore store, List<String> published)
      throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      boolean all =
          published.stream()
              .allMatch(
                  id -> {
                    var card = store.reports().card(id);
                    return card != null && card.story() != null;
                  });
      if (all) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void noAlertIsLostAndNoneIsToldTwiceThroughFailingFeedsRestartsAndAClockThatIsSet()
      throws IOException, InterruptedException {
    Watches.open(folder).add(Watch.Kind.WORDS, "flood*", "flood", "me", 0, List.of());
    InMemoryStore store = new InMemoryStore();
    List<Source> feeds = List.of(new Feed(1), new Feed(2), new Feed(3));
    List<Channel> channels = List.of(new Mailbox());
    RunningDesk desk = desk(feeds, store, channels);
    while (store.changes().reached("mailbox begun") == 0) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    long memory = 0;
    Set<String> expected = new TreeSet<>();
    try {
      for (int hour = 1; hour <= 24; hour++) {
        now = now.plus(HOUR);
        if (hour == 8) {
          now = now.minus(HOUR.multipliedBy(3));
        }
        if (hour == 14) {
          now = now.plus(HOUR.multipliedBy(5));
        }
        if (hour % 6 == 0) {
          desk.close();
          desk = desk(feeds, store, channels);
        }
        TimeUnit.MILLISECONDS.sleep(400);
        settle(store, published);
        if (hour == 6) {
          memory = used();
        }
      }
      over = true;
      TimeUnit.SECONDS.sleep(1);
      settle(store, published);
      String watch = Watches.open(folder).all().get(0).id();
      for (ChangeNote note : store.changes().after(0, 10_000)) {
        if (note.text().contains("\"OPENED\"")) {
          expected.add(watch + "-" + note.number());
        }
      }
      assertThat(expected).hasSizeGreaterThan(20);
      for (int i = 0; i < 300 && told.size() < expected.size(); i++) {
        now = now.plus(HOUR);
        TimeUnit.MILLISECONDS.sleep(60);
      }
    } finally {
      desk.close();
    }
    List<String> ids = told.stream().map(Letter::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(new HashSet<>(ids)).isEqualTo(expected);
    assertThat(used() - memory).isLessThan(64L << 20);
  }

  private RunningDesk desk(List<Source> feeds, InMemoryStore store, List<Channel> channels)
      throws IOException {
    return new RunningDesk(folder, "127.0.0.1", feeds, store, channels, () -> now);
  }
}
