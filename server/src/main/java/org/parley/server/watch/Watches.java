package org.parley.server.watch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The watches of a data folder, in {@code watches.json}. */
public final class Watches {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MOST = 1000;

  private final Path file;
  private final List<Watch> watches = new ArrayList<>();

  private Watches(Path file) {
    this.file = file;
  }

  /**
   * The watches there are.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public static Watches open(Path folder) throws IOException {
    Watches watches = new Watches(folder.resolve("watches.json"));
    if (Files.exists(watches.file)) {
      watches.watches.addAll(List.of(JSON.readValue(watches.file.toFile(), Watch[].class)));
    }
    return watches;
  }

  public synchronized List<Watch> all() {
    return List.copyOf(watches);
  }

  /** The watch of an id, or null. */
  public synchronized @Nullable Watch of(String id) {
    return watches.stream().filter(watch -> watch.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * Makes a watch; one that is there already is given again, unless it is to go elsewhere: then it
   * begins anew.
   *
   * @param since number of the last change, from which on is told
   * @param channels names of those that tell of it; empty for all
   * @throws IllegalArgumentException if there are too many
   */
  public synchronized Watch add(
      Watch.Kind kind, String target, String label, String by, long since, List<String> channels)
      throws IOException {
    for (Watch known : List.copyOf(watches)) {
      if (known.kind() == kind && known.target().equals(target)) {
        if (known.channels().equals(channels)) {
          return known;
        }
        watches.remove(known);
      }
    }
    if (watches.size() >= MOST) {
      throw new IllegalArgumentException("there are " + MOST + " watches; end some first");
    }
    String id = String.format(Locale.ROOT, "%016x", RANDOM.nextLong());
    Watch watch = new Watch(id, kind, target, label, by, since, channels);
    watches.add(watch);
    write();
    return watch;
  }

  /** Ends a watch; false if there is none of that id. */
  public synchronized boolean remove(String id) throws IOException {
    boolean removed = watches.removeIf(watch -> watch.id().equals(id));
    if (removed) {
      write();
    }
    return removed;
  }

  private void write() throws IOException {
    Path fresh = file.resolveSibling("watches.json.new");
    JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), watches);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
