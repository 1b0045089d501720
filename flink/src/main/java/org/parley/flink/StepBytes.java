package org.parley.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.store.Decision;
import org.parley.store.Step;
import org.parley.story.StoryEvent;

/**
 * Steps of a lane as they travel and lie in checkpoints until they are committed. The first byte is
 * the version of the form.
 *
 * @param steps one after the other
 * @param names of stories, as the store takes them with the steps
 */
record StepBytes(List<Step> steps, Map<String, String> names) {
  private static final int VERSION = 1;

  StepBytes {
    steps = List.copyOf(steps);
    names = Map.copyOf(names);
  }

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 8);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      Map<String, String> sorted = new TreeMap<>(names);
      out.writeInt(sorted.size());
      for (Map.Entry<String, String> name : sorted.entrySet()) {
        out.writeUTF(name.getKey());
        out.writeUTF(name.getValue());
      }
      out.writeInt(steps.size());
      for (Step step : steps) {
        write(step, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Step step, DataOutputStream out) throws IOException {
    out.writeUTF(step.decision() instanceof Decision.Added added ? added.report() : "");
    out.writeInt(step.events().size());
    for (StoryEvent event : step.events()) {
      out.writeLong(event.sequence());
      out.writeUTF(event.change().name());
      out.writeUTF(event.story());
      out.writeUTF(event.other() == null ? "" : event.other());
      out.writeInt(event.reports().size());
      for (String report : event.reports()) {
        out.writeUTF(report);
      }
    }
  }

  /**
   * Undoes {@link #toBytes}.
   *
   * @throws IllegalArgumentException if a newer version wrote these bytes
   */
  static StepBytes read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw new IllegalArgumentException("steps in a form of a newer version: " + version);
      }
      Map<String, String> names = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        names.put(in.readUTF(), in.readUTF());
      }
      List<Step> steps = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        steps.add(step(in));
      }
      return new StepBytes(steps, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Step step(DataInputStream in) throws IOException {
    String report = in.readUTF();
    List<StoryEvent> events = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      long sequence = in.readLong();
      StoryEvent.Change change = StoryEvent.Change.valueOf(in.readUTF());
      String story = in.readUTF();
      String other = in.readUTF();
      List<String> reports = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        reports.add(in.readUTF());
      }
      events.add(new StoryEvent(sequence, change, story, other.isEmpty() ? null : other, reports));
    }
    return new Step(report.isEmpty() ? new Decision.Settled() : new Decision.Added(report), events);
  }

  /** Number of the last event, or 0 if there is none. */
  long last() {
    for (int i = steps.size() - 1; i >= 0; i--) {
      List<StoryEvent> events = steps.get(i).events();
      if (!events.isEmpty()) {
        return events.get(events.size() - 1).sequence();
      }
    }
    return 0;
  }
}
