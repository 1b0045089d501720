package org.parley.publish.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.dossier.Actor;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.Wording;
import org.parley.event.Modality;
import org.parley.position.Stance;
import org.parley.publish.anchor.TextFragment;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.When;
import org.parley.store.StoryCard;

/** Writes JSON-LD, one object with {@code @context} and {@code @graph}. */
public final class SchemaOrg {
  /** The media type of what is written. */
  public static final String TYPE = "application/ld+json";

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final String base;
  private final Dossier dossier;
  private final String story;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final List<Map<String, Object>> graph = new ArrayList<>();

  private SchemaOrg(Dossier dossier, String base) {
    this.base = base;
    this.dossier = dossier;
    this.story = base + "/stories/" + dossier.story().id();
    for (ReportEntry entry : dossier.reports()) {
      reports.put(entry.report().id(), entry.report());
    }
  }

  /**
   * Writes a dossier: the story, its reports, actors, quotes, events, what is on the table and the
   * answers to it; the stream stays open.
   *
   * @param base address of the service, without a slash at its end
   * @throws IOException if the stream fails
   */
  public static void write(Dossier dossier, String base, OutputStream out) throws IOException {
    SchemaOrg nodes = new SchemaOrg(dossier, base);
    nodes.story();
    dossier.reports().forEach(entry -> nodes.graph.add(report(entry, base)));
    dossier.actors().forEach(nodes::actor);
    dossier.quotes().forEach(nodes::quote);
    dossier.events().forEach(nodes::event);
    dossier.proposals().forEach(nodes::proposal);
    write(nodes.graph, out);
  }

  /**
   * Writes one report with its text; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Report report, String base, OutputStream out) throws IOException {
    Map<String, Object> node = report(new ReportEntry(1, report, null, null, report.id()), base);
    node.put("articleBody", report.text());
    write(List.of(node), out);
  }

  /**
   * Writes a list of stories; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(List<StoryCard> stories, String base, OutputStream out)
      throws IOException {
    List<Map<String, Object>> items = new ArrayList<>();
    for (StoryCard card : stories) {
      Map<String, Object> story = node(base + "/stories/" + card.id(), "Collection");
      story.put("name", card.title());
      story.put("inLanguage", card.lane());
      story.put("collectionSize", card.reports());
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("@type", "ListItem");
      item.put("position", items.size() + 1);
      item.put("item", story);
      items.add(item);
    }
    Map<String, Object> list = node(base + "/", "ItemList");
    list.put("numberOfItems", stories.size());
    list.put("itemListElement", items);
    write(List.of(list), out);
  }

  private static void write(List<Map<String, Object>> graph, OutputStream out) throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org");
    document.put("@graph", graph);
    JSON.writeValue(out, document);
  }

  private static Map<String, Object> node(String id, String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@id", id);
    node.put("@type", type);
    return node;
  }

  private static Map<String, Object> reference(String id) {
    return Map.of("@id", id);
  }

  private static void put(Map<String, Object> node, String name, @Nullable Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      node.put(name, value);
    }
  }

  /** A day or a minute in ISO 8601, or null where neither is known. */
  private static @Nullable String date(@Nullable When when) {
    if (when == null) {
      return null;
    }
    if (when.instant() != null) {
      return when.instant() + "Z";
    }
    return when.isDay() ? String.valueOf(when.earliest()) : null;
  }

  /** An interval in ISO 8601 with ".." for an end that is not known, or null if neither is. */
  private static @Nullable String interval(When when) {
    if (when.isUnknown()) {
      return null;
    }
    return (when.earliest() == null ? ".." : when.earliest())
        + "/"
        + (when.latest() == null ? ".." : when.latest());
  }

  private void story() {
    Map<String, Object> node = node(story, "Collection");
    node.put("name", dossier.story().title());
    node.put("inLanguage", dossier.story().language());
    node.put("collectionSize", dossier.reports().size());
    put(node, "datePublished", date(dossier.story().firstPublished()));
    put(node, "dateModified", date(dossier.story().lastPublished()));
    put(node, "temporalCoverage", interval(dossier.story().period()));
    node.put(
        "abstract",
        String.join("\n", dossier.summary().stream().map(line -> line.text()).toList()));
    node.put(
        "hasPart",
        dossier.reports().stream()
            .map(entry -> reference(base + "/reports/" + entry.report().id()))
            .toList());
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@type", "MediaObject");
    whole.put("name", Dossier.FORMAT);
    whole.put("encodingFormat", "application/json");
    whole.put("contentUrl", base + "/api/v1/stories/" + dossier.story().id() + "/dossier");
    node.put("encoding", whole);
    graph.add(node);
  }

