package org.parley.server.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The addresses that people added while the service ran, in {@code sources.json}. */
final class AddedSources {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final List<Added> added = new ArrayList<>();

  /**
   * @param address of a page, feed or sitemap
   * @param by who added it
   */
  record Added(String address, String by) {}

  private AddedSources(Path file) {
    this.file = file;
  }

  /**
   * Those of a data folder.
   *
   * @throws IOException if the file is there and cannot be read
   */
  static AddedSources open(Path folder) throws IOException {
    AddedSources sources = new AddedSources(folder.resolve("sources.json"));
    if (Files.exists(sources.file)) {
      sources.added.addAll(List.of(JSON.readValue(sources.file.toFile(), Added[].class)));
    }
    return sources;
  }

  synchronized List<Added> all() {
    return List.copyOf(added);
  }

  synchronized void add(Added source) throws IOException {
    added.add(source);
    write();
  }

  synchronized boolean remove(String address) throws IOException {
    boolean removed = added.removeIf(each -> each.address().equals(address));
    if (removed) {
      write();
    }
    return removed;
  }

  private void write() throws IOException {
    Path fresh = file.resolveSibling("sources.json.new");
    JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), added);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
