package org.parley.publish.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;
import org.parley.dossier.Carries;
import org.parley.dossier.CitedText;
import org.parley.dossier.CourseStep;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Denial;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.EventCode;
import org.parley.dossier.Figure;
import org.parley.dossier.Ledger;
import org.parley.dossier.LedgerEntry;
import org.parley.dossier.OnlyHere;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.RevisionEntry;
import org.parley.dossier.SameOnceResolved;
import org.parley.dossier.StoryEntry;
import org.parley.dossier.SummaryLine;
import org.parley.dossier.Voice;
import org.parley.dossier.Wording;
import org.parley.dossier.WordingForm;
import org.parley.event.Modality;
import org.parley.event.PloverType;
import org.parley.figure.Qualifier;
import org.parley.position.PositionBasis;
import org.parley.position.Stance;
import org.parley.position.StepKind;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Citation;
import org.parley.report.Furniture;
import org.parley.report.Precision;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.revision.WordChange;

/** Reads one dossier that {@link DossierWriter} wrote. */
final class DossierReader {

  /** Reads one item of a list. */
  private interface Item<T> {
    T read(JsonNode node) throws IOException;
  }

  private record Known(String report, Span span) {}

  private final JsonNode root;
  private final Map<String, Known> sentences = new HashMap<>();

  DossierReader(JsonNode root) {
    this.root = root;
  }

  Dossier read() throws IOException {
    List<ReportEntry> reports = list(root, "reports", this::report);
    return new Dossier(
        story(root.path("story")),
        reports,
        list(root, "actors", this::actor),
        list(root, "quotes", this::quote),
        list(root, "events", this::event),
        list(root, "proposals", this::proposal),
        list(root, "figures", this::figure),
        list(root, "disagreements", this::disagreement),
        list(
            root,
            "sameOnceResolved",
            node ->
                new SameOnceResolved(
                    text(node, "about"),
                    when(node, "when"),
                    list(node, "readings", this::reading))),
        list(
            root,
            "onlyHere",
            node -> new OnlyHere(text(node, "report"), text(node, "text"), citations(node))),
        list(
            root,
            "summary",
            node ->
                new SummaryLine(
                    text(node, "text"),
                    when(node, "when"),
                    texts(node, "differs"),
                    citations(node))),
        list(root, "coverage", this::coverageRow),
        list(root, "corrections", CorrectionJson::read));
  }

  private StoryEntry story(JsonNode node) throws IOException {
    return new StoryEntry(
        text(node, "id"),
        text(node, "title"),
        text(node, "titleReport"),
        text(node, "language"),
        when(node, "firstPublished"),
        when(node, "lastPublished"),
        when(node, "period"),
        number(node, "reportCount"),
        number(node, "outletCount"),
        number(node, "originCount"));
  }

  private ReportEntry report(JsonNode node) throws IOException {
    String id = text(node, "id");
    List<Sentence> list =
        list(
            node,
            "sentences",
            sentence ->
                new Sentence(
                    text(sentence, "id"),
                    number(sentence, "block"),
                    one(BlockKind.class, sentence, "kind"),
                    span(sentence)));
    for (Sentence sentence : list) {
      sentences.put(sentence.id(), new Known(id, sentence.span()));
    }
    Report report =
        new Report(
            id,
            text(node, "source"),
            optional(node, "url"),
            optional(node, "outlet"),
            optional(node, "title"),
            texts(node, "bylines"),
            when(node, "published"),
            one(PublishedBasis.class, node, "publishedBasis"),
            optionalWhen(node, "updated"),
            text(node, "language"),
            text(node, "text"),
            list(
                node,
                "blocks",
                block ->
                    new Block(
                        one(BlockKind.class, block, "kind"),
                        span(block),
                        optionalWhen(block, "at"))),
            list,
            list(
                node,
                "furniture",
                each ->
                    new Furniture(
                        text(each, "name"), text(each, "text"), number(each, "beforeBlock"))),
            one(ReportKind.class, node, "kind"));
    return new ReportEntry(
        number(node, "number"),
        report,
        optional(node, "publishedReason"),
        optional(node, "copyOf"),
        text(node, "origin"),
        list(node, "revisions", this::revision));
  }

