package org.parley.server.health;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests by kind of answer, and how long they took. */
public final class Requests {
  private static final String BEGAN = "parley-began";
  private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

  private final Map<String, LongAdder> byAnswer = new ConcurrentSkipListMap<>();
  private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
  private final LongAdder nanos = new LongAdder();

  public Requests() {
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new LongAdder();
    }
  }

  /** A request begins. */
  public void begin(Context context) {
    context.attribute(BEGAN, System.nanoTime());
  }

  /** A request is answered. */
  public void end(Context context) {
    Long began = context.attribute(BEGAN);
    String answer = context.statusCode() / 100 + "xx";
    byAnswer.computeIfAbsent(answer, key -> new LongAdder()).increment();
    if (began != null) {
      long took = System.nanoTime() - began;
      nanos.add(took);
      int bucket = 0;
      while (bucket < BOUNDS.length && took > BOUNDS[bucket] * 1e9) {
        bucket++;
      }
      buckets[bucket].increment();
    }
  }

  void write(MetricsText text) {
    Map<String, Long> counts = new TreeMap<>();
    byAnswer.forEach((answer, count) -> counts.put("status=\"" + answer + "\"", count.sum()));
    text.labelled("parley_http_requests_total", "counter", "Requests answered.", counts);
    long total = 0;
    Map<String, Long> cumulative = new LinkedHashMap<>();
    for (int i = 0; i < buckets.length; i++) {
      total += buckets[i].sum();
      cumulative.put(
          "le=\"" + (i < BOUNDS.length ? MetricsText.number(BOUNDS[i]) : "+Inf") + "\"", total);
    }
    text.histogram(
        "parley_http_request_seconds",
        "How long requests took.",
        cumulative,
        nanos.sum() / 1e9,
        total);
  }
}
