package org.parley.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;

/** An exchange read back from where it was kept. */
final class KeptExchange {
  private KeptExchange() {}

  static Exchange read(Path path, CaptureReference reference) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      channel.position(reference.offset());
      try (WarcReader reader = new WarcReader(channel)) {
        WarcRecord first = reader.next().orElse(null);
        if (!(first instanceof WarcResponse response)
            || !first.id().toString().equals(reference.record())) {
          throw new IOException("no record " + reference.record() + " there");
        }
        HttpResponse http = response.http();
        byte[] body = http.body().stream().readAllBytes();
        byte[] digest = response.payloadDigest().map(WarcDigest::bytes).orElse(new byte[0]);
        if (!Arrays.equals(digest, CaptureRecords.digest(body))) {
          throw new IOException("what is kept is not what its digest says");
        }
        WarcRecord second = reader.next().orElse(null);
        if (!(second instanceof WarcRequest request)) {
          throw new IOException("the request is missing");
        }
        HttpRequest asked = request.http();
        return new Exchange(
            response.target(),
            response.date(),
            response.headers().first("WARC-IP-Address").orElse(null),
            asked.method(),
            headers(asked.headers()),
            http.status(),
            asReceived(http.headers()),
            body);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException(reference + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<HttpHeader> asReceived(MessageHeaders kept) {
    List<HttpHeader> headers = new ArrayList<>();
    for (HttpHeader header : headers(kept)) {
      String name = header.name();
      if (name.startsWith(CaptureRecords.ORIGINAL)) {
        name = name.substring(CaptureRecords.ORIGINAL.length());
      } else if (name.toLowerCase(Locale.ROOT).equals("content-length")) {
        continue;
      }
      headers.add(new HttpHeader(name, header.value()));
    }
    return headers;
  }

  private static List<HttpHeader> headers(MessageHeaders kept) {
    List<HttpHeader> headers = new ArrayList<>();
    kept.map().forEach((name, values) -> values.forEach(v -> headers.add(new HttpHeader(name, v))));
    return headers;
  }
}
