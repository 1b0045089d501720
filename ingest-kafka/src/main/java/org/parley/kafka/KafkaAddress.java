package org.parley.kafka;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A topic and how it is read: {@code kafka://host:port[,host:port]/topic}, and after {@code ?} any
 * of {@code group}, {@code dead-letters} and {@code config}, with {@code &} between.
 *
 * @param brokers hosts and ports, with commas between
 * @param topic to read from
 * @param group under whose name the broker keeps how far was read, {@code parley} by default
 * @param deadLetters topic for what holds no report, that of the topic with {@code .dead-letters}
 *     by default
 * @param config a properties file for Kafka's clients, as for passwords and TLS, or null
 */
public record KafkaAddress(
    String brokers, String topic, String group, String deadLetters, @Nullable Path config) {
  static final String SCHEME = "kafka";

  private static final Pattern FORM =
      Pattern.compile(
          "kafka://((?:[^/?#,@\\s]+:\\d{1,5})(?:,[^/?#,@\\s]+:\\d{1,5})*)/([A-Za-z0-9._-]{1,249})"
              + "(?:\\?([^#\\s]*))?",
          Pattern.CASE_INSENSITIVE);

  private static final String EXAMPLE = "kafka://broker:9092/reports";

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is none, with a reason for the user
   */
  public static KafkaAddress of(String address) {
    Matcher form = FORM.matcher(address);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          address.contains("@")
              ? "passwords do not belong in an address; put them in a file and name it with"
                  + " ?config=FILE"
              : "it is no address of a topic, as " + EXAMPLE + " is one");
    }
    String topic = form.group(2);
    Map<String, String> options = options(form.group(3));
    String config = options.remove("config");
    String group = options.remove("group");
    String deadLetters = options.remove("dead-letters");
    if (!options.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown in an address: "
              + options.keySet().iterator().next()
              + " (group, dead-letters and config are known)");
    }
    return new KafkaAddress(
        form.group(1),
        topic,
        group == null ? "parley" : group,
        deadLetters == null ? topic + ".dead-letters" : deadLetters,
        config == null ? null : Path.of(config));
  }

  private static Map<String, String> options(@Nullable String query) {
    Map<String, String> options = new TreeMap<>();
    if (query != null && !query.isEmpty()) {
      for (String option : query.split("&")) {
        int equal = option.indexOf('=');
        String value = equal < 0 ? "" : option.substring(equal + 1);
        options.put(
            equal < 0 ? option : option.substring(0, equal),
            URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    }
    return options;
  }
}
