package org.parley.flink;

/**
 * Something that cannot be used.
 *
 * @param name where it stood
 * @param reason why not, on one line
 * @param body as it came; empty where it came from a file
 * @param type as of {@link Arrived}
 * @param address as of {@link Arrived}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record DeadLetter(String name, String reason, byte[] body, String type, String address) {
  static DeadLetter of(Arrived from, String reason) {
    return new DeadLetter(from.name(), reason, from.body(), from.type(), from.address());
  }

  /** One that was no message. */
  static DeadLetter of(String name, String reason) {
    return new DeadLetter(name, reason, new byte[0], "", "");
  }

  /** On one line, without the body. */
  String toLine() {
    return name + ": " + reason;
  }
}
