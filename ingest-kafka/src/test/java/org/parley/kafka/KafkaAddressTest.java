package org.parley.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.parley.ingest.stream.StreamAddress;

@NullMarked
class KafkaAddressTest {
  @Test
  void aTopicOfSeveralBrokersHasItsDefaults() {
    assertThat(KafkaAddress.of("kafka://one:9092,two:9093/reports"))
        .isEqualTo(
            new KafkaAddress(
                "one:9092,two:9093", "reports", "parley", "reports.dead-letters", null));
  }

  @Test
  void whatStandsAfterTheQuestionMarkCounts() {
    assertThat(
            KafkaAddress.of(
                "KAFKA://b:1/t?group=desk&dead-letters=bad&config=%2Fetc%2Fparley%2Fkafka.properties"))
        .isEqualTo(
            new KafkaAddress("b:1", "t", "desk", "bad", Path.of("/etc/parley/kafka.properties")));
  }

  @Test
  void aPasswordInAnAddressIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> KafkaAddress.of("kafka://me:secret@b:9092/t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("?config=FILE")
        .hasMessageNotContaining("secret");
  }

  @Test
  void whatIsNoTopicIsRefusedWithAnExample() {
    for (String wrong : new String[] {"kafka://b/t", "kafka://b:9092", "kafka://b:9092/a/b"}) {
      assertThatThrownBy(() -> KafkaAddress.of(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("kafka://broker:9092/reports");
    }
    assertThatThrownBy(() -> KafkaAddress.of("kafka://b:1/t?grup=x")).hasMessageContaining("grup");
  }

  @Test
  void aWebAddressIsNoStream() {
    assertThat(StreamAddress.isMeant("https://news.example/feed.xml")).isFalse();
    assertThat(StreamAddress.isMeant("reports")).isFalse();
    assertThat(StreamAddress.isMeant("Kafka://b:1/t")).isTrue();
  }
}
