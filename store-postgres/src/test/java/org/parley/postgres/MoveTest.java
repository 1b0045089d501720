package org.parley.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Correction;
import org.parley.dossier.Target;
import org.parley.engine.Engine;
import org.parley.engine.Rederivation;
import org.parley.publish.archive.LibraryReader;
import org.parley.publish.archive.LibraryWriter;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.Span;
import org.parley.sqlite.SqliteStore;
import org.parley.store.Checkpoint;
import org.parley.store.InMemoryStore;
import org.parley.store.ReportCard;
import org.parley.store.SearchQuery;
import org.parley.store.Store;
import org.parley.store.StoryCard;
import org.parley.story.StoryCorrection;
import org.parley.testing.Item;
import org.parley.testing.Newsroom;
import org.parley.testing.Samples;
import org.parley.testing.StoreDump;
import org.parley.testing.Variants;

/** A library goes from one machine to a database and back, and is the same. */
@NullMarked
class MoveTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private static final byte[] LIVED = lived();

  @TempDir private Path folder = Path.of("");

  @Test
  void aLibraryIsTheSameUpThereAndBackAgain() throws IOException {
    try (Store small = SqliteStore.open(folder.resolve("small"));
        Store large = PostgresStore.open(Libraries.next());
        Store back = SqliteStore.open(folder.resolve("back"));
        Store memory = new InMemoryStore()) {
      live(small, Newsroom.small(71).next(50));
      byte[] up = written(small);
      assertThat(read(up, large).fresh()).isEqualTo(small.reports().count());
      byte[] down = written(large);
      assertThat(difference(lines(down), lines(up))).isEmpty();
      put(down, back);
      assertThat(difference(lines(written(back)), lines(up))).isEmpty();
      put(down, memory);
      assertThat(difference(lines(written(memory)), lines(up))).isEmpty();
      for (Store store : List.of(large, back, memory)) {
        assertThat(difference(StoreDump.of(store), StoreDump.of(small))).isEmpty();
        assertThat(store.check()).isEmpty();
        assertThat(Rederivation.problems(store, (one, two) -> one.story().equals(two.story())))
            .isEmpty();
        for (String words : List.of("talks", "minister*", "\"said on\"", "-talks", "")) {
          SearchQuery query = SearchQuery.of(words, 40);
          assertThat(store.search().find(query)).isEqualTo(small.search().find(query));
        }
      }
    }
  }

  @Test
  void aLibraryGoesOnWhereItWasMovedAsItWouldHaveWhereItWas() throws IOException {
    try (Store small = SqliteStore.open(folder.resolve("small"));
        Store large = PostgresStore.open(Libraries.next())) {
      live(small);
      put(written(small), large);
      for (Store store : List.of(small, large)) {
        try (Engine engine = new Engine(store, Samples::reading, 2)) {
          Newsroom.small(71).next(70).forEach(item -> engine.offer(item.report()));
          engine.settle(update -> {});
        }
      }
      assertThat(difference(StoreDump.of(large), StoreDump.of(small))).isEmpty();
    }
  }

  @Test
  void aFileMayBePutInAgainAndWhatWentOnSinceStays() throws IOException {
    try (Store small = SqliteStore.open(folder.resolve("small"));
        Store large = PostgresStore.open(Libraries.next())) {
      live(small);
      byte[] file = written(small);
      put(file, large);
      List<String> moved = StoreDump.of(large);
      assertThat(read(file, large).fresh()).isZero();
      assertThat(difference(StoreDump.of(large), moved)).isEmpty();
      try (Engine engine = new Engine(large, Samples::reading, 2)) {
        Newsroom.small(71).next(60).forEach(item -> engine.offer(item.report()));
        engine.settle(update -> {});
      }
      List<String> grown = StoreDump.of(large);
      assertThat(read(file, large).fresh()).isZero();
      assertThat(difference(StoreDump.of(large), grown)).isEmpty();
      assertThat(read(written(large), small).fresh()).isPositive();
      assertThat(difference(StoreDump.of(small), grown)).isEmpty();
    }
  }

  @Test
  void twoLibrariesAreNotMixed() throws IOException {
    try (Store one = SqliteStore.open(folder.resolve("one"));
        Store other = PostgresStore.open(Libraries.next())) {
      live(one);
      other.reports().take(Samples.read(99, 3), List.of());
      List<String> before = StoreDump.of(other);
      byte[] file = written(one);
      assertThatThrownBy(() -> read(file, other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("another library");
      assertThat(difference(StoreDump.of(other), before)).isEmpty();
    }
  }

  @Test
  void aFileThatIsCutOffOrNoneIsRefusedBeforeAnythingIsWritten() throws IOException {
    try (Store one = SqliteStore.open(folder.resolve("one"));
        Store empty = PostgresStore.open(Libraries.next())) {
      live(one);
      byte[] file = written(one);
      for (int length : new int[] {0, 10, file.length / 2, file.length - 12}) {
        assertThatThrownBy(() -> read(Arrays.copyOf(file, length), empty))
            .isInstanceOf(IllegalArgumentException.class);
      }
      assertThatThrownBy(() -> read("{\"a\":1}\n".getBytes(StandardCharsets.UTF_8), empty))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("newer version");
      assertThat(empty.reports().count()).isZero();
    }
  }

  @Test
  void findingsOfAnotherVersionAreReadAgain() throws IOException {
    try (Store one = SqliteStore.open(folder.resolve("one"));
        Store two = PostgresStore.open(Libraries.next())) {
      one.reports().take(Samples.read(5, 4), List.of());
      String file = new String(written(one), StandardCharsets.UTF_8);
      String older = file.replaceFirst("\"findings\":-?\\d+", "\"findings\":1");
      put(older.getBytes(StandardCharsets.UTF_8), two);
      List<String> ids = Samples.read(5, 4).stream().map(read -> read.id()).toList();
      assertThat(two.reports().outdated()).isEqualTo(ids);
      assertThat(two.reports().texts(ids)).isEqualTo(one.reports().texts(ids));
      assertThat(two.search().find(SearchQuery.of("", 9))).hasSize(4);
      two.reports().readAgain(Samples.read(5, 4));
      assertThat(two.reports().findings(ids)).isEqualTo(one.reports().findings(ids));
    }
  }

  /** Puts into a store everything that a library may hold. */
  private static void live(Store store) throws IOException {
    put(LIVED, store);
  }

  private static byte[] lived() {
    try (Store store = new InMemoryStore()) {
      live(store, Newsroom.small(71).next(50));
      return written(store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Revisions, copies, corrections, purged reports, and stories that are due. */
  private static void live(Store store, List<Item> items) {
    try (Engine engine = new Engine(store, Samples::reading, 2)) {
      items.forEach(item -> engine.offer(item.report()));
      Report revised = Variants.changed(items.get(3).report());
      engine.offer(revised);
      engine.reached(new Checkpoint("a folder", "50"));
      engine.settle(update -> {});
      List<StoryCard> stories = store.stories().stories();
      engine.correct(
          new StoryCorrection.Merge(stories.get(0).id(), stories.get(1).id()), "Ana", NOON);
      engine.correct(new StoryCorrection.Rename(stories.get(2).id(), "Long talks"), "Ben", NOON);
      engine.settle(update -> {});
      ReportCard one = store.reports().cards(stories.get(0).id()).get(0);
      store.reports().purge(Objects.requireNonNull(one.outlet()), LocalDate.of(2100, 1, 1));
      engine.settle(update -> {});
    }
    String story = store.stories().stories().get(0).id();
    Target target =
        new Target(
            Target.Part.QUOTE,
            "q1",
            "“One\ttwo”",
            List.of(new Citation("abc", "abc.3", new Span(4, 9))));
    store
        .corrections()
        .add(
            new Correction(1, Correction.Kind.SPEAKER, target, null, "Ann Lee", "", "Kim", NOON),
            List.of(story));
    store.dossiers().put(List.of(), List.of(), Map.of());
    store.changes().reached("mail", 2);
    store.reports().take(Samples.read(8, 2), List.of());
  }

  private static List<String> lines(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).lines().toList();
  }

  /** The first line that two lists have not in common, as each has it; empty if there is none. */
  private static String difference(List<String> one, List<String> two) {
    for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
      String first = i < one.size() ? one.get(i) : "(end)";
      String second = i < two.size() ? two.get(i) : "(end)";
      if (!first.equals(second)) {
        return first + "\n<>\n" + second;
      }
    }
    return "";
  }

  private static byte[] written(Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(LibraryWriter.write(store, out)).isEqualTo(store.reports().count());
    return out.toByteArray();
  }

  private static void put(byte[] file, Store store) throws IOException {
    LibraryReader.Outcome unused = read(file, store);
  }

  private static LibraryReader.Outcome read(byte[] file, Store store) throws IOException {
    return LibraryReader.read(() -> new ByteArrayInputStream(file), store);
  }
}
