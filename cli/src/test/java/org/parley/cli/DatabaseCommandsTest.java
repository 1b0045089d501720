package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.sqlite.SqliteStore;
import org.parley.store.Store;
import org.parley.testing.Newsroom;
import org.parley.testing.PostgresServer;
import org.parley.testing.Samples;

/** The commands on a library in a database, as a user meets them. */
class DatabaseCommandsTest {
  @TempDir private Path folder = Path.of("");
  private final String url = PostgresServer.shared().address();

  @BeforeEach
  void aLibraryInTheDataFolder() {
    try (Store store = SqliteStore.open(folder);
        Engine engine = new Engine(store, Samples::reading, 1)) {
      Newsroom.small(3).next(20).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
    }
  }

  @Test
  void aLibraryMovesIntoADatabaseAndAnswersThereAsBefore() {
    String file = folder.resolve("library.ndjson.gz").toString();
    assertThat(Ran.of("export", "--all", file, "--data", folder.toString()).status()).isZero();
    Ran moved = Ran.of("import", file, "--store", url);
    assertThat(moved.err()).contains("20 reports, 20 new here");
    assertThat(Ran.of("import", file, "--store", url).err()).contains("20 reports, 0 new here");
    for (String[] asked :
        new String[][] {
          {"stories"}, {"stories", "--format", "json"}, {"search", "said"}, {"correct"}, {"check"}
        }) {
      Ran there = Ran.of(with(asked, "--store", url));
      Ran here = Ran.of(with(asked, "--data", folder.toString()));
      assertThat(there.status()).isZero();
      assertThat(there.out()).isEqualTo(here.out());
    }
    String story = Ran.of("stories", "--store", url).out().lines().findFirst().orElseThrow();
    String id = story.substring(story.indexOf("story-")).split(" ")[0];
    assertThat(Ran.of("show", id, "--store", url))
        .isEqualTo(Ran.of("show", id, "--data", folder.toString()));
    String back = folder.resolve("back").toString();
    String second = folder.resolve("second.ndjson").toString();
    assertThat(Ran.of("export", "--all", second, "--store", url).status()).isZero();
    assertThat(Ran.of("import", second, "--data", back).status()).isZero();
    assertThat(Ran.of("stories", "--data", back).out())
        .isEqualTo(Ran.of("stories", "--data", folder.toString()).out());
  }

  private static String[] with(String[] asked, String... more) {
    String[] all = Arrays.copyOf(asked, asked.length + more.length);
    System.arraycopy(more, 0, all, asked.length, more.length);
    return all;
  }

  @Test
  void whatCannotBeDoneIsSaidInOneLine() throws IOException {
    Path file = folder.resolve("library.ndjson");
    assertThat(Ran.of("export", "--all", file.toString(), "--data", folder.toString()).status())
        .isZero();
    Ran twice = Ran.of("export", "--all", file.toString(), "--data", folder.toString());
    assertThat(twice.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(twice.err()).contains("is there already");
    Path cut = folder.resolve("cut.ndjson");
    Files.writeString(cut, Files.readString(file).substring(0, 5000));
    Ran broken = Ran.of("import", cut.toString(), "--store", url);
    assertThat(broken.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(broken.err()).startsWith("parley: " + cut).contains("cut off").hasLineCount(1);
    String hushed = url.replace("not%20secret", "hushhush");
    Ran refused = Ran.of("stories", "--store", hushed);
    assertThat(refused.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(refused.err()).contains("does not let parley in").doesNotContain("hushhush");
    assertThat(refused.err()).hasLineCount(1);
    Ran misspelt = Ran.of("stories", "--store", "postgres://u:hushhush@host");
    assertThat(misspelt.err()).contains("postgres://USER@HOST:PORT/DATABASE");
    assertThat(misspelt.err()).doesNotContain("hushhush");
    assertThat(Ran.of("backup", "copy", "--store", url).err()).contains("pg_dump");
  }

  @Test
  void onTheClassPathOfTheProgramThereIsNoEngineOfTheClusters() {
    for (String name :
        new String[] {
          "org.apache.flink.api.common.JobID", "org.apache.kafka.clients.consumer.KafkaConsumer"
        }) {
      assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
  }
}