  private static Map<String, Object> report(ReportEntry entry, String base) {
    Report report = entry.report();
    Map<String, Object> node = node(base + "/reports/" + report.id(), "NewsArticle");
    put(node, "headline", report.title());
    put(node, "url", report.url());
    if (report.outlet() != null) {
      Map<String, Object> outlet = new LinkedHashMap<>();
      outlet.put("@type", "Organization");
      outlet.put("name", report.outlet());
      node.put("publisher", outlet);
    }
    // A byline may be a person or an agency; credit is what fits both.
    if (!report.bylines().isEmpty()) {
      node.put("creditText", String.join(", ", report.bylines()));
    }
    put(node, "datePublished", date(report.published()));
    put(node, "dateModified", date(report.updated()));
    node.put("inLanguage", report.language());
    if (entry.copyOf() != null) {
      node.put("isBasedOn", reference(base + "/reports/" + entry.copyOf()));
    }
    return node;
  }

  private String part(String id) {
    return story + "#" + id;
  }

  private void actor(Actor actor) {
    String type =
        switch (actor.kind()) {
          case PERSON -> "Person";
          case ORGANISATION -> "Organization";
          case STATE -> "Country";
          case PLACE -> "Place";
          case GROUP -> "Thing";
        };
    Map<String, Object> node = node(part(actor.id()), type);
    node.put("name", actor.name());
    put(
        node,
        "alternateName",
        actor.aliases().stream()
            .map(alias -> alias.text())
            .filter(name -> !name.equals(actor.name()))
            .distinct()
            .toList());
    if (actor.kind() == ActorKind.PERSON) {
      put(node, "jobTitle", actor.roles().stream().map(role -> role.text()).distinct().toList());
      if (actor.affiliation() != null) {
        node.put("affiliation", reference(part(actor.affiliation())));
      }
    }
    graph.add(node);
  }

  private void quote(Quote quote) {
    for (int i = 0; i < quote.wordings().size(); i++) {
      Wording wording = quote.wordings().get(i);
      Map<String, Object> node = node(part(quote.id() + "-" + (i + 1)), "Quotation");
      node.put("text", wording.text());
      node.put("additionalType", Terms.form(wording));
      if (quote.speaker() != null) {
        node.put("creator", reference(part(quote.speaker())));
      }
      put(node, "dateCreated", date(quote.said()));
      node.put("isPartOf", reference(base + "/reports/" + wording.report()));
      node.put("citation", citations(wording.citations()));
      graph.add(node);
    }
  }

  /** What is only claimed, denied, announced or conditional is no event, but a claim of one. */
  private void event(Event event) {
    boolean told = event.modality() == Modality.HAPPENED || event.modality() == Modality.ONGOING;
    Map<String, Object> node = node(part(event.id()), told ? "Event" : "Claim");
    node.put("name", event.title());
    node.put("additionalType", Terms.modality(event.modality()));
    put(node, "temporalCoverage", told ? null : interval(event.when()));
    put(node, "startDate", told ? date(event.when()) : null);
    if (told && event.place() != null) {
      node.put("location", reference(part(event.place())));
    }
    put(
        node,
        "about",
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .distinct()
            .map(id -> reference(part(id)))
            .toList());
    node.put(told ? "subjectOf" : "appearance", citations(event.citations()));
    graph.add(node);
  }

  private void proposal(Proposal proposal) {
    Map<String, Object> node = node(part(proposal.id()), "CreativeWork");
    node.put("additionalType", "proposal");
    node.put("name", proposal.name());
    put(node, "creator", proposal.proposers().stream().map(id -> reference(part(id))).toList());
    put(node, "hasPart", proposal.terms().stream().map(term -> text(term.text())).toList());
    put(node, "citation", citations(proposal.citations()));
    graph.add(node);
    for (int i = 0; i < proposal.positions().size(); i++) {
      graph.add(position(proposal, proposal.positions().get(i), i + 1));
    }
  }

  private static Map<String, Object> text(String text) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", "CreativeWork");
    node.put("text", text);
    return node;
  }

  /** Only a plain yes or no has a word of its own; all else is an action with its name. */
  private Map<String, Object> position(Proposal proposal, Position position, int number) {
    String type =
        position.stance() == Stance.ACCEPTS
            ? "AcceptAction"
            : position.stance() == Stance.REJECTS ? "RejectAction" : "Action";
    Map<String, Object> node = node(part(proposal.id() + "-" + number), type);
    node.put("name", Terms.stance(position.stance()));
    node.put("description", position.text());
    node.put("agent", reference(part(position.party())));
    node.put("object", reference(part(proposal.id())));
    put(node, "startTime", date(position.asOf()));
    node.put("subjectOf", citations(position.citations()));
    return node;
  }

  /** The cited words, each with its report and, where it is known, a link into the page. */
  private List<Map<String, Object>> citations(List<Citation> citations) {
    List<Map<String, Object>> cited = new ArrayList<>();
    for (Citation citation : citations) {
      Report report = reports.get(citation.report());
      if (report != null) {
        String words = report.words(citation.span());
        Map<String, Object> node = text(words);
        node.put("isPartOf", reference(base + "/reports/" + report.id()));
        if (report.url() != null) {
          node.put("url", TextFragment.of(report.url(), words));
        }
        cited.add(node);
      }
    }
    return cited;
  }
}
