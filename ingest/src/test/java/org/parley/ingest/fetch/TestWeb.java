package org.parley.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * An internet of its own: every host has a public address, every connection ends at a server on
 * this machine, time passes only when it is waited.
 */
public final class TestWeb implements Closeable {
  public static final Instant START = Instant.parse("2031-03-04T05:06:07Z");
  public static final Limits LIMITS =
      new Limits(
          5,
          4 << 20,
          8 << 20,
          100,
          8 << 10,
          50,
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(20));

  private static final String PUBLIC = "93.184.216.34";

  public final LocalServer server;
  public final List<InetSocketAddress> connected = new CopyOnWriteArrayList<>();
  public final List<Duration> waits = new ArrayList<>();
  private final Map<String, Supplier<String>> names = new ConcurrentHashMap<>();
  private Instant now = START;
  private Limits limits = LIMITS;
  private Manners manners = Manners.USUAL;
  private SSLContext tls = standard();

  public TestWeb() {
    this(new LocalServer());
  }

  public TestWeb(LocalServer server) {
    this.server = server;
  }

  private static SSLContext standard() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives a name one address after the other, separated by blanks; several at once by commas. */
  public TestWeb name(String host, String... addresses) {
    var left = new ArrayList<>(List.of(addresses));
    names.put(host, () -> left.size() > 1 ? left.remove(0) : left.get(0));
    return this;
  }

  public TestWeb limits(Limits changed) {
    limits = changed;
    return this;
  }

  public TestWeb manners(Manners changed) {
    manners = changed;
    return this;
  }

  public TestWeb trusting(SSLContext context) {
    tls = context;
    return this;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  public Instant now() {
    return now;
  }

  public Fetcher fetcher() {
    return fetcher(Reach.PUBLIC);
  }

  public Fetcher fetcher(Reach reach) {
    Machine machine =
        new Machine(
            () -> now,
            duration -> {
              waits.add(duration);
              now = now.plus(duration);
            },
            this::resolve,
            address -> {
              connected.add(address);
              return server.address();
            },
            tls);
    return new Fetcher(machine, reach, limits, manners, "Parley/9.9");
  }

  /** Asks once, with a fetcher of its own. */
  public FetchResult fetch(String address) {
    try (Fetcher fetcher = fetcher()) {
      return fetcher.fetch(WebAddress.of(address), null);
    }
  }

  private List<InetAddress> resolve(String host) throws UnknownHostException {
    if (host.endsWith(".invalid")) {
      throw new UnknownHostException(host);
    }
    Supplier<String> given = names.get(host);
    List<InetAddress> found = new ArrayList<>();
    for (String number : (given == null ? PUBLIC : given.get()).split(",")) {
      found.add(InetAddress.getByAddress(host, InetAddress.getByName(number).getAddress()));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
