package org.parley.ingest.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.file.Problem.Kind;

/**
 * Reports in one JSON value: an object, an array of them, or an object with such an array in a
 * field. What stands before a broken place is read.
 */
final class JsonFile {
  private JsonFile() {}

  static void read(String text, String source, Received received) {
    try (JsonParser parser = JsonReport.MAPPER.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        array(parser, source, received);
      } else {
        one(JsonReport.MAPPER.readTree(parser), source, received);
      }
    } catch (JsonEOFException e) {
      received.problem(
          new Problem(
              source, Kind.TRUNCATED, "the file is cut off in the middle", "Download it again."));
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
      received.problem(new Problem(source, Kind.MALFORMED, "it is not valid JSON" + line, ""));
    } catch (IOException e) {
      received.problem(new Problem(source, Kind.UNREADABLE, "reading it failed", ""));
    }
  }

  private static void array(JsonParser parser, String source, Received received)
      throws IOException {
    int number = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      number++;
      JsonNode node = JsonReport.MAPPER.readTree(parser);
      report(node, source + ", entry " + number, received);
    }
    if (number == 0) {
      received.problem(new Problem(source, Kind.EMPTY, "the array is empty", ""));
    }
  }

  private static void one(JsonNode node, String source, Received received) {
    JsonNode list = JsonReport.listIn(node);
    if (list == null) {
      report(node, source, received);
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      report(list.get(i), source + ", entry " + (i + 1), received);
    }
  }

  private static void report(JsonNode node, String place, Received received) {
    @Nullable Problem problem = JsonReport.read(node, place, received);
    if (problem != null) {
      received.problem(problem);
    }
  }
}
