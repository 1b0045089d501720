package org.parley.flink;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Messages of Kafka with their place and time. */
final class MessageFormat implements KafkaRecordDeserializationSchema<Arrived> {
  private static final long serialVersionUID = 1L;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Arrived> out) {
    String name =
        message.topic() + ", partition " + message.partition() + ", offset " + message.offset();
    byte[] body = message.value() == null ? new byte[0] : message.value();
    out.collect(new Arrived(name, message.timestamp(), body));
  }

  @Override
  public TypeInformation<Arrived> getProducedType() {
    return TypeInformation.of(Arrived.class);
  }
}
