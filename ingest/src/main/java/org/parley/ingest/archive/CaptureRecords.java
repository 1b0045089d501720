package org.parley.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The records of an exchange, each a gzip member of its own, as ISO 28500:2017 (WARC 1.1) has them.
 */
final class CaptureRecords {
  /**
   * Stands before the names of headers that are no longer true of the body that is kept, as other
   * tools have it.
   */
  static final String ORIGINAL = "X-Archive-Orig-";

  private static final Set<String> OF_THE_TRANSFER =
      Set.of("transfer-encoding", "content-encoding", "content-length");
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]+");
  private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[\\x00-\\x20\\x7f<>\"]");

  private CaptureRecords() {}

  /** The record that opens a file, made when its first exchange came. */
  static byte[] opening(String fileName, Instant at) throws IOException {
    Warcinfo info =
        new Warcinfo.Builder()
            .filename(fileName)
            .recordId(named(fileName + ' ' + at))
            .date(at)
            .fields(
                Map.of(
                    "software", List.of("parley"),
                    "format", List.of("WARC File Format 1.1"),
                    "conformsTo",
                        List.of(
                            "http://iipc.github.io/warc-specifications/specifications/"
                                + "warc-format/warc-1.1/")))
            .version(MessageVersion.WARC_1_1)
            .build();
    return packed(info);
  }

  /** What the answer's record is called: the same for the same answer. */
  static UUID id(Exchange exchange) {
    String digest = HexFormat.of().formatHex(digest(exchange.body()));
    return named(exchange.address() + ' ' + exchange.at() + ' ' + digest);
  }

  /** The answer, then the request. */
  static byte[] of(Exchange exchange) throws IOException {
    UUID id = id(exchange);
    URI response = URI.create("urn:uuid:" + id);
    String address = address(exchange.address());
    var answer =
        new WarcResponse.Builder(address)
            .version(MessageVersion.WARC_1_1)
            .recordId(id)
            .date(exchange.at())
            .payloadDigest(new WarcDigest("sha256", digest(exchange.body())))
            .body(MediaType.HTTP_RESPONSE, responseBytes(exchange));
    if (exchange.server() != null && isNumeric(exchange.server())) {
      answer.ipAddress(InetAddress.getByName(exchange.server()));
    }
    WarcRequest request =
        new WarcRequest.Builder(address)
            .version(MessageVersion.WARC_1_1)
            .recordId(named(id + " request"))
            .date(exchange.at())
            .concurrentTo(response)
            .body(MediaType.HTTP_REQUEST, requestBytes(exchange))
            .build();
    var both = new ByteArrayOutputStream();
    both.writeBytes(packed(answer.build()));
    both.writeBytes(packed(request));
    return both.toByteArray();
  }

  /** SHA-256. */
  static byte[] digest(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] packed(WarcRecord warc) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
      writer.write(warc);
    }
    return bytes.toByteArray();
  }

  private static byte[] responseBytes(Exchange exchange) {
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(exchange.status()).append(" \r\n");
    for (HttpHeader header : exchange.responseHeaders()) {
      boolean transfer = OF_THE_TRANSFER.contains(header.name().toLowerCase(Locale.ROOT));
      line(head, (transfer ? ORIGINAL : "") + header.name(), header.value());
    }
    line(head, "Content-Length", Integer.toString(exchange.body().length));
    return joined(head, exchange.body());
  }

  private static byte[] requestBytes(Exchange exchange) {
    if (!NAME.matcher(exchange.method()).matches()) {
      throw new IllegalArgumentException("no method of HTTP: " + exchange.method());
    }
    StringBuilder head = new StringBuilder(exchange.method());
    head.append(' ').append(target(exchange.address())).append(" HTTP/1.1\r\n");
    exchange.requestHeaders().forEach(header -> line(head, header.name(), header.value()));
    return joined(head, new byte[0]);
  }

  private static byte[] joined(StringBuilder head, byte[] body) {
    var bytes = new ByteArrayOutputStream(head.length() + body.length + 2);
    bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  /** A server may send anything as a header: what would break the record is left out. */
  private static void line(StringBuilder head, String name, String value) {
    if (NAME.matcher(name).matches()) {
      String safe = CONTROL.matcher(value).replaceAll(" ").strip();
      head.append(name).append(": ").append(safe).append("\r\n");
    }
  }

  private static String target(String address) {
    String safe = address(address);
    int host = safe.indexOf("//");
    int path = host < 0 ? -1 : safe.indexOf('/', host + 2);
    return path < 0 ? "/" : safe.substring(path);
  }

  private static String address(String address) {
    return NOT_IN_ADDRESS
        .matcher(address)
        .replaceAll(match -> String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
  }

  /** Only numbers: a name would be looked up. */
  private static boolean isNumeric(String server) {
    return server.matches("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  }

  private static UUID named(String words) {
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }
}