  private RevisionEntry revision(JsonNode node) throws IOException {
    return new RevisionEntry(
        text(node, "id"),
        when(node, "published"),
        optionalWhen(node, "updated"),
        optional(node, "title"),
        optional(node, "titleBefore"),
        list(
            node,
            "changes",
            change ->
                new WordChange(one(WordChange.Kind.class, change, "kind"), text(change, "words"))));
  }

  private Actor actor(JsonNode node) throws IOException {
    return new Actor(
        text(node, "id"),
        text(node, "name"),
        one(ActorKind.class, node, "kind"),
        optional(node, "country"),
        list(node, "roles", this::citedText),
        list(node, "aliases", alias -> new Alias(text(alias, "text"), texts(alias, "reports"))),
        optional(node, "affiliation"),
        citations(node));
  }

  private CitedText citedText(JsonNode node) throws IOException {
    return new CitedText(text(node, "text"), citations(node));
  }

  private Quote quote(JsonNode node) throws IOException {
    return new Quote(
        text(node, "id"),
        optional(node, "speaker"),
        optional(node, "speakerNote"),
        optionalWhen(node, "said"),
        list(node, "wordings", this::wording),
        list(
            node,
            "aligned",
            clause -> new AlignedClause(list(clause, "columns", DossierReader::column))));
  }

  private static AlignedColumn column(JsonNode node) {
    List<@Nullable String> cells = new ArrayList<>();
    for (JsonNode cell : node.path("cells")) {
      cells.add(cell.isNull() ? null : cell.asText());
    }
    List<Boolean> differs = new ArrayList<>();
    for (JsonNode cell : node.path("differs")) {
      differs.add(cell.asBoolean());
    }
    return new AlignedColumn(cells, differs);
  }

  private Wording wording(JsonNode node) throws IOException {
    return new Wording(
        text(node, "text"),
        one(WordingForm.class, node, "form"),
        text(node, "report"),
        list(node, "spans", DossierReader::span),
        optional(node, "speakerAsWritten"),
        optional(node, "via"),
        number(node, "paragraphs"),
        citations(node));
  }

  private Event event(JsonNode node) throws IOException {
    return new Event(
        text(node, "id"),
        text(node, "title"),
        optionalOne(PloverType.class, node, "type"),
        optional(node, "mode"),
        code(node.path("code")),
        ledger(node.path("ledger")),
        one(Modality.class, node, "modality"),
        when(node, "when"),
        optional(node, "place"),
        texts(node, "actors"),
        texts(node, "recipients"),
        optional(node, "attributedTo"),
        citations(node),
        list(node, "mentions", this::citation),
        number(node, "origins"),
        optional(node, "citing"),
        list(node, "denials", this::denial));
  }

  private Denial denial(JsonNode node) throws IOException {
    return new Denial(optional(node, "by"), citations(node));
  }

  private static @Nullable EventCode code(JsonNode node) throws IOException {
    return node.isObject()
        ? new EventCode(
            one(PloverType.class, node, "type"),
            optional(node, "mode"),
            texts(node, "contexts"),
            text(node, "cameo"),
            number(node, "quad"))
        : null;
  }

  private static @Nullable LedgerEntry ledger(JsonNode node) throws IOException {
    return node.isObject()
        ? new LedgerEntry(one(Ledger.class, node, "account"), text(node, "kind"))
        : null;
  }

  private Proposal proposal(JsonNode node) throws IOException {
    return new Proposal(
        text(node, "id"),
        text(node, "name"),
        list(node, "names", this::citedText),
        texts(node, "proposers"),
        optional(node, "partOf"),
        texts(node, "rivals"),
        list(node, "terms", this::citedText),
        list(node, "course", this::step),
        list(node, "positions", this::position),
        citations(node));
  }

  private Position position(JsonNode node) throws IOException {
    return new Position(
        text(node, "party"),
        one(Stance.class, node, "stance"),
        text(node, "text"),
        list(node, "conditions", this::citedText),
        when(node, "asOf"),
        optional(node, "saidBy"),
        one(PositionBasis.class, node, "basis"),
        list(node, "voices", this::voice),
        optional(node, "firstReport"),
        node.path("origins").asInt(),
        citations(node));
  }

