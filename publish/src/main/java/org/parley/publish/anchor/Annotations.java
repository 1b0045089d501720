package org.parley.publish.anchor;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.Dossier;
import org.parley.dossier.Proposal;
import org.parley.dossier.ReportEntry;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;
import org.parley.report.Report;

/**
 * The lines of a dossier as annotations of its reports: the body is the line, the targets are the
 * words it rests on (W3C Web Annotation Data Model). Each target names the text that Parley keeps,
 * to which the positions apply, and, where the address is known, the publisher's page, where the
 * words are to be looked for.
 */
public final class Annotations {
  /** The media type of what is written. */
  public static final String TYPE =
      "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private static final String FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/";
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final String base;
  private final Dossier dossier;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final List<Map<String, Object>> items = new ArrayList<>();

  private Annotations(Dossier dossier, String base) {
    this.base = base;
    this.dossier = dossier;
    for (ReportEntry entry : dossier.reports()) {
      reports.put(entry.report().id(), entry.report());
    }
  }

  /**
   * Writes an {@code AnnotationCollection} of one page; the stream stays open.
   *
   * @param base address of the service that keeps the texts, without a slash at its end
   * @throws IOException if the stream fails
   */
  public static void write(Dossier dossier, String base, OutputStream out) throws IOException {
    Annotations annotations = new Annotations(dossier, base);
    annotations.lines();
    JSON.writeValue(out, annotations.collection());
  }

  private String address() {
    return base + "/api/v1/stories/" + dossier.story().id() + "/annotations";
  }

  private Map<String, Object> collection() {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("id", address() + "#page");
    page.put("type", "AnnotationPage");
    page.put("startIndex", 0);
    page.put("items", items);
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
    collection.put("id", address());
    collection.put("type", "AnnotationCollection");
    collection.put("label", dossier.story().title());
    collection.put("total", items.size());
    collection.put("first", page);
    return collection;
  }

  private void lines() {
    dossier.summary().forEach(line -> add("glance", line.text(), line.citations()));
    for (Proposal proposal : dossier.proposals()) {
      add("proposal", proposal.name(), proposal.citations());
      proposal.terms().forEach(term -> add("term", term.text(), term.citations()));
      proposal
          .positions()
          .forEach(
              position -> {
                add(
                    "position: " + Terms.stance(position.stance()),
                    position.text(),
                    position.citations());
                position.conditions().forEach(c -> add("condition", c.text(), c.citations()));
              });
    }
    dossier
        .disagreements()
        .forEach(
            disagreement ->
                disagreement
                    .readings()
                    .forEach(
                        reading ->
                            add(
                                "disagreement: " + disagreement.about(),
                                reading.value(),
                                reading.citations())));
    dossier
        .quotes()
        .forEach(quote -> quote.wordings().forEach(w -> add("quote", w.text(), w.citations())));
    dossier
        .events()
        .forEach(
            event ->
                add(
                    "event: " + Terms.modality(event.modality()),
                    event.title(),
                    event.citations()));
    dossier.figures().forEach(f -> add("figure", f.what() + ": " + f.text(), f.citations()));
  }

  private void add(String sort, String line, List<Citation> citations) {
    if (citations.isEmpty()) {
      return;
    }
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("id", address() + "#" + (items.size() + 1));
    annotation.put("type", "Annotation");
    annotation.put("motivation", "describing");
    annotation.put("body", List.of(body("describing", line), body("tagging", sort)));
    List<Map<String, Object>> targets = new ArrayList<>();
    citations.forEach(citation -> targets(citation, targets));
    annotation.put("target", targets);
    items.add(annotation);
  }

  private static Map<String, Object> body(String purpose, String value) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("format", "text/plain");
    body.put("value", value);
    return body;
  }

  private void targets(Citation citation, List<Map<String, Object>> targets) {
    Report report = reports.get(citation.report());
    if (report == null) {
      throw new IllegalArgumentException("no such report in the dossier: " + citation.report());
    }
    targets.add(
        target(
            base + "/api/v1/reports/" + report.id() + "/text",
            Selectors.of(report.text(), citation.span())));
    if (report.url() != null) {
      Map<String, Object> fragment = new LinkedHashMap<>();
      fragment.put("type", "FragmentSelector");
      fragment.put("conformsTo", FRAGMENTS);
      fragment.put("value", TextFragment.directive(report.words(citation.span())));
      targets.add(
          target(report.url(), List.of(fragment, Selectors.quote(report.text(), citation.span()))));
    }
  }

  private static Map<String, Object> target(String source, List<Map<String, Object>> selectors) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("type", "SpecificResource");
    target.put("source", source);
    target.put("selector", selectors);
    return target;
  }
}
