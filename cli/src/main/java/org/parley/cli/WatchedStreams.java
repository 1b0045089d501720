package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parley.engine.Engine;
import org.parley.ingest.file.Problem;
import org.parley.ingest.stream.StreamAddress;

/** Those of the watched sources that are streams of messages. */
final class WatchedStreams implements AutoCloseable {
  private final List<String> others;
  private final List<WatchedStream> streams;

  private WatchedStreams(List<String> others, List<WatchedStream> streams) {
    this.others = List.copyOf(others);
    this.streams = List.copyOf(streams);
  }

  /** Opens the streams among the sources; told why one could not be, the rest goes on. */
  static WatchedStreams open(List<String> sources, Intake intake) {
    List<String> others = new ArrayList<>();
    List<WatchedStream> streams = new ArrayList<>();
    for (String source : sources) {
      if (!StreamAddress.isMeant(source)) {
        others.add(source);
        continue;
      }
      try {
        streams.add(new WatchedStream(source, StreamAddress.of(source).open()));
      } catch (IOException | IllegalArgumentException e) {
        intake.problem(
            new Problem(source, Problem.Kind.UNREACHED, String.valueOf(e.getMessage()), ""));
      }
    }
    return new WatchedStreams(others, streams);
  }

  /** The sources that are no streams. */
  List<String> others() {
    return others;
  }

  boolean isEmpty() {
    return streams.isEmpty();
  }

  /** Takes in all that was there when the streams were opened. */
  void catchUp(Engine engine, Intake intake) {
    for (WatchedStream stream : streams) {
      int came = 0;
      while (came >= 0 && !stream.isCaughtUp()) {
        came = stream.take(engine, intake);
      }
    }
  }

  /**
   * Takes in what waits, and keeps it, or waits a moment for something.
   *
   * @return how many messages came
   */
  int take(Engine engine, Intake intake) {
    int taken = 0;
    for (WatchedStream stream : streams) {
      taken += Math.max(0, stream.take(engine, intake));
    }
    return taken;
  }

  @Override
  public void close() {
    streams.forEach(WatchedStream::close);
  }
}
