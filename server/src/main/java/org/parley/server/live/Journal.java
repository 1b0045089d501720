package org.parley.server.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.parley.engine.StoryUpdate;

/**
 * All changes of stories, in a file of one JSON line each. The newest are in memory too. A line
 * that was cut off, as by a loss of power, is taken away when the journal is opened.
 */
public final class Journal implements AutoCloseable {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** So many of the newest changes can be asked for. */
  static final int KEPT = 5000;

  private final FileChannel file;
  private final Deque<Entry> newest = new ArrayDeque<>();
  private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
  private long last;

  private Journal(FileChannel file) {
    this.file = file;
  }

  /**
   * Opens the journal of a data folder, {@code journal.ndjson}.
   *
   * @throws IOException if it cannot be read or written
   */
  public static Journal open(Path folder) throws IOException {
    Path path = folder.resolve("journal.ndjson");
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Journal journal = new Journal(file);
    long sound = 0;
    try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        journal.keep(JSON.readValue(line, Entry.class));
        sound += line.getBytes(StandardCharsets.UTF_8).length + 1L;
      }
    } catch (JsonProcessingException | CharacterCodingException e) {
      file.truncate(sound);
    }
    file.position(Math.min(sound, file.size()));
    if (sound > file.size()) {
      file.write(ByteBuffer.wrap(new byte[] {'\n'}));
    }
    return journal;
  }

  /** Writes down a change and tells those who listen. */
  public Entry append(StoryUpdate update, Instant at, int version) {
    Entry entry;
    synchronized (this) {
      entry = Entry.of(update, last + 1, at, version);
      try {
        ByteBuffer line =
            ByteBuffer.wrap(
                (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
          file.write(line);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the journal cannot be written", e);
      }
      keep(entry);
    }
    listeners.forEach(listener -> listener.accept(entry));
    return entry;
  }

  private void keep(Entry entry) {
    last = entry.sequence();
    newest.addLast(entry);
    if (newest.size() > KEPT) {
      newest.removeFirst();
    }
  }

  /** The number of the newest change; 0 if there is none. */
  public synchronized long last() {
    return last;
  }

  /** Changes after a number, oldest first; only those that are still in memory. */
  public synchronized List<Entry> after(long sequence, int most) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : newest) {
      if (entry.sequence() > sequence && found.size() < most) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The newest changes of a story, newest first. */
  public synchronized List<Entry> of(String story, int most) {
    List<Entry> found = new ArrayList<>();
    newest
        .descendingIterator()
        .forEachRemaining(
            entry -> {
              if (entry.story().equals(story) && found.size() < most) {
                found.add(entry);
              }
            });
    return found;
  }

  /** Has something told of each change from now on; runs what is returned to end that. */
  public Runnable listen(Consumer<Entry> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
