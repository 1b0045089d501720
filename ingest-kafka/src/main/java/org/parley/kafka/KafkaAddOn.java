package org.parley.kafka;

import java.io.IOException;
import org.parley.ingest.stream.MessageStream;
import org.parley.ingest.stream.StreamAddOn;

/** Opens {@code kafka://} addresses. */
public final class KafkaAddOn implements StreamAddOn {
  /** Made by {@link java.util.ServiceLoader}. */
  public KafkaAddOn() {}

  @Override
  public String scheme() {
    return KafkaAddress.SCHEME;
  }

  @Override
  public MessageStream open(String address) throws IOException {
    return KafkaStream.open(KafkaAddress.of(address));
  }
}
