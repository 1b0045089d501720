package org.parley.sqlite;

/** Bytes of a column. */
final class Blob {
  final byte[] bytes;

  Blob(byte[] bytes) {
    this.bytes = bytes;
  }
}
