package org.parley.ingest.sitemap;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a host's robots.txt lets one robot do, after RFC 9309, as crawler-commons reads it. Does not
 * change once made.
 */
public final class RobotsRules {
  /** What comes after this is not looked at; RFC 9309, section 2.5, asks for no more. */
  private static final int MOST_BYTES = 512 * 1024;

  private static final Duration LONGEST_DELAY = Duration.ofHours(1);

  private final SimpleRobotRules rules;

  private RobotsRules(SimpleRobotRules rules) {
    this.rules = rules;
  }

  /**
   * The rules a fetched robots.txt gives.
   *
   * @param address where it was fetched from; its sitemaps may be relative to it
   * @param content its bytes as fetched, without transfer encodings
   * @param contentType the Content-Type header, or null
   * @param robot the robot's product token, as "parley"; its case does not matter
   */
  public static RobotsRules of(
      URI address, byte[] content, @Nullable String contentType, String robot) {
    byte[] head = content.length > MOST_BYTES ? Arrays.copyOf(content, MOST_BYTES) : content;
    String type = contentType == null ? "text/plain" : contentType;
    return new RobotsRules(
        parser()
            .parseContent(address.toString(), head, type, Set.of(robot.toLowerCase(Locale.ROOT))));
  }

  /**
   * The rules that hold where no robots.txt was had, after RFC 9309, section 2.3.1: a status of 4xx
   * allows everything, anything else nothing for now.
   *
   * @param status the HTTP status; 0 where there was no answer
   */
  public static RobotsRules without(int status) {
    return new RobotsRules(parser().failedFetch(status == 0 ? 503 : status));
  }

  /** True if the robot may fetch an address of this host. */
  public boolean allows(URI address) {
    return rules.isAllowed(address.toString());
  }

  /** True if the host could not say and should be asked again before anything is fetched. */
  public boolean asksToWait() {
    return rules.isDeferVisits();
  }

  /** How long to wait between two requests, at most an hour, or null where none is asked for. */
  public @Nullable Duration delay() {
    long millis = rules.getCrawlDelay();
    if (millis <= 0) {
      return null;
    }
    Duration delay = Duration.ofMillis(millis);
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  /** The addresses of sitemaps named, absolute, in their order, none twice. */
  public List<String> sitemaps() {
    return rules.getSitemaps().stream().distinct().toList();
  }

  private static SimpleRobotRulesParser parser() {
    return new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), Integer.MAX_VALUE);
  }
}
