package org.parley.flink;

/**
 * A report that waits for its story.
 *
 * @param lane in which it is put into a story
 * @param time when it counts as published, milliseconds since 1970
 * @param profile in the form of {@link ProfileBytes}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record Waiting(String lane, long time, byte[] profile) {
  static Waiting of(Read read) {
    return new Waiting(read.lane(), read.time(), read.profile());
  }
}
