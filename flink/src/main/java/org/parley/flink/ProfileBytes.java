package org.parley.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.story.Profile;

/**
 * Profiles as they lie in states and travel. The first byte is the version of the form; later
 * versions of Parley go on reading the earlier ones, so that a savepoint outlives them.
 */
final class ProfileBytes {
  private static final int VERSION = 1;
  private static final long NONE = Long.MIN_VALUE;

  private ProfileBytes() {}

  static byte[] of(Profile profile) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 11);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(profile.report());
      LocalDate day = profile.day();
      out.writeLong(day == null ? NONE : day.toEpochDay());
      LocalDateTime time = profile.time();
      out.writeLong(time == null ? NONE : time.toLocalDate().toEpochDay());
      out.writeLong(time == null ? NONE : time.toLocalTime().toNanoOfDay());
      Map<String, Integer> terms = profile.terms();
      out.writeInt(terms.size());
      for (Map.Entry<String, Integer> term : terms.entrySet()) {
        out.writeUTF(term.getKey());
        out.writeInt(term.getValue());
      }
      out.writeInt(profile.titleTerms().size());
      for (String term : profile.titleTerms()) {
        out.writeUTF(term);
      }
      byte[] vector = profile.vector();
      out.writeInt(vector.length);
      out.write(vector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Undoes {@link #of}.
   *
   * @throws IllegalArgumentException if a newer version wrote these bytes
   */
  static Profile read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw new IllegalArgumentException("a profile in a form of a newer version: " + version);
      }
      String report = in.readUTF();
      long day = in.readLong();
      long date = in.readLong();
      long nano = in.readLong();
      Map<String, Integer> terms = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        terms.put(in.readUTF(), in.readInt());
      }
      List<String> titleTerms = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        titleTerms.add(in.readUTF());
      }
      byte[] vector = in.readNBytes(in.readInt());
      return new Profile(
          report,
          day == NONE ? null : LocalDate.ofEpochDay(day),
          time(date, nano),
          terms,
          titleTerms,
          vector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable LocalDateTime time(long date, long nano) {
    return date == NONE ? null : LocalDate.ofEpochDay(date).atTime(LocalTime.ofNanoOfDay(nano));
  }
}
