package org.parley.ingest.fetch;

import java.time.Duration;

/**
 * How a host is treated.
 *
 * @param delay between the end of one request to a host and the next
 * @param longestDelay the most that a host's robots.txt can make of it
 * @param backOff before the second try of a host that asks to wait and says not how long; doubled
 *     before the third
 * @param longestWait the longest that is waited for a host; one that asks for more is left alone
 * @param tries how often an address is asked for while its host answers 429 or 503
 * @param unansweredWait how long a host is left alone that has not answered three times on end
 * @param robotsKept how long a robots.txt is relied on
 */
public record Manners(
    Duration delay,
    Duration longestDelay,
    Duration backOff,
    Duration longestWait,
    int tries,
    Duration unansweredWait,
    Duration robotsKept) {
  /** A second between requests, half a minute at most if the host asks for it. */
  public static final Manners USUAL =
      new Manners(
          Duration.ofSeconds(1),
          Duration.ofSeconds(30),
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          3,
          Duration.ofMinutes(5),
          Duration.ofHours(24));
}
