package org.parley.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.ReadReport;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;
import org.parley.testing.Samples;
import org.parley.testing.StoreDump;

@NullMarked
class FaultsTest {
  private static final List<ReadReport> REPORTS = Samples.read(31, 60);

  @TempDir private Path folder = Path.of("");

  @Test
  void aFullDiskLosesNothingAndLeavesTheLibrarySound() {
    List<String> before;
    try (SqliteStore store = SqliteStore.open(folder)) {
      store.reports().take(REPORTS.subList(0, 10), List.of());
      before = StoreDump.of(store);
      store.limit(1);
      StoreException full =
          catchThrowableOfType(
              StoreException.class, () -> store.reports().take(REPORTS, List.of()));
      assertThat(full.reason()).isEqualTo(Reason.FULL);
      assertThat(full).hasMessageContaining("no room left").hasMessageContaining("library.db");
      assertThat(StoreDump.of(store)).isEqualTo(before);
      assertThat(store.check()).isEmpty();
      store.limit(1 << 20);
      store.reports().take(REPORTS, List.of());
      assertThat(store.reports().count()).isEqualTo(60);
    }
  }

  @Test
  void aSecondWriterIsToldWhoTheFirstIs() {
    try (SqliteStore store = SqliteStore.open(folder)) {
      assertThat(store.reports().count()).isZero();
      assertThatThrownBy(() -> SqliteStore.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " on ")
          .hasMessageContaining("--data");
    }
    SqliteStore.open(folder).close();
  }

  @Test
  void othersReadWhileOneWrites() {
    try (SqliteStore writer = SqliteStore.open(folder)) {
      writer.reports().take(REPORTS.subList(0, 5), List.of());
      try (SqliteStore reader = SqliteStore.openToRead(folder)) {
        assertThat(reader.reports().count()).isEqualTo(5);
        writer.reports().take(REPORTS.subList(5, 9), List.of());
        assertThat(reader.reports().count()).isEqualTo(9);
        assertThatThrownBy(() -> reader.reports().take(REPORTS, List.of()))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("only be read");
      }
    }
  }

  @Test
  void aFolderThatMayOnlyBeReadIsReadAndNotWrittenTo() throws IOException {
    try (SqliteStore store = SqliteStore.open(folder)) {
      store.reports().take(REPORTS.subList(0, 5), List.of());
    }
    assertThat(folder.toFile().setWritable(false)).isTrue();
    assertThat(folder.resolve("LOCK").toFile().setWritable(false)).isTrue();
    try {
      assumeFalse(Files.isWritable(folder), "root may write everywhere");
      assertThatThrownBy(() -> SqliteStore.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot be written to");
      try (SqliteStore store = SqliteStore.openToRead(folder)) {
        assertThat(store.reports().count()).isEqualTo(5);
      }
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  /** What may only be read, also for root, who may write everywhere else. */
  @Test
  void whereTheLockCannotBeWrittenNothingIsTouched() throws IOException {
    try (SqliteStore store = SqliteStore.open(folder)) {
      store.reports().take(REPORTS.subList(0, 5), List.of());
    }
    Path lock = folder.resolve("LOCK");
    Files.delete(lock);
    Files.createDirectories(lock.resolve("taken"));
    byte[] before = Files.readAllBytes(folder.resolve("library.db"));
    StoreException refused =
        catchThrowableOfType(StoreException.class, () -> SqliteStore.open(folder));
    assertThat(refused.reason()).isEqualTo(Reason.READ_ONLY);
    assertThat(refused).hasMessageContaining("cannot be written to");
    assertThat(Files.readAllBytes(folder.resolve("library.db"))).isEqualTo(before);
    try (SqliteStore store = SqliteStore.openToRead(folder)) {
      assertThat(store.reports().count()).isEqualTo(5);
    }
  }

  @Test
  void aFileThatLiesStillIsReadWithNothingWrittenBesideIt() throws IOException {
    try (SqliteStore store = SqliteStore.open(folder)) {
      store.reports().take(REPORTS.subList(0, 5), List.of());
    }
    Files.delete(folder.resolve("LOCK"));
    try (Database still = Database.toRead(folder.resolve("library.db"), true)) {
      assertThat(still.<Long>read(() -> still.number("SELECT count(*) FROM report"))).isEqualTo(5);
      StoreException refused =
          catchThrowableOfType(
              StoreException.class, () -> still.write(() -> still.change("DELETE FROM report")));
      assertThat(refused.reason()).isEqualTo(Reason.READ_ONLY);
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactly(folder.resolve("library.db"));
      }
    }
  }

  @Test
  void aFolderInTheWayIsNamed() throws IOException {
    Path file = folder.resolve("data");
    Files.writeString(file, "not a folder");
    assertThatThrownBy(() -> SqliteStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be made");
  }

  @Test
  void aDamagedPageIsToldAndNothingIsWritten() throws IOException {
    try (SqliteStore store = SqliteStore.open(folder)) {
      store.reports().take(REPORTS, List.of());
    }
    Path file = folder.resolve("library.db");
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = "damaged by hand ".repeat(256).getBytes(StandardCharsets.US_ASCII);
      for (long page = 2; page * 4096 < bytes.length() - 4096; page += 3) {
        bytes.seek(page * 4096);
        bytes.write(noise, 0, 4096);
      }
    }
    byte[] before = Files.readAllBytes(file);
    try (SqliteStore store = SqliteStore.openToRead(folder)) {
      assertThat(store.check()).isNotEmpty();
    }
    try (SqliteStore store = SqliteStore.open(folder)) {
      StoreException damaged =
          catchThrowableOfType(
              StoreException.class,
              () -> {
                store.reports().take(Samples.read(32, 40), List.of());
                store.stories().stories();
              });
      assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED);
      assertThat(damaged).hasMessageContaining("damaged").hasMessageContaining("backup");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anotherProgramsFileIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("library.db"), "this is a text and no library ".repeat(200));
    StoreException refused =
        catchThrowableOfType(StoreException.class, () -> SqliteStore.open(folder));
    assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(Files.readString(folder.resolve("library.db"))).startsWith("this is a text");
  }

  @Test
  void whereThereIsNoLibraryTheUserIsToldHowToMakeOne() {
    assertThatThrownBy(() -> SqliteStore.openToRead(folder.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("parley watch");
  }

  @Test
  void aBackupIsALibraryToo() throws IOException {
    Path copy = folder.resolve("copy");
    Files.createDirectories(copy);
    try (SqliteStore store = SqliteStore.open(folder)) {
      store.reports().take(REPORTS, List.of());
      store.backup(copy.resolve("library.db"));
      assertThatThrownBy(() -> store.backup(copy.resolve("library.db")))
          .hasMessageContaining("is there already");
      try (SqliteStore restored = SqliteStore.open(copy)) {
        assertThat(StoreDump.of(restored)).isEqualTo(StoreDump.of(store));
        assertThat(restored.check()).isEmpty();
      }
    }
  }
}