  private Voice voice(JsonNode node) throws IOException {
    return new Voice(
        optional(node, "speaker"),
        optional(node, "asWritten"),
        node.path("anonymous").asBoolean(),
        one(PositionBasis.class, node, "basis"),
        citations(node));
  }

  private CourseStep step(JsonNode node) throws IOException {
    return new CourseStep(
        one(StepKind.class, node, "kind"),
        texts(node, "by"),
        text(node, "text"),
        when(node, "when"),
        optional(node, "saidBy"),
        citations(node),
        node.path("origins").asInt());
  }

  private Figure figure(JsonNode node) throws IOException {
    return new Figure(
        text(node, "id"),
        text(node, "what"),
        texts(node, "told"),
        node.path("value").decimalValue(),
        text(node, "text"),
        text(node, "unit"),
        optionalOne(Qualifier.class, node, "qualifier"),
        optionalWhen(node, "asOf"),
        optional(node, "attributedTo"),
        citations(node));
  }

  private Disagreement disagreement(JsonNode node) throws IOException {
    return new Disagreement(
        text(node, "id"),
        one(DisagreementKind.class, node, "kind"),
        text(node, "about"),
        one(DisagreementStatus.class, node, "status"),
        text(node, "why"),
        list(node, "readings", this::reading),
        texts(node, "touches"));
  }

  private Reading reading(JsonNode node) throws IOException {
    return new Reading(
        text(node, "value"),
        optional(node, "according"),
        optionalWhen(node, "when"),
        texts(node, "reports"),
        citations(node));
  }

  private CoverageRow coverageRow(JsonNode node) throws IOException {
    return new CoverageRow(
        text(node, "claim"),
        text(node, "line"),
        number(node, "origins"),
        list(
            node,
            "cells",
            cell ->
                new CoverageCell(
                    text(cell, "report"), one(Carries.class, cell, "carries"), citations(cell))));
  }

  private List<Citation> citations(JsonNode node) throws IOException {
    return list(node, "citations", this::citation);
  }

  private Citation citation(JsonNode node) throws IOException {
    String sentence = node.isTextual() ? node.asText() : text(node, "sentence");
    Known known = sentences.get(sentence);
    if (known == null) {
      throw new IOException("a citation names a sentence that is not there: " + sentence);
    }
    return new Citation(known.report(), sentence, node.isTextual() ? known.span() : span(node));
  }

  private static Span span(JsonNode node) throws IOException {
    int start = number(node, "start");
    int end = number(node, "end");
    if (start < 0 || end < start) {
      throw new IOException("not a span: " + start + ".." + end);
    }
    return new Span(start, end);
  }

  private static When when(JsonNode node, String name) throws IOException {
    When when = optionalWhen(node, name);
    if (when == null) {
      throw missing(name);
    }
    return when;
  }

  private static @Nullable When optionalWhen(JsonNode node, String name) throws IOException {
    JsonNode when = node.path(name);
    if (!when.isObject()) {
      return null;
    }
    return WhenText.of(
        optional(when, "earliest"),
        optional(when, "latest"),
        one(Precision.class, when, "precision"),
        text(when, "text"));
  }

  private static <E extends Enum<E>> E one(Class<E> type, JsonNode node, String name)
      throws IOException {
    E value = optionalOne(type, node, name);
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  private static <E extends Enum<E>> @Nullable E optionalOne(
      Class<E> type, JsonNode node, String name) throws IOException {
    String code = optional(node, name);
    if (code == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IOException("not a known " + name + ": " + code, e);
    }
  }

  private static int number(JsonNode node, String name) throws IOException {
    JsonNode value = node.path(name);
    if (!value.canConvertToInt()) {
      throw missing(name);
    }
    return value.asInt();
  }

  private static String text(JsonNode node, String name) throws IOException {
    String value = optional(node, name);
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  private static @Nullable String optional(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? value.asText() : null;
  }

  private static List<String> texts(JsonNode node, String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : node.path(name)) {
      texts.add(text.asText());
    }
    return texts;
  }

  private static <T> List<T> list(JsonNode node, String name, Item<T> item) throws IOException {
    List<T> items = new ArrayList<>();
    for (JsonNode each : node.path(name)) {
      items.add(item.read(each));
    }
    return items;
  }

  private static IOException missing(String name) {
    return new IOException("a dossier lacks \"" + name + "\"");
  }
}
