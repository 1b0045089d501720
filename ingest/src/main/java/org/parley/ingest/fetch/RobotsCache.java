package org.parley.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.sitemap.RobotsRules;

/** The robots.txt of each host, fetched before its first page and kept for a while. */
final class RobotsCache {
  /** The name that a robots.txt speaks to. */
  private static final String ROBOT = "parley";

  private static final int MOST_BYTES = 512 << 10;
  private static final Duration UNANSWERED_KEPT = Duration.ofMinutes(10);

  private final Wire wire;
  private final Machine machine;
  private final Limits limits;
  private final Duration kept;
  private final Map<String, Kept> byHost = new ConcurrentHashMap<>();

  private record Kept(RobotsRules rules, Instant until) {}

  RobotsCache(Wire wire, Machine machine, Limits limits, Duration kept) {
    this.wire = wire;
    this.machine = machine;
    this.limits = limits;
    this.kept = kept;
  }

  /**
   * The rules of an address's host.
   *
   * @throws IOException if the host cannot be asked; the page could not be had either
   */
  RobotsRules of(WebAddress address) throws IOException {
    String host = address.scheme() + "://" + address.uri().getRawAuthority();
    Instant now = machine.clock().instant();
    Kept known = byHost.get(host);
    if (known != null && known.until.isAfter(now)) {
      return known.rules;
    }
    RobotsRules rules = fetch(address.robots());
    Duration keeping = rules.asksToWait() ? UNANSWERED_KEPT : kept;
    byHost.put(host, new Kept(rules, now.plus(keeping)));
    return rules;
  }

  private RobotsRules fetch(WebAddress robots) throws IOException {
    WebAddress at = robots;
    long start = System.nanoTime();
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Exchange answer;
      try {
        Duration spent = Duration.ofNanos(System.nanoTime() - start);
        answer = wire.get(at, List.of(), limits.whole().minus(spent), MOST_BYTES);
      } catch (IOException e) {
        if (hop == 0) {
          throw e;
        }
        return RobotsRules.without(0);
      }
      if (answer.status() == 200) {
        return RobotsRules.of(
            at.uri(), answer.body(), answer.responseHeader("Content-Type"), ROBOT);
      }
      String location = answer.responseHeader("Location");
      if (!Statuses.isRedirect(answer.status()) || location == null) {
        // A host that has had too many requests has not said that all is allowed.
        return RobotsRules.without(answer.status() == 429 ? 503 : answer.status());
      }
      try {
        at = at.resolve(location);
      } catch (IllegalArgumentException e) {
        return RobotsRules.without(404);
      }
    }
    return RobotsRules.without(404);
  }
}
