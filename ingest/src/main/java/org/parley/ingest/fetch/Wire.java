package org.parley.ingest.fetch;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.archive.HttpHeader;

/**
 * One request, one connection, one answer. Follows nothing, keeps nothing, repeats nothing. A
 * connection is not used twice: a host is not asked again before its delay is over, and by then
 * most have hung up.
 */
final class Wire implements AutoCloseable {
  /** All of a body, however large, within the limits. */
  static final int WHOLE = Integer.MAX_VALUE;

  private static final String ACCEPTED =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,"
          + "text/plain;q=0.8,*/*;q=0.1";

  private final Machine machine;
  private final Reach reach;
  private final Limits limits;
  private final List<HttpHeader> standing;
  private final TlsSocketStrategy tls;
  private final ScheduledThreadPoolExecutor deadlines;

  Wire(Machine machine, Reach reach, Limits limits, String userAgent) {
    this.machine = machine;
    this.reach = reach;
    this.limits = limits;
    this.standing =
        List.of(
            new HttpHeader("User-Agent", userAgent),
            new HttpHeader("Accept", ACCEPTED),
            new HttpHeader("Accept-Encoding", "gzip, deflate"),
            new HttpHeader("Connection", "close"));
    this.tls = new DefaultClientTlsStrategy(machine.tls());
    this.deadlines =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "parley-fetch-deadline");
              thread.setDaemon(true);
              return thread;
            });
    deadlines.setRemoveOnCancelPolicy(true);
  }

  /**
   * Asks for an address.
   *
   * @param extra further lines for the head of the request
   * @param left how long it may take, all in all
   * @param cut how many bytes of the body are wanted, or {@link #WHOLE}
   * @throws DeadlineException if it takes longer
   * @throws RefusedException by our own rules, possibly as a cause
   * @throws IOException if there is no whole answer
   */
  Exchange get(WebAddress address, List<HttpHeader> extra, Duration left, int cut)
      throws IOException {
    List<HttpHeader> lines = new ArrayList<>(standing);
    lines.addAll(extra);
    return exchange(address, new HttpGet(address.uri()), lines, left, cut);
  }

  /**
   * Sends a body to an address.
   *
   * @param extra further lines for the head of the request
   * @throws IOException as {@link #get}
   */
  Exchange post(WebAddress address, List<HttpHeader> extra, byte[] sent, Duration left)
      throws IOException {
    HttpPost request = new HttpPost(address.uri());
    request.setEntity(new ByteArrayEntity(sent, null));
    List<HttpHeader> lines = new ArrayList<>();
    lines.add(standing.get(0));
    lines.add(new HttpHeader("Connection", "close"));
    lines.addAll(extra);
    return exchange(address, request, lines, left, 0);
  }

  private Exchange exchange(
      WebAddress address,
      HttpUriRequestBase request,
      List<HttpHeader> lines,
      Duration left,
      int cut)
      throws IOException {
    reach.checkPort(address.port());
    lines.forEach(line -> request.addHeader(line.name(), line.value()));
    AtomicReference<@Nullable String> server = new AtomicReference<>();
    AtomicBoolean late = new AtomicBoolean();
    BasicHttpClientConnectionManager connection = connection(server);
    Runnable stop =
        () -> {
          late.set(true);
          request.cancel();
          connection.close(CloseMode.IMMEDIATE);
        };
    ScheduledFuture<?> deadline =
        deadlines.schedule(stop, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    try (CloseableHttpClient client = client(connection)) {
      HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
      ClassicHttpResponse response = client.executeOpen(host, request, null);
      List<HttpHeader> head = head(response);
      byte[] body = body(response, cut);
      lines.add(0, new HttpHeader("Host", address.uri().getRawAuthority()));
      return new Exchange(
          address.toString(),
          machine.clock().instant(),
          server.get(),
          request.getMethod(),
          lines,
          response.getCode(),
          head,
          body);
    } catch (IOException | RuntimeException e) {
      if (late.get()) {
        throw new DeadlineException(limits.whole(), e);
      }
      throw e;
    } finally {
      deadline.cancel(false);
      // Closing the answer instead would first read the rest of it, which may have no end.
      request.cancel();
      connection.close(CloseMode.IMMEDIATE);
    }
  }

  private static List<HttpHeader> head(ClassicHttpResponse response) {
    List<HttpHeader> lines = new ArrayList<>();
    for (Header line : response.getHeaders()) {
      lines.add(new HttpHeader(line.getName(), line.getValue() == null ? "" : line.getValue()));
    }
    return lines;
  }

  /** The body of an answer that has what was asked for; of others none is read. */
  private byte[] body(ClassicHttpResponse response, int cut) throws IOException {
    HttpEntity entity = response.getEntity();
    if (cut == 0 || !Statuses.isSuccess(response.getCode()) || entity == null) {
      return new byte[0];
    }
    if (cut == WHOLE) {
      MediaTypes.check(ContentType.of(value(response, "Content-Type")).media());
      if (entity.getContentLength() > limits.received()) {
        throw Body.tooLarge(limits.received(), "");
      }
    }
    return Body.read(entity.getContent(), value(response, "Content-Encoding"), limits, cut);
  }

  private static @Nullable String value(ClassicHttpResponse response, String name) {
    Header line = response.getFirstHeader(name);
    return line == null ? null : line.getValue();
  }

  private BasicHttpClientConnectionManager connection(AtomicReference<@Nullable String> server) {
    var operator =
        new DefaultHttpClientConnectionOperator(
            proxy -> new CheckedSocket(reach, machine.route(), server::set),
            null,
            new CheckedNames(machine.names(), reach),
            RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build());
    var head =
        Http1Config.custom()
            .setMaxLineLength(limits.headerLine())
            .setMaxHeaderCount(limits.headerLines())
            .setMaxEmptyLineCount(10)
            .build();
    var letters =
        CharCodingConfig.custom()
            .setCharset(StandardCharsets.UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .setUnmappableInputAction(CodingErrorAction.REPLACE)
            .build();
    var connection =
        new BasicHttpClientConnectionManager(
            operator,
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(head)
                .charCodingConfig(letters)
                .build());
    connection.setConnectionConfig(
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(limits.connecting()))
            .setSocketTimeout(Timeout.of(limits.silence()))
            .build());
    connection.setTlsConfig(
        TlsConfig.custom().setHandshakeTimeout(Timeout.of(limits.connecting())).build());
    return connection;
  }

  private CloseableHttpClient client(BasicHttpClientConnectionManager connection) {
    return HttpClients.custom()
        .setConnectionManager(connection)
        .setConnectionManagerShared(true)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(Timeout.of(limits.silence()))
                .setProtocolUpgradeEnabled(false)
                .setExpectContinueEnabled(false)
                .setAuthenticationEnabled(false)
                .build())
        .setConnectionReuseStrategy((request, response, context) -> false)
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .disableConnectionState()
        .build();
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
  }
}
