package org.parley.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.archive.HttpHeader;
import org.parley.ingest.sitemap.RobotsRules;

/**
 * Fetches addresses, safely and politely. Whatever a server does, the end is a result with a
 * reason; nothing it does is an exception. Safe for several threads: a host is asked by one at a
 * time, with its delay between.
 *
 * <pre>{@code
 * try (Fetcher fetcher = Fetcher.usual("Parley/0.1.0")) {
 *   FetchResult result = fetcher.fetch(WebAddress.of("https://news.example/talks"), null);
 * }
 * }</pre>
 */
public final class Fetcher implements AutoCloseable {
  private final Limits limits;
  private final Manners manners;
  private final Wire wire;
  private final RobotsCache robots;
  private final HostTurns turns;

  /**
   * @param userAgent what to say we are: product, version, and where its operator can be reached if
   *     the operator has said so
   */
  public Fetcher(Machine machine, Reach reach, Limits limits, Manners manners, String userAgent) {
    this.limits = limits;
    this.manners = manners;
    this.wire = new Wire(machine, reach, limits, userAgent);
    this.robots = new RobotsCache(wire, machine, limits, manners.robotsKept());
    this.turns = new HostTurns(machine);
  }

  /** This machine, the public internet, the usual limits and manners. */
  public static Fetcher usual(String userAgent) {
    return new Fetcher(Machine.real(), Reach.PUBLIC, Limits.USUAL, Manners.USUAL, userAgent);
  }

  /**
   * Fetches an address. Takes its time: it waits for the host's turn.
   *
   * @param validators from the last time, to have the body only if it has changed; or null
   */
  public FetchResult fetch(WebAddress asked, @Nullable Validators validators) {
    Course course = new Course(asked);
    try {
      FetchResult result = null;
      while (result == null) {
        result = step(course, validators);
      }
      return result;
    } catch (IOException e) {
      FetchResult result = Reasons.of(asked, course.at, e, limits);
      if (result instanceof Failed) {
        turns.unanswered(course.at.host(), manners.unansweredWait());
      }
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Failed(asked, 0, "it was interrupted", "");
    } catch (RuntimeException e) {
      return Reasons.of(asked, course.at, new IOException(e), limits);
    }
  }

  /** Asks for where the course has come to; null if that was a redirect. */
  private @Nullable FetchResult step(Course course, @Nullable Validators validators)
      throws IOException, InterruptedException {
    WebAddress at = course.at;
    Duration closed = turns.until(at.host());
    if (closed.compareTo(manners.longestWait()) > 0) {
      return leftAlone(course.asked, 0, at, closed);
    }
    RobotsRules rules = robots.of(at);
    if (rules.asksToWait()) {
      return new Failed(
          course.asked,
          0,
          at.host() + " cannot say now what robots may fetch (robots.txt)",
          "Try again later.");
    }
    if (!rules.allows(at.uri())) {
      return new Refused(
          course.asked, at.host() + " does not want it fetched by robots (robots.txt)", "");
    }
    boolean conditional = validators != null && validators.address().equals(at);
    Exchange answer = ask(course, delay(rules), conditional ? validators : null);
    int status = answer.status();
    if (Statuses.asksToWait(status)) {
      return leftAlone(course.asked, status, at, turns.until(at.host()));
    }
    if (status == 304 && conditional && validators != null) {
      return new NotModified(course.asked, validators, answer.at());
    }
    if (Statuses.isRedirect(status)) {
      return course.redirected(answer, limits.redirects());
    }
    if (!Statuses.hasWholeBody(status)) {
      return Reasons.of(course.asked, status);
    }
    course.exchanges.add(answer);
    return new Fetched(course.asked, at, course.exchanges, Validators.of(at, answer));
  }

  /** One request, repeated after a while if the host asks for that and for no more than we wait. */
  private Exchange ask(Course course, Duration delay, @Nullable Validators validators)
      throws IOException, InterruptedException {
    String host = course.at.host();
    Duration backOff = manners.backOff();
    for (int attempt = 1; ; attempt++) {
      if (course.hosts.add(host) || attempt > 1) {
        turns.await(host, delay);
      }
      long start = System.nanoTime();
      Exchange answer =
          wire.get(
              course.at, conditions(validators), limits.whole().minus(course.spent), Wire.WHOLE);
      course.spent = course.spent.plusNanos(System.nanoTime() - start);
      turns.answered(host);
      turns.leave(host, delay);
      if (!Statuses.asksToWait(answer.status())) {
        return answer;
      }
      Duration told = RetryAfter.of(answer);
      Duration wait = told == null ? backOff : told;
      turns.leave(host, wait);
      if (attempt >= manners.tries() || wait.compareTo(manners.longestWait()) > 0) {
        return answer;
      }
      backOff = backOff.multipliedBy(2);
    }
  }

  private Duration delay(RobotsRules rules) {
    Duration told = rules.delay();
    if (told == null || told.compareTo(manners.delay()) < 0) {
      return manners.delay();
    }
    return told.compareTo(manners.longestDelay()) > 0 ? manners.longestDelay() : told;
  }

  private static Failed leftAlone(WebAddress asked, int status, WebAddress at, Duration closed) {
    String why = status == 0 ? " is left alone" : " has too much to do (" + status + ")";
    return new Failed(
        asked, status, at.host() + why + " for now", "Try again in " + Reasons.time(closed) + ".");
  }

  private static List<HttpHeader> conditions(@Nullable Validators validators) {
    List<HttpHeader> conditions = new ArrayList<>();
    if (validators != null && validators.etag() != null) {
      conditions.add(new HttpHeader("If-None-Match", validators.etag()));
    }
    if (validators != null && validators.lastModified() != null) {
      conditions.add(new HttpHeader("If-Modified-Since", validators.lastModified()));
    }
    return conditions;
  }

  @Override
  public void close() {
    wire.close();
  }

  /** Where a fetch has come to. */
  private static final class Course {
    private final WebAddress asked;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<WebAddress> seen = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();
    private WebAddress at;
    private Duration spent = Duration.ZERO;

    Course(WebAddress asked) {
      this.asked = asked;
      this.at = asked;
      seen.add(asked);
    }

    @Nullable FetchResult redirected(Exchange answer, int most) {
      String location = answer.responseHeader("Location");
      if (location == null || location.isBlank()) {
        return new Failed(asked, answer.status(), "it is redirected to nowhere", "");
      }
      WebAddress target;
      try {
        target = at.resolve(location);
      } catch (IllegalArgumentException e) {
        return new Refused(asked, "it is redirected to what is not fetched: " + e.getMessage(), "");
      }
      exchanges.add(answer);
      if (exchanges.size() > most) {
        return new Failed(
            asked, answer.status(), "it is redirected more than " + most + " times", "");
      }
      if (!seen.add(target)) {
        return new Failed(asked, answer.status(), "its redirects go in a circle", "");
      }
      at = target;
      return null;
    }
  }
}
