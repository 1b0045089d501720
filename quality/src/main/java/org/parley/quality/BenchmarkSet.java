package org.parley.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A set of a group whose documents and marks lie side by side in the group's folder.
 *
 * @param name what stands before the endings of its files
 * @param docs {@code NAME.docs.jsonl}
 * @param gold {@code NAME.gold.json}; the file may be missing
 */
public record BenchmarkSet(String name, Path docs, Path gold) {
  private static final String DOCS = ".docs.jsonl";

  /**
   * The sets of a folder by name.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static List<BenchmarkSet> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(DOCS))
          .sorted()
          .map(file -> file.substring(0, file.length() - DOCS.length()))
          .map(n -> new BenchmarkSet(n, folder.resolve(n + DOCS), folder.resolve(n + ".gold.json")))
          .toList();
    }
  }

  /** True if there are marks to score against. */
  public boolean isMarked() {
    return Files.exists(gold);
  }
}
