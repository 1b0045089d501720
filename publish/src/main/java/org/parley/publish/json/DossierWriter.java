package org.parley.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;
import org.parley.dossier.CitedText;
import org.parley.dossier.CourseStep;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Denial;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.EventCode;
import org.parley.dossier.Figure;
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
import org.parley.findings.Reader;
import org.parley.publish.line.Terms;
import org.parley.report.Block;
import org.parley.report.Citation;
import org.parley.report.Furniture;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.revision.WordChange;

/** Writes one dossier, name by name as the contract has them. */
final class DossierWriter {

  /** Writes one item of a list. */
  private interface Item<T> {
    void write(T item) throws IOException;
  }

  private final JsonGenerator json;
  private final Dossier dossier;
  private final Map<String, Span> sentences = new HashMap<>();

  DossierWriter(JsonGenerator json, Dossier dossier) {
    this.json = json;
    this.dossier = dossier;
    for (ReportEntry entry : dossier.reports()) {
      for (Sentence sentence : entry.report().sentences()) {
        sentences.put(sentence.id(), sentence.span());
      }
    }
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", Dossier.FORMAT);
    story(dossier.story());
    list("reports", dossier.reports(), this::report);
    list("actors", dossier.actors(), this::actor);
    list("quotes", dossier.quotes(), this::quote);
    list("events", dossier.events(), this::event);
    list("proposals", dossier.proposals(), this::proposal);
    list("figures", dossier.figures(), this::figure);
    list("disagreements", dossier.disagreements(), this::disagreement);
    list("sameOnceResolved", dossier.sameOnceResolved(), this::sameOnceResolved);
    list("onlyHere", dossier.onlyHere(), this::onlyHere);
    list("summary", dossier.summary(), this::summaryLine);
    list("coverage", dossier.coverage(), this::coverageRow);
    if (!dossier.corrections().isEmpty()) {
      list("corrections", dossier.corrections(), each -> CorrectionJson.write(each, json));
    }
    json.writeEndObject();
  }

  private void story(StoryEntry story) throws IOException {
    json.writeObjectFieldStart("story");
    json.writeStringField("id", story.id());
    json.writeStringField("title", story.title());
    json.writeStringField("titleReport", story.titleReport());
    json.writeStringField("language", story.language());
    when("firstPublished", story.firstPublished());
    when("lastPublished", story.lastPublished());
    when("period", story.period());
    json.writeNumberField("reportCount", story.reportCount());
    json.writeNumberField("outletCount", story.outletCount());
    json.writeNumberField("originCount", story.originCount());
    json.writeEndObject();
  }

  private void report(ReportEntry entry) throws IOException {
    Report report = entry.report();
    json.writeStartObject();
    json.writeStringField("id", report.id());
    json.writeNumberField("number", entry.number());
    json.writeStringField("source", report.source());
    text("url", report.url());
    text("outlet", report.outlet());
    text("title", report.title());
    texts("bylines", report.bylines());
    when("published", report.published());
    json.writeStringField("publishedBasis", Terms.code(report.publishedBasis()));
    text("publishedReason", entry.publishedReason());
    when("updated", report.updated());
    json.writeStringField("language", report.language());
    json.writeBooleanField("readForFindings", Reader.reads(report.language()));
    json.writeStringField("kind", Terms.code(report.kind()));
    text("copyOf", entry.copyOf());
    json.writeStringField("origin", entry.origin());
    json.writeStringField("text", report.text());
    list("revisions", entry.revisions(), this::revision);
    list("blocks", report.blocks(), this::block);
    list("sentences", report.sentences(), this::sentence);
    list("furniture", report.furniture(), this::furniture);
    json.writeEndObject();
  }

