package org.parley.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.store.SearchQuery;
import org.parley.testing.Newsroom;
import org.parley.testing.Samples;
import org.parley.testing.StoreDump;

/** A library as the first version left it, opened by this one. */
@NullMarked
class OldLibraryTest {

  @TempDir private Path folder = Path.of("");

  private static Connection connection(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static Set<String> schema(Path file) throws SQLException {
    Set<String> parts = new TreeSet<>();
    try (Connection connection = connection(file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT type || ' ' || name FROM sqlite_schema")) {
      while (rows.next()) {
        parts.add(rows.getString(1));
      }
    }
    return parts;
  }

  private static String first() throws IOException {
    try (InputStream in = Migrations.class.getResourceAsStream("migrations/0001.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What the first script alone makes. */
  private Set<String> firstSchema() throws IOException, SQLException {
    Path file = Files.createDirectories(folder.resolve("first")).resolve("library.db");
    try (Connection connection = connection(file);
        Statement statement = connection.createStatement()) {
      // The driver runs all statements of a script that is given as an update.
      statement.executeUpdate(first());
    }
    return schema(file);
  }

  /** Takes away all that later scripts brought. */
  private void makeOld(Path file) throws IOException, SQLException {
    Set<String> old = firstSchema();
    Set<String> later = new TreeSet<>(schema(file));
    later.removeAll(old);
    try (Connection connection = connection(file);
        Statement statement = connection.createStatement()) {
      for (String part : later) {
        String[] words = part.split(" ", 2);
        if (words[0].equals("table")) {
          statement.execute("DROP TABLE \"" + words[1] + "\"");
        }
      }
      statement.execute("PRAGMA user_version = 1");
    }
    assertThat(schema(file)).isEqualTo(old);
  }

  @Test
  void aLibraryOfTheFirstVersionIsBroughtToThisOneWithAllThatIsInIt()
      throws IOException, SQLException {
    Path data = folder.resolve("data");
    Files.createDirectories(data);
    try (SqliteStore store = SqliteStore.open(data);
        Engine engine = new Engine(store, Samples::reading, 1)) {
      Newsroom.small(17).next(40).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
    }
    List<String> before;
    int hits;
    SearchQuery query = SearchQuery.of("talks", 100);
    try (SqliteStore store = SqliteStore.openToRead(data)) {
      before = StoreDump.of(store);
      hits = store.search().find(query).size();
    }
    makeOld(data.resolve("library.db"));
    try (SqliteStore store = SqliteStore.open(data);
        Engine engine = new Engine(store, Samples::reading, 1)) {
      assertThat(StoreDump.of(store)).isEqualTo(before);
      assertThat(store.search().find(query)).hasSize(hits);
      assertThat(store.check()).isEmpty();
      Newsroom.small(18).next(5).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      assertThat(store.reports().count()).isGreaterThan(40);
    }
    try (SqliteStore store = SqliteStore.openToRead(data)) {
      assertThat(store.check()).isEmpty();
    }
  }
}
