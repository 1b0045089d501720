package org.parley.server.health;

import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;
import org.parley.server.delivery.Delivery;
import org.parley.server.intake.Intake;
import org.parley.server.intake.SourceStatus;
import org.parley.server.intake.Sources;
import org.parley.server.live.Journal;
import org.parley.server.live.LiveEvents;
import org.parley.store.Store;
import org.parley.store.StoreException;

/** Answers {@code /health/live}, {@code /health/ready} and {@code /metrics}. */
public final class HealthHandler {
  private final Store store;
  private final Intake intake;
  private final Sources sources;
  private final Journal journal;
  private final LiveEvents events;
  private final Requests requests;
  private final Delivery delivery;

  public HealthHandler(
      Store store,
      Intake intake,
      Sources sources,
      Journal journal,
      LiveEvents events,
      Requests requests,
      Delivery delivery) {
    this.store = store;
    this.intake = intake;
    this.sources = sources;
    this.journal = journal;
    this.events = events;
    this.requests = requests;
    this.delivery = delivery;
  }

  /** The process answers. */
  public void live(Context context) {
    context.contentType("text/plain; charset=utf-8").result("alive\n");
  }

  /** The store can be read, and reports can be taken in. */
  public void ready(Context context) {
    String wrong = intake.failure() == null ? "" : "taking in fails";
    try {
      var unused = store.reports().count();
    } catch (StoreException e) {
      wrong = "the store cannot be read";
    }
    context
        .status(wrong.isEmpty() ? 200 : 503)
        .contentType("text/plain; charset=utf-8")
        .result((wrong.isEmpty() ? "ready" : wrong) + "\n");
  }

  /** Numbers for Prometheus. */
  public void metrics(Context context) {
    MetricsText text = new MetricsText();
    text.gauge("parley_reports", "Reports kept.", (double) store.reports().count());
    text.counter("parley_reports_taken_total", "New reports since the start.", intake.taken());
    text.gauge("parley_intake_waiting", "Steps that wait to be taken in.", intake.waiting());
    text.counter("parley_changes_total", "Changes of stories written down.", journal.last());
    text.gauge("parley_live_pages", "Open pages that are told of changes.", events.listeners());
    Map<String, Long> failures = new TreeMap<>();
    Map<String, Long> successes = new TreeMap<>();
    for (SourceStatus status : sources.statuses()) {
      String label = "source=\"" + MetricsText.label(status.name()) + "\"";
      failures.put(label, (long) status.failures());
      successes.put(
          label, status.lastSuccess() == null ? 0 : status.lastSuccess().getEpochSecond());
    }
    text.labelled("parley_source_failures", "gauge", "Readings in a row that failed.", failures);
    text.labelled(
        "parley_source_success_seconds", "gauge", "When it was last read in whole.", successes);
    text.labelled(
        "parley_alerts_told_total",
        "counter",
        "Alerts taken by a channel.",
        named(delivery.taken()));
    text.labelled(
        "parley_alerts_given_up_total",
        "counter",
        "Alerts that a channel would not take.",
        named(delivery.givenUp()));
    requests.write(text);
    Runtime runtime = Runtime.getRuntime();
    text.gauge(
        "parley_memory_used_bytes",
        "Memory of the Java heap in use.",
        (double) runtime.totalMemory() - runtime.freeMemory());
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(text.toString());
  }

  private static Map<String, Long> named(Map<String, Long> channels) {
    Map<String, Long> named = new TreeMap<>();
    channels.forEach(
        (name, count) -> named.put("channel=\"" + MetricsText.label(name) + "\"", count));
    return named;
  }
}
