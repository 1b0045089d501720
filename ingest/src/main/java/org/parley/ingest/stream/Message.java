package org.parley.ingest.stream;

import org.jspecify.annotations.Nullable;

/**
 * One message: an {@link org.parley.ingest.file.Envelope} of reports, one as a rule, or the body of
 * a page as it was fetched, if its headers say so.
 */
public final class Message {
  /** The header that says what a body is, as HTTP's of that name. */
  public static final String CONTENT_TYPE = "content-type";

  /** The header that says from which address a page was fetched. */
  public static final String ADDRESS = "parley.address";

  private final String name;
  private final byte[] body;
  private final @Nullable String contentType;
  private final @Nullable String address;

  /**
   * A message.
   *
   * @param name where it stands, for the user: topic, partition and offset
   * @param body its bytes, not copied
   * @param contentType its header {@link #CONTENT_TYPE}, or null
   * @param address its header {@link #ADDRESS}, or null
   */
  public Message(String name, byte[] body, @Nullable String contentType, @Nullable String address) {
    this.name = name;
    this.body = body;
    this.contentType = contentType;
    this.address = address;
  }

  public String name() {
    return name;
  }

  /** Its bytes, not copied. */
  public byte[] body() {
    return body;
  }

  public @Nullable String contentType() {
    return contentType;
  }

  public @Nullable String address() {
    return address;
  }
}
