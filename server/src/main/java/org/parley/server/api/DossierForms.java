package org.parley.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.anchor.Annotations;
import org.parley.publish.csv.CsvTables;
import org.parley.publish.json.DossierJson;
import org.parley.publish.jsonld.SchemaOrg;
import org.parley.publish.markdown.MarkdownText;
import org.parley.server.live.Journal;
import org.parley.server.page.KeptDossiers;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** Answers with a dossier, in the form that is asked for. */
final class DossierForms {
  private static final List<String> TYPES =
      List.of(Answers.JSON, SchemaOrg.TYPE, Answers.MARKDOWN, Answers.CSV, Answers.ATOM);
  private static final int FEED = 50;

  private final KeptDossiers dossiers;
  private final Journal journal;
  private final BaseAddress base;

  DossierForms(KeptDossiers dossiers, Journal journal, BaseAddress base) {
    this.dossiers = dossiers;
    this.journal = journal;
    this.base = base;
  }

  /** The story that is asked for; where there is none, that is the answer, and this gives null. */
  @Nullable StoryCard card(Context context) {
    StoryCard card = dossiers.story(context.pathParam("id"));
    if (card == null) {
      Problem.answer(context, 404, "There is no story of this id.");
    }
    return card;
  }

  /** In the form that the request accepts best. */
  void accepted(Context context) throws IOException {
    String type = Asked.type(context, TYPES);
    if (type == null) {
      Problem.answer(context, 406, "There is JSON, JSON-LD, Markdown, CSV and Atom.");
    } else {
      context.header("Vary", "Accept");
      as(context, type);
    }
  }

  /** In one form. */
  void as(Context context, String type) throws IOException {
    StoryCard card = card(context);
    if (card == null) {
      return;
    }
    if (type.equals(Answers.ATOM)) {
      feed(context, card);
      return;
    }
    StoredDossier stored = dossiers.of(card);
    if (stored == null) {
      Problem.answer(context, 404, "This story has no report left that can be shown.");
      return;
    }
    String table = context.queryParam("table");
    String state = card.id() + "-" + dossiers.state(card) + "-" + type + "-" + table;
    if (!Answers.isKnown(context, state)) {
      write(context, stored.dossier(), type, table == null ? "events" : table);
    }
  }

  private void write(Context context, Dossier dossier, String type, String table)
      throws IOException {
    if (type.equals(Answers.CSV)) {
      table(context, dossier, table);
      return;
    }
    if (type.equals(Answers.MARKDOWN)) {
      context.contentType(type + "; charset=utf-8").result(MarkdownText.render(dossier));
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (type.equals(SchemaOrg.TYPE)) {
      SchemaOrg.write(dossier, base.of(context), bytes);
    } else if (type.equals(Annotations.TYPE)) {
      Annotations.write(dossier, base.of(context), bytes);
    } else {
      DossierJson.writeOne(dossier, bytes);
    }
    context.contentType(type).result(bytes.toByteArray());
  }

  private static void table(Context context, Dossier dossier, String table) {
    Map<String, String> tables = CsvTables.texts(List.of(dossier));
    String text = tables.get(table);
    if (text == null) {
      Problem.answer(
          context,
          404,
          "There is no such table. There are " + String.join(", ", tables.keySet()) + ".");
    } else {
      context.contentType(Answers.CSV + "; charset=utf-8").result(text);
    }
  }

  /** What changed in it, as a feed. */
  void feed(Context context, StoryCard card) {
    ChangesFeed.answer(
        context,
        base.of(context),
        card.id() + "-" + journal.last(),
        card.id(),
        card.title(),
        journal.of(card.id(), FEED));
  }
}
