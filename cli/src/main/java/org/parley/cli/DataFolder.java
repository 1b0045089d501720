package org.parley.cli;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The folder in which Parley keeps the library and what it fetched. */
final class DataFolder {
  private DataFolder() {}

  /**
   * What is given, else PARLEY_DATA, else the place for a user's data (XDG Base Directory
   * Specification).
   *
   * @param environment a variable by its name, empty where it is not set
   */
  static Path of(@Nullable Path given, UnaryOperator<String> environment) {
    if (given != null) {
      return given;
    }
    String own = environment.apply("PARLEY_DATA");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String data = environment.apply("XDG_DATA_HOME");
    return data.isEmpty() || !Path.of(data).isAbsolute()
        ? Path.of(System.getProperty("user.home"), ".local", "share", "parley")
        : Path.of(data, "parley");
  }
}
