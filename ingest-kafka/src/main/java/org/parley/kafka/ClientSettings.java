package org.parley.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** How Kafka's clients are set up for an address. */
final class ClientSettings {
  private ClientSettings() {}

  /** Only what is committed is read, from the start of the topic if nothing was read before. */
  static Properties consumer(KafkaAddress address) throws IOException {
    Properties settings = of(address);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, address.group());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    settings.put(
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
    settings.put(
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
    return settings;
  }

  /** Every message is on all replicas, once, before it counts as sent. */
  static Properties producer(KafkaAddress address) throws IOException {
    Properties settings = of(address);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    return settings;
  }

  private static Properties of(KafkaAddress address) throws IOException {
    Properties settings = new Properties();
    if (address.config() != null) {
      try (Reader file = Files.newBufferedReader(address.config())) {
        settings.load(file);
      } catch (IOException | IllegalArgumentException e) {
        throw new IOException("the settings in " + address.config() + " cannot be read", e);
      }
    }
    settings.put("bootstrap.servers", address.brokers());
    settings.put("client.id", "parley");
    // Clients tell brokers of their measurements where these ask; nothing is sent unasked.
    settings.put("enable.metrics.push", "false");
    return settings;
  }
}
