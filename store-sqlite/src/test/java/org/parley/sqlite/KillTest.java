package org.parley.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.StoreDump;

/**
 * Kills a run, again and again, with SIGKILL, at random points: nothing that was acknowledged is
 * lost, and the result is that of a run that was left alone. How often is set by {@code
 * -Dparley.kills}, of how many reports by {@code -Dparley.killed.reports}.
 */
@NullMarked
class KillTest {
  private static final int KILLS = Integer.getInteger("parley.kills", 20);
  private static final int REPORTS = Integer.getInteger("parley.killed.reports", 100);

  /** So often a run is killed in each of its two stages; then it may end. */
  private static final int KILLS_OF_A_STAGE = Math.max(4, KILLS / 10);

  /** Within so many lines it is killed: it says one for about ten reports. */
  private static final int LINES = Math.max(10, REPORTS / (10 * KILLS_OF_A_STAGE));

  @TempDir private Path folder = Path.of("");

  @Test
  void aKilledRunEndsAsOneThatWasNot() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(42);
    int kills = 0;
    for (int seed = 1; kills < KILLS; seed++) {
      List<String> expected = uninterrupted(seed);
      Path killed = folder.resolve("killed" + seed);
      for (int reports : new int[] {REPORTS / 2, REPORTS}) {
        for (int i = 0; i < KILLS_OF_A_STAGE && kills < KILLS; i++) {
          int lines = random.nextInt(1, LINES + 1);
          if (killedAfter(lines, random.nextInt(12), killed, seed, reports)) {
            kills++;
          }
        }
        assertThat(killedAfter(Integer.MAX_VALUE, 0, killed, seed, reports)).isFalse();
      }
      assertThat(dump(killed)).isEqualTo(expected);
    }
  }

  private List<String> uninterrupted(int seed) {
    Path whole = folder.resolve("whole" + seed);
    KilledRun.run(whole, KilledRun.items(seed, REPORTS / 2));
    KilledRun.run(whole, KilledRun.items(seed, REPORTS));
    return dump(whole);
  }

  private static List<String> dump(Path data) {
    try (SqliteStore store = SqliteStore.open(data)) {
      assertThat(store.check()).isEmpty();
      return StoreDump.of(store);
    }
  }

  /** Runs and kills after some lines and milliseconds; false if it ended before. */
  private static boolean killedAfter(int lines, int milliseconds, Path data, int seed, int reports)
      throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                data.toString(),
                String.valueOf(seed),
                String.valueOf(reports))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<String> acknowledged = new TreeSet<>();
    List<String> said = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        acknowledge(line, acknowledged);
        if (said.size() == lines) {
          TimeUnit.MILLISECONDS.sleep(milliseconds);
          run.toHandle().destroyForcibly();
        }
      }
    }
    run.waitFor();
    if (!acknowledged.isEmpty()) {
      try (SqliteStore store = SqliteStore.openToRead(data)) {
        assertThat(store.reports().known(acknowledged)).isEqualTo(acknowledged);
      }
    }
    boolean ended = said.contains("done");
    assertThat(ended || said.size() >= lines).isTrue();
    return !ended;
  }

  private static void acknowledge(String line, Set<String> acknowledged) {
    if (line.startsWith("kept ") && line.length() > 5) {
      acknowledged.addAll(List.of(line.substring(5).split(" ")));
    }
  }
}
