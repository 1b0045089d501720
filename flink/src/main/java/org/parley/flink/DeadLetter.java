package org.parley.flink;

/**
 * Something that cannot be used.
 *
 * @param name where it stood
 * @param reason why not, on one line
 * @param body as it came; empty where it came from a file
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record DeadLetter(String name, String reason, byte[] body) {
  static DeadLetter of(Arrived from, String reason) {
    return new DeadLetter(from.name(), reason, from.body());
  }

  /** On one line, without the body. */
  String toLine() {
    return name + ": " + reason;
  }
}
