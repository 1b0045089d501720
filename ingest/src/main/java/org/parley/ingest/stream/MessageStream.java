package org.parley.ingest.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Messages that are handed out in order and count as taken only once that is said. Those handed out
 * and not acknowledged when the process ends are handed out again to the next. For one thread.
 */
public interface MessageStream extends AutoCloseable {

  /**
   * The next messages.
   *
   * @param wait how long to wait for the first
   * @return empty if none came
   * @throws IOException if the broker cannot be asked, with a reason for the user
   */
  List<Message> next(Duration wait) throws IOException;

  /** True if all that was there when the stream was opened has been handed out. */
  boolean isCaughtUp();

  /**
   * Puts a message aside that holds nothing that can be used, with the reason, where a person can
   * find it.
   *
   * @param message one of those handed out and not yet acknowledged
   */
  void refuse(Message message, String reason);

  /**
   * Says that all messages handed out so far are safely kept or were refused.
   *
   * @throws IOException if the broker did not take that, or a refused message, in; all of them will
   *     be handed out again
   */
  void acknowledge() throws IOException;

  @Override
  void close();
}
