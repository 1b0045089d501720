package org.parley.flink;

/**
 * What became of a story, for those who listen.
 *
 * @param story its id
 * @param number counts what was told of this story, from 1, without gaps
 * @param changes one line of JSON, {@code parley.changes/1}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record Told(String story, long number, byte[] changes) {}
