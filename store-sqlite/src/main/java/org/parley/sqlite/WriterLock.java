package org.parley.sqlite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;

/**
 * Holds the right to write to a data folder: a lock of the operating system on its file {@code
 * LOCK}, which is given back when the process ends, however it ends. The file says who holds it.
 */
final class WriterLock implements AutoCloseable {
  private static final String NAME = "LOCK";

  /** The holder's name stands in the first bytes; the byte that is locked lies behind them. */
  private static final long LOCKED_AT = 1 << 20;

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws StoreException if another process has it, with the name of that process, or if the
   *     folder cannot be written to
   */
  static WriterLock take(Path folder) {
    Path file = folder.resolve(NAME);
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new StoreException(
            Reason.LOCKED,
            folder
                + ": "
                + holder(file)
                + " is writing to this data folder; wait for it to end,"
                + " or give another folder with --data",
            null);
      }
      channel.truncate(0);
      String holder = "process " + ProcessHandle.current().pid() + " on " + host() + "\n";
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
      return new WriterLock(channel);
    } catch (IOException e) {
      close(channel);
      throw new StoreException(
          Reason.READ_ONLY, folder + ": the data folder cannot be written to", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_AT, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path file) {
    try {
      String holder = Files.readString(file, StandardCharsets.UTF_8).strip();
      return holder.isEmpty() ? "another process" : holder;
    } catch (IOException e) {
      return "another process";
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  @Override
  public void close() {
    close(channel);
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new StoreException(Reason.FAILED, "the lock cannot be given back", e);
    }
  }
}
