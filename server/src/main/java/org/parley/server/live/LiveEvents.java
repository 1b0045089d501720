package org.parley.server.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.sse.SseClient;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.publish.journal.Entry;

/**
 * Sends changes to open pages as server-sent events. Each has the change's number as its id, so
 * that a browser that comes back says which it has seen.
 */
public final class LiveEvents implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 200;
  private static final int MOST_AT_ONCE = 500;
  private static final int BEAT_SECONDS = 20;

  private final Journal journal;

  /** Pages that have been sent what they missed, and so are told of each change. */
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();

  /** All pages, those that wait for what they missed among them. */
  private final Set<SseClient> open = ConcurrentHashMap.newKeySet();

  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "parley-live");
            thread.setDaemon(true);
            return thread;
          });
  private final Runnable end;

  /** Begins to listen; sends on a thread of its own, so that no slow page holds up the intake. */
  public LiveEvents(Journal journal) {
    this.journal = journal;
    this.end = journal.listen(entry -> sender.execute(() -> all(entry)));
    var unused =
        sender.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** How many pages are told. */
  public int listeners() {
    return open.size();
  }

  /** Takes on a page, and sends it what it has missed. */
  public void open(SseClient client) {
    if (open.size() >= MOST_AT_ONCE) {
      client.ctx().status(503);
      client.close();
      return;
    }
    client.keepAlive();
    open.add(client);
    client.onClose(() -> forget(client));
    String seen = client.ctx().header("Last-Event-ID");
    String after = seen == null ? client.ctx().queryParam("after") : seen;
    sender.execute(
        () -> {
          long from = number(after, journal.last());
          send(client, "hello", Map.of("sequence", journal.last()), null);
          for (Entry entry : journal.after(from, MOST)) {
            send(client, entry);
          }
          clients.add(client);
        });
  }

  private static long number(@Nullable String text, long otherwise) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
  }

  private void forget(SseClient client) {
    clients.remove(client);
    open.remove(client);
  }

  private void all(Entry entry) {
    clients.forEach(client -> send(client, entry));
  }

  private void send(SseClient client, Entry entry) {
    send(
        client,
        "story",
        Map.of(
            "story", entry.story(),
            "title", entry.title() == null ? "" : entry.title(),
            "version", entry.version(),
            "kind", entry.kind().name().toLowerCase(Locale.ROOT),
            "reports", entry.joined().size(),
            "lines", entry.lines().size() + entry.unlisted()),
        String.valueOf(entry.sequence()));
  }

  private void send(SseClient client, String event, Map<String, Object> data, @Nullable String id) {
    if (client.terminated()) {
      forget(client);
      return;
    }
    try {
      client.sendEvent(event, JSON.writeValueAsString(data), id);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void beat() {
    open.stream().filter(SseClient::terminated).toList().forEach(this::forget);
    clients.forEach(client -> client.sendComment("still here"));
  }

  @Override
  public void close() {
    end.run();
    sender.shutdownNow();
    open.forEach(SseClient::close);
  }
}
