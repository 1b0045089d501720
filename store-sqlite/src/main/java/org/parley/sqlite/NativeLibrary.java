package org.parley.sqlite;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * Unpacks the driver's native library as the driver would, but does not read it back byte by byte
 * to compare: that is a good part of the time until a small library is open.
 */
final class NativeLibrary {
  private static final String FOLDER = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";

  private NativeLibrary() {}

  /**
   * Loads it, once in a process, and deletes the file again where the system lets it: a process
   * that is killed leaves nothing behind. Where this does not work, the driver does it in its own
   * way.
   */
  static synchronized void load() {
    if (System.getProperty(FOLDER) != null) {
      return;
    }
    String name = System.mapLibraryName("sqlitejdbc");
    String inside =
        "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
    try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(inside)) {
      if (library != null) {
        Path folder = Files.createTempDirectory("parley-sqlite-");
        Path file = folder.resolve(name);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        Files.copy(library, file);
        System.setProperty(NAME, name);
        System.setProperty(FOLDER, folder.toString());
        var unused = SQLiteJDBCLoader.initialize();
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (Exception e) { // What the driver throws; it says again why when it is asked.
      return;
    }
  }
}
