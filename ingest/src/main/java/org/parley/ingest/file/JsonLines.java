package org.parley.ingest.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.TextEncoding;
import org.parley.ingest.file.Problem.Kind;

/**
 * A file of one JSON object a line, read line by line whatever its length. A line that cannot be
 * read is named with its number and the rest is read.
 */
final class JsonLines {
  private JsonLines() {}

  static void read(InputStream in, String source, Received received) throws IOException {
    InputStream utf8 = narrowed(in);
    int number = 0;
    int reports = 0;
    int problems = 0;
    Line line = next(utf8);
    while (line != null) {
      number++;
      Line after = next(utf8);
      String place = source + ", line " + number;
      Problem problem = read(line, place, after == null, received);
      if (problem != null) {
        problems++;
        received.problem(problem);
      } else if (!line.isBlank()) {
        reports++;
      }
      line = after;
    }
    if (reports == 0 && problems == 0) {
      received.problem(new Problem(source, Kind.EMPTY, "it is empty", ""));
    }
  }

  private static @Nullable Problem read(Line line, String place, boolean last, Received received) {
    if (line.tooLong) {
      return new Problem(
          place,
          Kind.OVERSIZED,
          "the line is larger than " + (ReportReader.LIMIT >> 20) + " MB",
          "");
    }
    if (line.isBlank()) {
      return null;
    }
    try {
      JsonNode node = JsonReport.MAPPER.readTree(TextEncoding.decode(line.bytes).text());
      return JsonReport.read(node, place, received);
    } catch (JsonEOFException e) {
      return last
          ? new Problem(
              place, Kind.TRUNCATED, "the file is cut off in the middle", "Download it again.")
          : new Problem(place, Kind.MALFORMED, "the line is cut off", "");
    } catch (JsonProcessingException e) {
      return new Problem(place, Kind.MALFORMED, "the line is not JSON", "");
    }
  }

  /** UTF-16 has line feeds of two bytes; such a file is read whole, as any other of its size. */
  private static InputStream narrowed(InputStream in) throws IOException {
    in.mark(4096);
    byte[] start = in.readNBytes(4094);
    in.reset();
    String name = TextEncoding.decode(start).charset().name();
    if (!name.startsWith("UTF-16") && !name.startsWith("UTF-32")) {
      return in;
    }
    String text = TextEncoding.decode(in.readNBytes(ReportReader.LIMIT)).text();
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Line next(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 10);
    int c = in.read();
    if (c < 0) {
      return null;
    }
    boolean tooLong = false;
    while (c >= 0 && c != '\n') {
      if (bytes.size() < ReportReader.LIMIT) {
        bytes.write(c);
      } else {
        tooLong = true;
      }
      c = in.read();
    }
    return new Line(bytes.toByteArray(), tooLong);
  }

  private static final class Line {
    private final byte[] bytes;
    private final boolean tooLong;

    Line(byte[] bytes, boolean tooLong) {
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }
}
