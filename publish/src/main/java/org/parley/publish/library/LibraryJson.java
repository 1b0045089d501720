package org.parley.publish.library;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change;
import org.parley.publish.json.CitationJson;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.store.ReportCard;
import org.parley.store.SearchHit;
import org.parley.store.StoryCard;

/** Answers of a library as JSON, in UTF-8, each with its format and version. */
public final class LibraryJson {
  /** Version of the list of stories. */
  public static final String STORIES = "parley.stories/1";

  /** Version of the hits of a search. */
  public static final String HITS = "parley.hits/1";

  /** Version of the changes of a story. */
  public static final String CHANGES = "parley.changes/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private LibraryJson() {}

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes {@code {"format":"parley.stories/1","stories":[...]}} and a line feed.
   *
   * @param reports gives the cards of a story's reports by the id of the story
   * @throws IOException if the stream fails
   */
  public static void stories(
      List<StoryCard> stories, Function<String, List<ReportCard>> reports, OutputStream out)
      throws IOException {
    envelope(
        out,
        STORIES,
        json -> {
          json.writeArrayFieldStart("stories");
          for (StoryCard story : stories) {
            json.writeStartObject();
            json.writeStringField("id", story.id());
            json.writeStringField("title", story.title());
            json.writeStringField("language", story.lane());
            json.writeStringField("state", story.state().name().toLowerCase(Locale.ROOT));
            json.writeStringField("first", text(story.first()));
            json.writeStringField("last", text(story.last()));
            json.writeArrayFieldStart("reports");
            for (ReportCard card : reports.apply(story.id())) {
              json.writeStartObject();
              card(card, json);
              json.writeStringField("copyOf", card.copyOf());
              if (card.newer() != null) {
                json.writeStringField("newer", card.newer());
              }
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /**
   * Writes {@code {"format":"parley.hits/1","hits":[...]}} and a line feed.
   *
   * @throws IOException if the stream fails
   */
  public static void hits(List<SearchHit> hits, OutputStream out) throws IOException {
    envelope(
        out,
        HITS,
        json -> {
          json.writeArrayFieldStart("hits");
          for (SearchHit hit : hits) {
            json.writeStartObject();
            card(hit.card(), json);
            json.writeStringField("title", hit.card().title());
            json.writeStringField("story", hit.card().story());
            json.writeArrayFieldStart("excerpts");
            for (SearchHit.Excerpt excerpt : hit.excerpts()) {
              json.writeStartObject();
              json.writeStringField("sentence", excerpt.sentence());
              json.writeStringField("text", excerpt.text());
              json.writeArrayFieldStart("marks");
              for (Span mark : excerpt.marks()) {
                json.writeStartObject();
                json.writeNumberField("start", mark.start());
                json.writeNumberField("end", mark.end());
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /**
   * Writes {@code {"format":"parley.changes/1","story":...,"changes":[...]}} and a line feed.
   *
   * @param story id of the story
   * @throws IOException if the stream fails
   */
  public static void changes(String story, List<Change> changes, OutputStream out)
      throws IOException {
    envelope(
        out,
        CHANGES,
        json -> {
          json.writeStringField("story", story);
          json.writeArrayFieldStart("changes");
          for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("kind", change.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("section", change.section().name().toLowerCase(Locale.ROOT));
            json.writeStringField("line", change.line());
            json.writeStringField("text", change.text());
            json.writeStringField("before", change.before());
            json.writeStringField("after", change.after());
            CitationJson.write("citations", change.citations(), json);
            CitationJson.write("citationsBefore", change.citationsBefore(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void envelope(OutputStream out, String format, Body body) throws IOException {
    try (JsonGenerator json =
        FACTORY
            .createGenerator(out, JsonEncoding.UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("format", format);
      body.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void card(ReportCard card, JsonGenerator json) throws IOException {
    json.writeStringField("id", card.id());
    json.writeStringField("source", card.source());
    json.writeStringField("outlet", card.outlet());
    json.writeObjectFieldStart("published");
    When when = card.published();
    json.writeStringField("earliest", text(when.earliest()));
    json.writeStringField("latest", text(when.latest()));
    json.writeStringField("precision", when.precision().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