  private void revision(RevisionEntry revision) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", revision.id());
    when("published", revision.published());
    when("updated", revision.updated());
    text("title", revision.title());
    text("titleBefore", revision.titleBefore());
    list("changes", revision.changes(), this::change);
    json.writeEndObject();
  }

  private void change(WordChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Terms.code(change.kind()));
    json.writeStringField("words", change.words());
    json.writeEndObject();
  }

  private void block(Block block) throws IOException {
    json.writeStartObject();
    span(block.span());
    json.writeStringField("kind", Terms.code(block.kind()));
    if (block.at() != null) {
      when("at", block.at());
    }
    json.writeEndObject();
  }

  private void sentence(Sentence sentence) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", sentence.id());
    span(sentence.span());
    json.writeStringField("kind", Terms.code(sentence.kind()));
    json.writeNumberField("block", sentence.block());
    json.writeEndObject();
  }

  private void furniture(Furniture furniture) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", furniture.name());
    json.writeStringField("text", furniture.text());
    json.writeNumberField("beforeBlock", furniture.beforeBlock());
    json.writeEndObject();
  }

  private void actor(Actor actor) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", actor.id());
    json.writeStringField("name", actor.name());
    json.writeStringField("kind", Terms.code(actor.kind()));
    text("country", actor.country());
    list("roles", actor.roles(), this::citedText);
    list("aliases", actor.aliases(), this::alias);
    text("affiliation", actor.affiliation());
    citations(actor.citations());
    json.writeEndObject();
  }

  private void alias(Alias alias) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", alias.text());
    texts("reports", alias.reports());
    json.writeEndObject();
  }

  private void citedText(CitedText cited) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", cited.text());
    citations(cited.citations());
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", quote.id());
    text("speaker", quote.speaker());
    text("speakerNote", quote.speakerNote());
    when("said", quote.said());
    list("wordings", quote.wordings(), this::wording);
    list("aligned", quote.aligned(), this::clause);
    json.writeEndObject();
  }

  private void wording(Wording wording) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", wording.text());
    json.writeStringField("form", Terms.code(wording.form()));
    json.writeStringField("report", wording.report());
    texts("sentences", wording.citations().stream().map(Citation::sentence).distinct().toList());
    Span bounds = wording.spans().stream().reduce(Span::cover).orElse(new Span(0, 0));
    span(bounds);
    list("spans", wording.spans(), this::spanObject);
    text("speakerAsWritten", wording.speakerAsWritten());
    text("via", wording.via());
    json.writeBooleanField("continues", wording.paragraphs() > 1);
    json.writeNumberField("paragraphs", wording.paragraphs());
    citations(wording.citations());
    json.writeEndObject();
  }

  private void clause(AlignedClause clause) throws IOException {
    json.writeStartObject();
    list("columns", clause.columns(), this::column);
    json.writeEndObject();
  }

  private void column(AlignedColumn column) throws IOException {
    json.writeStartObject();
    texts("cells", column.cells());
    list("differs", column.differs(), json::writeBoolean);
    json.writeEndObject();
  }

  private void event(Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    json.writeStringField("title", event.title());
    text("type", event.type() == null ? null : event.type().name());
    text("mode", event.mode());
    code(event.code());
    ledger(event.ledger());
    json.writeStringField("modality", Terms.code(event.modality()));
    when("when", event.when());
    text("place", event.place());
    texts("actors", event.actors());
    texts("recipients", event.recipients());
    text("attributedTo", event.attributedTo());
    citations(event.citations());
    list("mentions", event.mentions(), this::citation);
    json.writeNumberField("origins", event.origins());
    text("citing", event.citing());
    list("denials", event.denials(), this::denial);
    json.writeEndObject();
  }

  private void denial(Denial denial) throws IOException {
    json.writeStartObject();
    text("by", denial.by());
    citations(denial.citations());
    json.writeEndObject();
  }

  private void code(@Nullable EventCode code) throws IOException {
    if (code == null) {
      json.writeNullField("code");
      return;
    }
    json.writeObjectFieldStart("code");
    json.writeStringField("type", code.type().name());
    text("mode", code.mode());
    texts("contexts", code.contexts());
    json.writeStringField("cameo", code.cameo());
    json.writeNumberField("quad", code.quad());
    json.writeEndObject();
  }

  private void ledger(@Nullable LedgerEntry entry) throws IOException {
    if (entry == null) {
      json.writeNullField("ledger");
      return;
    }
    json.writeObjectFieldStart("ledger");
    json.writeStringField("account", Terms.code(entry.ledger()));
    json.writeStringField("kind", entry.kind());
    json.writeEndObject();
  }

  private void proposal(Proposal proposal) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", proposal.id());
    json.writeStringField("name", proposal.name());
    list("names", proposal.names(), this::citedText);
    texts("proposers", proposal.proposers());
    text("partOf", proposal.partOf());
    texts("rivals", proposal.rivals());
    list("terms", proposal.terms(), this::citedText);
    list("course", proposal.course(), this::step);
    list("positions", proposal.positions(), this::position);
    citations(proposal.citations());
    json.writeEndObject();
  }

  private void position(Position position) throws IOException {
    json.writeStartObject();
    json.writeStringField("party", position.party());
    json.writeStringField("stance", Terms.code(position.stance()));
    json.writeStringField("text", position.text());
    list("conditions", position.conditions(), this::citedText);
    when("asOf", position.asOf());
    text("saidBy", position.saidBy());
    json.writeStringField("basis", Terms.code(position.basis()));
    list("voices", position.voices(), this::voice);
    text("firstReport", position.firstReport());
    json.writeNumberField("origins", position.origins());
    citations(position.citations());
    json.writeEndObject();
  }

  private void voice(Voice voice) throws IOException {
    json.writeStartObject();
    text("speaker", voice.speaker());
    text("asWritten", voice.asWritten());
    json.writeBooleanField("anonymous", voice.anonymous());
    json.writeStringField("basis", Terms.code(voice.basis()));
    citations(voice.citations());
    json.writeEndObject();
  }

  private void step(CourseStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Terms.code(step.kind()));
    texts("by", step.by());
    json.writeStringField("text", step.text());
    when("when", step.when());
    text("saidBy", step.saidBy());
    json.writeNumberField("origins", step.origins());
    citations(step.citations());
    json.writeEndObject();
  }

  private void figure(Figure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", figure.id());
    json.writeStringField("what", figure.what());
    texts("told", figure.told());
    json.writeFieldName("value");
    json.writeNumber(figure.value().toPlainString());
    json.writeStringField("text", figure.text());
    json.writeStringField("unit", figure.unit());
    text("qualifier", figure.qualifier() == null ? null : Terms.code(figure.qualifier()));
    when("asOf", figure.asOf());
    text("attributedTo", figure.attributedTo());
    citations(figure.citations());
    json.writeEndObject();
  }

  private void disagreement(Disagreement disagreement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", disagreement.id());
    json.writeStringField("kind", Terms.code(disagreement.kind()));
    json.writeStringField("about", disagreement.about());
    json.writeStringField("status", Terms.code(disagreement.status()));
    json.writeStringField("why", disagreement.why());
    list("readings", disagreement.readings(), this::reading);
    texts("touches", disagreement.touches());
    json.writeEndObject();
  }

  private void reading(Reading reading) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", reading.value());
    text("according", reading.according());
    when("when", reading.when());
    texts("reports", reading.reports());
    citations(reading.citations());
    json.writeEndObject();
  }

  private void sameOnceResolved(SameOnceResolved same) throws IOException {
    json.writeStartObject();
    json.writeStringField("about", same.about());
    when("when", same.when());
    list("readings", same.readings(), this::reading);
    json.writeEndObject();
  }

  private void onlyHere(OnlyHere only) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", only.report());
    json.writeStringField("text", only.text());
    citations(only.citations());
    json.writeEndObject();
  }

  private void summaryLine(SummaryLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", line.text());
    when("when", line.when());
    texts("differs", line.differs());
    citations(line.citations());
    json.writeEndObject();
  }

  private void coverageRow(CoverageRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("claim", row.claim());
    json.writeStringField("line", row.line());
    json.writeNumberField("origins", row.origins());
    list("cells", row.cells(), this::coverageCell);
    json.writeEndObject();
  }

  private void coverageCell(CoverageCell cell) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", cell.report());
    json.writeStringField("carries", Terms.code(cell.carries()));
    citations(cell.citations());
    json.writeEndObject();
  }

  private void citations(List<Citation> citations) throws IOException {
    list("citations", citations, this::citation);
  }

  private void citation(Citation citation) throws IOException {
    if (citation.span().equals(sentences.get(citation.sentence()))) {
      json.writeString(citation.sentence());
    } else {
      CitationJson.write(citation, json);
    }
  }

  private void spanObject(Span span) throws IOException {
    json.writeStartObject();
    span(span);
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void when(String name, @Nullable When when) throws IOException {
    if (when == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    text("earliest", WhenText.earliest(when));
    text("latest", WhenText.latest(when));
    json.writeStringField("precision", Terms.code(when.precision()));
    json.writeStringField("text", when.text());
    json.writeEndObject();
  }

  private void text(String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private void texts(String name, List<? extends @Nullable String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      if (value == null) {
        json.writeNull();
      } else {
        json.writeString(value);
      }
    }
    json.writeEndArray();
  }

  private <T> void list(String name, List<T> items, Item<T> item) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : items) {
      item.write(each);
    }
    json.writeEndArray();
  }
}
