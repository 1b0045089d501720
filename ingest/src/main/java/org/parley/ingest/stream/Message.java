package org.parley.ingest.stream;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** One message: an {@link org.parley.ingest.file.Envelope} of reports, one as a rule. */
public final class Message {
  private final String name;
  private final byte[] body;

  /**
   * A message.
   *
   * @param name where it stands, for the user: topic, partition and offset
   * @param body its bytes, not copied
   */
  public Message(String name, byte[] body) {
    this.name = name;
    this.body = body;
  }

  public String name() {
    return name;
  }

  /** Its bytes, from the start. */
  public InputStream body() {
    return new ByteArrayInputStream(body);
  }
}
