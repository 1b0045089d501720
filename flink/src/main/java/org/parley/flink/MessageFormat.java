package org.parley.flink;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.parley.ingest.stream.Message;

/** Messages of Kafka with their place and time. */
final class MessageFormat implements KafkaRecordDeserializationSchema<Arrived> {
  private static final long serialVersionUID = 1L;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Arrived> out) {
    String name =
        message.topic() + ", partition " + message.partition() + ", offset " + message.offset();
    byte[] body = message.value() == null ? new byte[0] : message.value();
    out.collect(
        new Arrived(
            name,
            message.timestamp(),
            body,
            header(message, Message.CONTENT_TYPE),
            header(message, Message.ADDRESS)));
  }

  /** The last header of a name, in small letters or as HTTP has it; empty if there is none. */
  private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
    String found = "";
    for (Header header : message.headers()) {
      if (header.key().equalsIgnoreCase(name) && header.value() != null) {
        found = new String(header.value(), StandardCharsets.UTF_8);
      }
    }
    return found;
  }

  @Override
  public TypeInformation<Arrived> getProducedType() {
    return TypeInformation.of(Arrived.class);
  }
}
