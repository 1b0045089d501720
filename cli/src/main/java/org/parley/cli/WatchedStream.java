package org.parley.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.parley.engine.Engine;
import org.parley.ingest.file.Problem;
import org.parley.ingest.stream.Message;
import org.parley.ingest.stream.MessageReader;
import org.parley.ingest.stream.MessageStream;
import org.parley.report.Report;

/**
 * A stream of messages that is watched. Messages are acknowledged only once the store has what they
 * hold; one that comes a second time changes nothing.
 */
final class WatchedStream implements AutoCloseable {
  /** So many messages are taken in before stories are brought up to date. */
  private static final int TOGETHER = 1000;

  private static final Duration QUIET = Duration.ofMillis(500);

  private final String source;
  private final MessageStream stream;

  WatchedStream(String source, MessageStream stream) {
    this.source = source;
    this.stream = stream;
  }

  /** True if all that was there when it was opened was taken in. */
  boolean isCaughtUp() {
    return stream.isCaughtUp();
  }

  /**
   * Takes in what waits, and keeps it, until nothing comes for a moment.
   *
   * @return how many messages came; -1 if the broker could not be asked
   */
  int take(Engine engine, Intake intake) {
    int taken = 0;
    try {
      while (taken < TOGETHER) {
        List<Message> messages = stream.next(QUIET);
        if (messages.isEmpty()) {
          break;
        }
        messages.forEach(message -> take(message, intake));
        taken += messages.size();
      }
      if (taken > 0) {
        engine.flush();
        stream.acknowledge();
      }
      return taken;
    } catch (IOException e) {
      intake.problem(
          new Problem(source, Problem.Kind.UNREACHED, String.valueOf(e.getMessage()), ""));
      return -1;
    }
  }

  private void take(Message message, Intake intake) {
    List<String> problems = new ArrayList<>();
    List<Report> reports = MessageReader.read(message, problems::add);
    reports.forEach(intake::report);
    if (!problems.isEmpty()) {
      String reason = problems.get(0);
      stream.refuse(message, reason);
      intake.problem(new Problem(message.name(), Problem.Kind.MALFORMED, reason, ""));
    } else if (reports.isEmpty()) {
      stream.refuse(message, "it holds no report");
    }
  }

  @Override
  public void close() {
    stream.close();
  }
}
