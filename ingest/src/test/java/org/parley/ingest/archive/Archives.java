package org.parley.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes archives for tests, and gathers what is read of them. */
final class Archives {
  private Archives() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A page of one paragraph, long enough to be an article. */
  static String page(String what) {
    return "<!doctype html><html><head><title>Talks in Vellmar: "
        + what
        + "</title></head><body><article><p>The two delegations met again on Tuesday in Vellmar,"
        + " the hosts said, and spoke for three hours about "
        + what
        + ".</p><p>A second round is planned for the week after, and both sides said that they"
        + " would bring their maps.</p></article></body></html>";
  }

  static byte[] http(String headers, byte[] body) {
    return joined(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
  }

  static byte[] html(String what) {
    return http("Content-Type: text/html; charset=utf-8\r\n", bytes(page(what)));
  }

  static byte[] warc(String type, String address, String contentType, byte[] block, long length) {
    String head =
        "WARC/1.1\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2026-03-12T09:30:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:6d0d5b4e-0000-4000-8000-000000000001>\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return joined(bytes(head), block, bytes("\r\n\r\n"));
  }

  static byte[] response(String address, byte[] block) {
    return warc("response", address, "application/http;msgtype=response", block, block.length);
  }

  /** A response with a page about this. */
  static byte[] record(String what) {
    return response("https://news.example/" + what, html(what));
  }

  /** What was read: addresses of pages, places and reasons of damage. */
  static final class Found implements ArchiveVisitor {
    final List<ArchivedPage> pages = new ArrayList<>();
    final List<String> damage = new ArrayList<>();
    ArchiveCounts counts = ArchiveCounts.NONE;

    @Override
    public void page(ArchivedPage page) {
      pages.add(page);
    }

    @Override
    public void damaged(String place, String reason) {
      damage.add(place + ": " + reason);
    }

    List<String> addresses() {
      return pages.stream().map(ArchivedPage::address).toList();
    }

    String text(int page) {
      return new String(pages.get(page).html(), StandardCharsets.UTF_8);
    }
  }

  static Found read(byte[]... parts) {
    Found found = new Found();
    try {
      found.counts = ArchiveReader.read(new ByteArrayInputStream(joined(parts)), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
