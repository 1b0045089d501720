package org.parley.flink;

/**
 * A report that was read.
 *
 * @param lane in which it is put into a story
 * @param time when it counts as published, milliseconds since 1970; never after it came
 * @param report in the form that stores keep
 * @param findings in the form that stores keep
 * @param profile in the form of {@link ProfileBytes}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record Read(String lane, long time, byte[] report, byte[] findings, byte[] profile) {}
