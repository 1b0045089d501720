package org.parley.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.publish.csv.CsvTables;
import org.parley.publish.jsonld.SchemaOrg;
import org.parley.publish.markdown.MarkdownText;
import org.parley.store.StoryCard;

/** A page of the list of stories, in the form that is asked for. */
final class StoryForms {
  static final List<String> TYPES =
      List.of(Answers.JSON, SchemaOrg.TYPE, Answers.CSV, Answers.MARKDOWN, Answers.ATOM);

  private StoryForms() {}

  static void write(
      Context context, String type, List<StoryCard> page, @Nullable String next, String base)
      throws IOException {
    if (next != null) {
      // RFC 8288: for forms that have no place for a cursor.
      context.header("Link", "<" + base + "/api/v1/stories?after=" + next + ">; rel=\"next\"");
    }
    switch (type) {
      case Answers.CSV ->
          context.contentType(type + "; charset=utf-8").result(CsvTables.stories(page));
      case Answers.MARKDOWN ->
          context.contentType(type + "; charset=utf-8").result(MarkdownText.stories(page, base));
      case SchemaOrg.TYPE -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SchemaOrg.write(page, base, bytes);
        context.contentType(type).result(bytes.toByteArray());
      }
      default -> {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("stories", page.stream().map(Views::story).toList());
        answer.put("next", next);
        Answers.body(context, answer);
      }
    }
  }
}
