package org.parley.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.store.ChangeNote;

/** The journal as an earlier version kept it: a file of one JSON line for each change. */
public final class EarlierJournal {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EarlierJournal() {}

  /**
   * Hands over what an earlier version wrote down, and puts its file aside.
   *
   * @param folder the data folder
   * @param keep keeps the changes, under the numbers they have
   * @throws IOException if the file is there and cannot be read or moved
   */
  public static void takeOver(Path folder, Consumer<List<ChangeNote>> keep) throws IOException {
    Path file = folder.resolve("journal.ndjson");
    if (!Files.exists(file)) {
      return;
    }
    List<ChangeNote> notes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode entry;
      try {
        entry = JSON.readTree(line);
      } catch (IOException e) {
        // The last line may have been cut off, as by a loss of power.
        break;
      }
      notes.add(
          new ChangeNote(entry.path("sequence").asLong(), entry.path("story").asText(), line));
    }
    keep.accept(notes);
    Files.move(file, folder.resolve("journal.ndjson.before"), StandardCopyOption.REPLACE_EXISTING);
  }
}
