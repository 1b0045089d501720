package org.parley.flink;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.parley.ingest.stream.Message;

/**
 * The topics of the streaming job.
 *
 * @param client settings of Kafka's clients, the brokers among them
 * @param reports topic to read
 * @param group under whose name the broker is told how far was read
 * @param told topic for what becomes of stories
 * @param deadLetters topic for what cannot be used
 */
record Topics(Properties client, String reports, String group, String told, String deadLetters) {

  /** Where the job begins that has no checkpoint: where the group ended, else at the start. */
  @SuppressWarnings("deprecation") // the connector takes Kafka's old word for "from the start"
  KafkaSource<Arrived> source(boolean toPresentEnd) {
    var builder =
        KafkaSource.<Arrived>builder()
            .setProperties(client)
            .setBootstrapServers(client.getProperty("bootstrap.servers"))
            .setTopics(reports)
            .setGroupId(group)
            .setProperty("isolation.level", "read_committed")
            .setProperty("enable.metrics.push", "false")
            .setProperty("partition.discovery.interval.ms", "60000")
            .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
            .setDeserializer(new MessageFormat());
    return (toPresentEnd ? builder.setBounded(OffsetsInitializer.latest()) : builder).build();
  }

  /** What becomes of stories, each once; the key is the story. */
  KafkaSink<Told> tellers() {
    String topic = told;
    return sink(
        topic,
        (message, context, time) ->
            new ProducerRecord<>(
                topic,
                null,
                null,
                bytes(message.story()),
                message.changes(),
                List.of(header("parley.number", String.valueOf(message.number())))));
  }

  /** What cannot be used, each once, with the reason. */
  KafkaSink<DeadLetter> refusals() {
    String topic = deadLetters;
    return sink(
        topic,
        (letter, context, time) ->
            new ProducerRecord<>(
                topic, null, null, bytes(letter.name()), letter.body(), headers(letter)));
  }

  /** Why and whence, and what is needed to send it again. */
  private static List<Header> headers(DeadLetter letter) {
    List<Header> headers = new ArrayList<>();
    headers.add(header("parley.reason", letter.reason()));
    headers.add(header("parley.from", letter.name()));
    if (!letter.type().isEmpty()) {
      headers.add(header(Message.CONTENT_TYPE, letter.type()));
    }
    if (!letter.address().isEmpty()) {
      headers.add(header(Message.ADDRESS, letter.address()));
    }
    return headers;
  }

  private <T> KafkaSink<T> sink(String topic, KafkaRecordSerializationSchema<T> format) {
    return KafkaSink.<T>builder()
        .setBootstrapServers(client.getProperty("bootstrap.servers"))
        .setKafkaProducerConfig(producing())
        .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
        .setTransactionalIdPrefix(group + "-" + topic)
        .setRecordSerializer(format)
        .build();
  }

  /** Transactions outlive a recovery of some minutes; brokers allow 15 minutes by default. */
  private Properties producing() {
    Properties settings = new Properties();
    settings.putAll(client);
    settings.put("transaction.timeout.ms", "600000");
    settings.put("enable.metrics.push", "false");
    return settings;
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
