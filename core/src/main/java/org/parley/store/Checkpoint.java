package org.parley.store;

/**
 * How far a source was taken in.
 *
 * @param source names the source: a path or an address
 * @param state what the reader of that source needs to go on from there; opaque to a store
 */
public record Checkpoint(String source, String state) {}
