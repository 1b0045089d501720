package org.parley.flink;

/**
 * A message as it came.
 *
 * @param name where it stood: topic, partition, offset
 * @param time when it was sent, milliseconds since 1970
 * @param body an envelope of reports, or a page
 * @param type its header {@link org.parley.ingest.stream.Message#CONTENT_TYPE}, or empty
 * @param address its header {@link org.parley.ingest.stream.Message#ADDRESS}, or empty
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record Arrived(String name, long time, byte[] body, String type, String address) {}
