package org.parley.server.health;

import java.math.BigDecimal;
import java.util.Map;

/** Numbers in the text format of Prometheus, version 0.0.4. */
final class MetricsText {
  private final StringBuilder text = new StringBuilder();

  void gauge(String name, String help, double value) {
    head(name, "gauge", help);
    text.append(name).append(' ').append(number(value)).append('\n');
  }

  void counter(String name, String help, long value) {
    head(name, "counter", help);
    text.append(name).append(' ').append(value).append('\n');
  }

  /**
   * @param values by their labels, as {@code status="2xx"}
   */
  void labelled(String name, String type, String help, Map<String, Long> values) {
    head(name, type, help);
    values.forEach(
        (labels, value) ->
            text.append(name).append('{').append(labels).append("} ").append(value).append('\n'));
  }

  void histogram(String name, String help, Map<String, Long> buckets, double sum, long count) {
    head(name, "histogram", help);
    buckets.forEach(
        (bound, value) ->
            text.append(name)
                .append("_bucket{")
                .append(bound)
                .append("} ")
                .append(value)
                .append('\n'));
    text.append(name).append("_sum ").append(number(sum)).append('\n');
    text.append(name).append("_count ").append(count).append('\n');
  }

  private void head(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A label's value, escaped. */
  static String label(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
