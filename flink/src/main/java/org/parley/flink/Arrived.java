package org.parley.flink;

/**
 * A message as it came.
 *
 * @param name where it stood: topic, partition, offset
 * @param time when it was sent, milliseconds since 1970
 * @param body an envelope of reports
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record Arrived(String name, long time, byte[] body) {}
