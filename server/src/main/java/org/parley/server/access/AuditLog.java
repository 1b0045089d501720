package org.parley.server.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Who did what and when, in a file of one JSON line each, {@code audit.ndjson}: what changed
 * something, and what was refused. Only ever added to. Never holds what was sent, nor a token.
 */
public final class AuditLog implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int KEPT = 1000;
  private static final int LONGEST = 300;

  private final FileChannel file;
  private final Deque<Deed> newest = new ArrayDeque<>();

  /**
   * A thing done.
   *
   * @param at in UTC
   * @param who name of the token, "this machine", or "nobody" without one
   * @param from address it came from
   * @param what method and path of the request
   * @param status of the answer
   */
  public record Deed(String at, String who, String from, String what, int status) {}

  private AuditLog(FileChannel file) {
    this.file = file;
  }

  /**
   * The log of a data folder.
   *
   * @throws IOException if it cannot be written
   */
  public static AuditLog open(Path folder) throws IOException {
    return new AuditLog(
        FileChannel.open(
            folder.resolve("audit.ndjson"), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Writes a thing down. */
  public synchronized void add(Instant at, String who, String from, String what, int status) {
    String cut = what.substring(0, Math.min(LONGEST, what.length()));
    Deed deed = new Deed(at.toString(), who, from, cut, status);
    try {
      ByteBuffer line =
          ByteBuffer.wrap((JSON.writeValueAsString(deed) + "\n").getBytes(StandardCharsets.UTF_8));
      while (line.hasRemaining()) {
        file.write(line);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("the audit log cannot be written", e);
    }
    newest.addFirst(deed);
    if (newest.size() > KEPT) {
      newest.removeLast();
    }
  }

  /** The newest since the start, the newest first. */
  public synchronized List<Deed> newest() {
    return Collections.unmodifiableList(new ArrayList<>(newest));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
