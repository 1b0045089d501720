package org.parley.server.judgement;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What persons said about findings, in {@code judgements.json}; nothing is ever deleted. */
public final class Judgements {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final List<Judgement> all = new ArrayList<>();

  private Judgements(Path file) {
    this.file = file;
  }

  /**
   * The judgements of a data folder.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public static Judgements open(Path folder) throws IOException {
    Judgements judgements = new Judgements(folder.resolve("judgements.json"));
    if (Files.exists(judgements.file)) {
      judgements.all.addAll(List.of(JSON.readValue(judgements.file.toFile(), Judgement[].class)));
    }
    return judgements;
  }

  /** All that was said about a story, taken back or not, in order. */
  public synchronized List<Judgement> of(String story) {
    return all.stream().filter(judgement -> judgement.story().equals(story)).toList();
  }

  /** How often something was said about a story or taken back: tells whether that is news. */
  public synchronized int version(String story) {
    int version = 0;
    for (Judgement judgement : all) {
      if (judgement.story().equals(story)) {
        version += judgement.undoneBy() == null ? 1 : 2;
      }
    }
    return version;
  }

  /** Keeps what a person says. */
  public synchronized Judgement add(
      String story,
      String line,
      String text,
      Judgement.Kind kind,
      @Nullable String speaker,
      String reason,
      String by,
      Instant at)
      throws IOException {
    Judgement judgement =
        new Judgement(
            all.size() + 1, story, line, text, kind, speaker, reason, by, at.toEpochMilli(), null);
    all.add(judgement);
    write();
    return judgement;
  }

  /**
   * Takes something back.
   *
   * @return the story it was said about, or null if there is nothing to take back
   */
  public synchronized @Nullable String undo(int number, String by) throws IOException {
    if (number < 1 || number > all.size() || all.get(number - 1).undoneBy() != null) {
      return null;
    }
    Judgement judgement = all.get(number - 1);
    all.set(number - 1, judgement.undone(by));
    write();
    return judgement.story();
  }

  private void write() throws IOException {
    Path fresh = file.resolveSibling("judgements.json.new");
    JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), all);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
