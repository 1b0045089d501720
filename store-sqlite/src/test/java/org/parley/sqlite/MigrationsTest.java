package org.parley.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class MigrationsTest {
  @TempDir private Path folder = Path.of("");

  /** A library as the first version of the form left it, with the state of one source. */
  private void firstForm() throws IOException, SQLException {
    try (InputStream script =
            Objects.requireNonNull(Migrations.class.getResourceAsStream("migrations/0001.sql"));
        Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        Statement statement = file.createStatement()) {
      statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      statement.executeUpdate("INSERT INTO checkpoint VALUES ('feed', 'state')");
      statement.executeUpdate("PRAGMA user_version = 1");
      statement.executeUpdate("PRAGMA application_id = " + 0x50726C79);
    }
  }

  @Test
  void aLibraryOfTheFirstFormIsBroughtToThisOneWhenItIsOpenedToRead() throws Exception {
    firstForm();
    try (SqliteStore store = SqliteStore.openToRead(folder)) {
      assertThat(store.checkpoints().state("feed")).isEqualTo("state");
      assertThat(store.corrections().all()).isEmpty();
      assertThat(store.changes().last()).isZero();
    }
  }

  @Test
  void aLibraryOfTheFirstFormCanBeWrittenToWithAllItHolds() throws Exception {
    firstForm();
    try (SqliteStore store = SqliteStore.open(folder)) {
      store.changes().reached("mail", 3);
      assertThat(store.checkpoints().state("feed")).isEqualTo("state");
      assertThat(store.check()).isEmpty();
    }
  }
}
