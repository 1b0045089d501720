package org.parley.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the page out of a record that has one. */
final class PageRecord {
  private static final Set<String> TYPES = Set.of("response", "resource", "conversion");
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");
  private static final int LARGEST_HEAD = 1 << 16;
  private static final int OK = 200;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,8}=\\s{0,8}[\"']?([A-Za-z0-9_:.\\-]{2,40})");
  private static final Pattern ARC_ADDRESS =
      Pattern.compile("^(.*?)( \\S+ \\d{14,18} .*)$", Pattern.DOTALL);

  private PageRecord() {}

  /** True for the sorts of records that may hold a page. */
  static boolean mayHoldPage(Frame frame) {
    return frame.arc() ? !isArcOpening(frame) : TYPES.contains(frame.type());
  }

  /**
   * The page of a record.
   *
   * @param body read as far as is needed to tell
   * @return null if the record holds no page: another sort of content, a redirect, an error
   * @throws DamagedException if it holds one that cannot be read
   */
  static @Nullable ArchivedPage read(Frame frame, RecordBody body, String place)
      throws IOException {
    WarcTargetRecord record = record(frame);
    if (record == null) {
      return null;
    }
    String type = record.headers().first("Content-Type").orElse("");
    byte[] start = body.read(LARGEST_HEAD);
    boolean http =
        frame.arc()
            ? startsWith(start, "HTTP/")
            : type.toLowerCase(Locale.ROOT).startsWith("application/http");
    if (!http) {
      if (!isPage(type)) {
        return null;
      }
      byte[] all = whole(start, body);
      return new ArchivedPage(place, address(record), date(record), charset(type), all);
    }
    int end = headEnd(start);
    if (end < 0) {
      throw new DamagedException(
          body.left() > 0
              ? "its HTTP header is larger than " + (LARGEST_HEAD >> 10) + " kB"
              : "its HTTP header is cut off");
    }
    HttpParser parser = httpHead(Arrays.copyOf(start, end));
    MessageHeaders headers = parser.headers();
    String contentType = headers.first("Content-Type").orElse("");
    byte[] behind = Arrays.copyOfRange(start, end, start.length);
    boolean page = contentType.isBlank() ? BodyDecoder.looksLikeText(behind) : isPage(contentType);
    if (parser.status() != OK || !page) {
      return null;
    }
    byte[] html = decoded(whole(behind, body), headers);
    return new ArchivedPage(place, address(record), date(record), charset(contentType), html);
  }

  private static byte[] decoded(byte[] body, MessageHeaders headers) throws DamagedException {
    List<String> transfers = headers.all("Transfer-Encoding");
    boolean chunked =
        transfers.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("chunked"));
    return BodyDecoder.unpacked(
        chunked ? BodyDecoder.joined(body) : body, headers.all("Content-Encoding"));
  }

  private static byte[] whole(byte[] start, RecordBody body) throws IOException {
    if (body.left() + start.length > BodyDecoder.LARGEST) {
      throw new DamagedException("its page is larger than " + (BodyDecoder.LARGEST >> 20) + " MB");
    }
    byte[] rest = body.read((int) body.left());
    if (rest.length == 0) {
      return start;
    }
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return all;
  }

  private static @Nullable WarcTargetRecord record(Frame frame) throws DamagedException {
    byte[] head = frame.arc() ? escaped(frame.head()) : frame.head();
    try (WarcReader reader =
        new WarcReader(Channels.newChannel(InputStream.nullInputStream()), ByteBuffer.wrap(head))) {
      reader.setLenient(true);
      WarcRecord record = reader.next().orElse(null);
      return record instanceof WarcTargetRecord target ? target : null;
    } catch (IOException | RuntimeException e) {
      throw new DamagedException("its header cannot be read");
    }
  }

  /** Addresses with blanks, which early crawlers wrote, would be taken for several fields. */
  private static byte[] escaped(byte[] line) {
    Matcher matcher = ARC_ADDRESS.matcher(new String(line, StandardCharsets.ISO_8859_1));
    return matcher.matches()
        ? (matcher.group(1).replace(" ", "%20") + matcher.group(2))
            .getBytes(StandardCharsets.ISO_8859_1)
        : line;
  }

  private static HttpParser httpHead(byte[] head) throws DamagedException {
    try {
      HttpParser parser = new HttpParser();
      parser.lenientResponse();
      parser.parse(ByteBuffer.wrap(head));
      if (parser.isError() || !parser.isFinished()) {
        throw new DamagedException("its HTTP header cannot be read");
      }
      return parser;
    } catch (RuntimeException e) {
      throw new DamagedException("its HTTP header cannot be read");
    }
  }

  private static String address(WarcTargetRecord record) throws DamagedException {
    String target = record.target();
    if (target == null || target.isBlank()) {
      throw new DamagedException("it names no address");
    }
    return target.replace(" ", "%20");
  }

  private static Instant date(WarcRecord record) throws DamagedException {
    try {
      return record.date();
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      throw new DamagedException("its date cannot be read");
    }
  }

  private static @Nullable String charset(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static boolean isPage(String contentType) {
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return PAGES.contains(type.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isArcOpening(Frame frame) {
    return startsWith(frame.head(), "filedesc:");
  }

  private static boolean startsWith(byte[] bytes, String word) {
    return new String(bytes, 0, Math.min(bytes.length, word.length()), StandardCharsets.ISO_8859_1)
        .equals(word);
  }

  /** Behind the empty line, whichever line ends are used; -1 if there is none. */
  private static int headEnd(byte[] bytes) {
    int lineStart = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        int length = i - lineStart;
        if (length == 0 || (length == 1 && bytes[lineStart] == '\r')) {
          return i + 1;
        }
        lineStart = i + 1;
      }
    }
    return -1;
  }
}
