package org.parley.quality.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorFinder;
import org.parley.actor.ReportActors;
import org.parley.event.EventFinder;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Annotator;
import org.parley.language.Token;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.quality.Benchmark;
import org.parley.quality.BenchmarkSet;
import org.parley.quality.JsonLines;
import org.parley.quality.Outputs;
import org.parley.quality.Score;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;

/**
 * Coded events, one sentence at a time: type alone, and type with actors and recipients. A set
 * whose name begins with "petr" is coded in pairs, as PETRARCH does.
 */
public final class EventsBenchmark implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String group() {
    return "events";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    List<Score> scores = new ArrayList<>();
    Annotator annotator = CoreNlpAnnotator.load();
    for (BenchmarkSet set : BenchmarkSet.in(folder)) {
      Map<String, List<CodedEvent>> found =
          find(set.docs(), set.name().startsWith("petr"), annotator);
      outputs.write(group(), set.name(), Map.of("docs", forOutput(found)));
      if (set.isMarked()) {
        scores.addAll(score(set.name(), read(set.gold()), found));
      }
    }
    return scores;
  }

  private static Map<String, List<CodedEvent>> find(Path docs, boolean dyads, Annotator annotator)
      throws IOException {
    Map<String, List<CodedEvent>> found = new LinkedHashMap<>();
    for (JsonNode doc : JsonLines.read(docs)) {
      String text = doc.get("text").asText();
      AnnotatedReport report = annotated(doc.get("id").asText(), text, annotator);
      ReportActors actors = ActorFinder.find(report);
      found.put(
          doc.get("id").asText(),
          MainEvent.of(
              EventFinder.find(report, actors, List.of()),
              report.sentences().get(0),
              actors,
              day(doc.path("date").asText()),
              dyads));
    }
    return found;
  }

  /** Dates come as 20080806 or 2008-08-06; null for any other form. */
  private static @Nullable LocalDate day(String date) {
    String digits = date.replace("-", "");
    return digits.matches("[12]\\d{7}")
        ? LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE)
        : null;
  }

  /** The benchmarks are sentences, not reports: each is read as a report of one sentence. */
  private static AnnotatedReport annotated(String id, String text, Annotator annotator) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(id + ".1", 0, BlockKind.BODY, all);
    Report report =
        Report.ofText(id, id, text, List.of(new Block(BlockKind.BODY, all)), List.of(sentence));
    List<Token> tokens = annotator.tag(text, List.of(all)).get(0);
    return new AnnotatedReport(
        report, List.of(new AnnotatedSentence(sentence, tokens, annotator.parse(tokens))));
  }

  private static Map<String, List<CodedEvent>> read(Path gold) throws IOException {
    Map<String, List<CodedEvent>> events = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> doc : JSON.readTree(gold.toFile()).get("docs").properties()) {
      List<CodedEvent> all = new ArrayList<>();
      for (JsonNode event : doc.getValue()) {
        all.add(
            new CodedEvent(
                event.get("event").asText(), codes(event, "source"), codes(event, "target")));
      }
      events.put(doc.getKey(), all);
    }
    return events;
  }

  private static Set<String> codes(JsonNode event, String role) {
    Set<String> codes = new TreeSet<>();
    event.path(role).forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static List<Score> score(
      String set, Map<String, List<CodedEvent>> gold, Map<String, List<CodedEvent>> found) {
    MultisetScore types = new MultisetScore();
    MultisetScore triples = new MultisetScore();
    gold.forEach(
        (id, right) -> {
          List<CodedEvent> given = found.getOrDefault(id, List.of());
          types.add(
              right.stream().map(CodedEvent::event).toList(),
              given.stream().map(CodedEvent::event).toList());
          triples.add(right, given);
        });
    return List.of(
        new Score("events/" + set, "event type F1", types.f1(), .75, ""),
        new Score(
            "events/" + set,
            "type, actors and recipients F1",
            triples.f1(),
            set.startsWith("petr") ? .55 : null,
            ""));
  }

  private static Map<String, Object> forOutput(Map<String, List<CodedEvent>> found) {
    Map<String, Object> docs = new LinkedHashMap<>();
    found.forEach(
        (id, events) ->
            docs.put(
                id,
                events.stream()
                    .map(
                        event ->
                            Map.of(
                                "event", event.event(),
                                "source", event.source(),
                                "target", event.target()))
                    .toList()));
    return docs;
  }
}
