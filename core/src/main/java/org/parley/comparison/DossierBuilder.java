package org.parley.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ActorMerger;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportWithActors;
import org.parley.actor.StoryActor;
import org.parley.actor.StoryActors;
import org.parley.alignment.EventAligner;
import org.parley.alignment.EventGroup;
import org.parley.alignment.FigureAligner;
import org.parley.alignment.ProposalAligner;
import org.parley.alignment.QuoteAligner;
import org.parley.alignment.StoryReport;
import org.parley.alignment.StoryReports;
import org.parley.correction.CorrectedDossier;
import org.parley.disagreement.Disagreements;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.CitedText;
import org.parley.dossier.Correction;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.EvidenceCheck;
import org.parley.dossier.Figure;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.StoryEntry;
import org.parley.findings.Findings;
import org.parley.ledger.LedgerKeeper;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.When;
import org.parley.similarity.Origins;
import org.parley.summary.Summary;

/** Builds the dossier of a story from the findings of its reports. */
public final class DossierBuilder {
  private static final Comparator<Report> PUBLISHED =
      Comparator.comparing(
              (Report report) -> report.published().earliest(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              report -> report.published().latest(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              report -> report.published().instant(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::id);

  private DossierBuilder() {}

  /**
   * The dossier of a story. Every line that its sentences do not support is left out.
   *
   * @param storyId stable id of the story
   * @param findings of its reports, at least one, in any order; each report once
   * @return the same dossier for the same findings in whatever order
   */
  public static Dossier build(String storyId, List<Findings> findings) {
    return build(storyId, findings, List.of());
  }

  /**
   * The dossier of a story with what persons say about its findings.
   *
   * @param said all that was said about findings of any story, in order
   */
  public static Dossier build(String storyId, List<Findings> findings, List<Correction> said) {
    List<Correction> inForce = CorrectedDossier.inForce(said);
    List<Findings> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(one -> one.report().id()));
    Map<String, String> reasons = new HashMap<>();
    List<PublicationInference.Dated> dated = PublicationInference.date(sorted);
    for (PublicationInference.Dated one : dated) {
      String reason = one.reason();
      if (reason != null) {
        reasons.put(one.report().id(), reason);
      }
    }
    List<StoryReport> reports =
        IntStream.range(0, sorted.size())
            .parallel()
            .mapToObj(i -> StoryReport.of(dated.get(i).report(), sorted.get(i)))
            .sorted(Comparator.comparing(StoryReport::report, PUBLISHED))
            .toList();
    // What does not rest on each other is worked out side by side.
    ForkJoinTask<StoryActors> actorsOf =
        ForkJoinTask.adapt(
                () ->
                    ActorMerger.merge(
                        sorted.stream()
                            .map(one -> new ReportWithActors(one.report(), one.actors()))
                            .toList(),
                        CorrectedDossier.actors(inForce)))
            .fork();
    Origins origins = Origins.of(reports.stream().map(StoryReport::report).toList());
    StoryActors actors = actorsOf.join();
    StoryReports story = new StoryReports(reports, actors, origins);

    ForkJoinTask<List<Quote>> quotesOf = ForkJoinTask.adapt(() -> QuoteAligner.align(story)).fork();
    List<Proposal> proposals = ProposalAligner.align(story);
    List<EventGroup> events = LedgerKeeper.enter(story, EventAligner.align(story), proposals);
    List<FigureAligner.Slot> slots = FigureAligner.align(story);
    List<Figure> figures = slots.stream().flatMap(slot -> slot.figures().stream()).toList();
    List<Quote> quotes = quotesOf.join();
    List<Disagreement> disagreements =
        reports.size() < 2
            ? List.of()
            : Disagreements.find(story, quotes, events, slots, proposals);
    Summary summary = new Summary(story, events, proposals, figures, quotes, disagreements);
    Dossier dossier =
        new Dossier(
            entry(storyId, story, events),
            entries(story, reasons),
            actors(story, quotes, events, proposals),
            quotes,
            events.stream().map(EventGroup::event).toList(),
            proposals,
            figures,
            disagreements,
            Disagreements.same(events),
            summary.onlyHere(),
            summary.atAGlance(),
            reports.size() < 2 ? List.of() : summary.coverage());
    return CorrectedDossier.of(EvidenceCheck.check(dossier).dossier(), inForce);
  }

  private static StoryEntry entry(String id, StoryReports story, List<EventGroup> events) {
    List<StoryReport> reports = story.reports();
    StoryReport titled =
        reports.stream().filter(r -> r.report().title() != null).findFirst().orElse(reports.get(0));
    Set<String> outlets = new HashSet<>();
    for (StoryReport report : reports) {
      if (report.report().outlet() != null) {
        outlets.add(report.report().outlet());
      }
    }
    When first = reports.get(0).report().published();
    When last =
        reports.stream()
            .map(r -> r.report().published())
            .filter(when -> when.earliest() != null)
            .reduce((a, b) -> b)
            .orElse(When.UNKNOWN);
    return new StoryEntry(
        id,
        title(titled.report()),
        titled.id(),
        language(reports),
        first,
        last,
        period(events),
        reports.size(),
        outlets.size(),
        story.origins().count());
  }

  /** The title, or the first sentence of a report that has none. */
  private static String title(Report report) {
    if (report.title() != null) {
      return report.title();
    }
    return report.sentences().isEmpty()
        ? report.source()
        : report.words(report.sentences().get(0).span());
  }

  private static String language(List<StoryReport> reports) {
    Map<String, Integer> counts = new TreeMap<>();
    reports.forEach(report -> counts.merge(report.report().language(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static When period(List<EventGroup> events) {
    LocalDate from = null;
    LocalDate to = null;
    for (EventGroup group : events) {
      When when = group.event().when();
      if (when.earliest() != null && (from == null || when.earliest().isBefore(from))) {
        from = when.earliest();
      }
      if (when.latest() != null && (to == null || when.latest().isAfter(to))) {
        to = when.latest();
      }
    }
    return from != null && to != null && to.isBefore(from)
        ? When.UNKNOWN
        : When.between(from, to, "");
  }

  private static List<ReportEntry> entries(StoryReports story, Map<String, String> reasons) {
    List<ReportEntry> entries = new ArrayList<>();
    for (StoryReport report : story.reports()) {
      var origin = story.origins().of(report.id());
      String agency = origin.agency();
      entries.add(
          new ReportEntry(
              entries.size() + 1,
              report.report(),
              reasons.get(report.id()),
              origin.copyOf(),
              agency == null ? origin.origin() : agency));
    }
    return entries;
  }

  /** The actors that take part in a line of the dossier, and those they act for. */
  private static List<Actor> actors(
      StoryReports story, List<Quote> quotes, List<EventGroup> events, List<Proposal> proposals) {
    Set<String> used = new HashSet<>();
    quotes.forEach(quote -> add(used, quote.speaker()));
    for (EventGroup group : events) {
      used.addAll(group.event().actors());
      used.addAll(group.event().recipients());
      add(used, group.event().place());
      add(used, group.event().attributedTo());
      add(used, group.event().citing());
      group.event().denials().forEach(denial -> add(used, denial.by()));
    }
    for (Proposal proposal : proposals) {
      used.addAll(proposal.proposers());
      proposal
          .positions()
          .forEach(
              position -> {
                add(used, position.party());
                add(used, position.saidBy());
                position.voices().forEach(voice -> add(used, voice.speaker()));
              });
      proposal
          .course()
          .forEach(
              step -> {
                used.addAll(step.by());
                add(used, step.saidBy());
              });
    }
    Map<String, List<Citation>> mentions = firstMentions(story);
    List<Actor> found = new ArrayList<>();
    for (StoryActor actor : story.actors().actors()) {
      boolean person = actor.kind() == ActorKind.PERSON;
      List<Citation> citations = mentions.getOrDefault(actor.id(), List.of());
      if ((used.contains(actor.id()) || person) && !citations.isEmpty()) {
        found.add(
            new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.roles().stream().map(r -> new CitedText(r.text(), r.citations())).toList(),
                actor.aliases().stream().map(a -> new Alias(a.text(), a.reports())).toList(),
                affiliation(story, actor),
                citations));
      }
    }
    return found;
  }

  private static @Nullable String affiliation(StoryReports story, StoryActor actor) {
    String id = actor.affiliation();
    return id == null || story.actors().byId(id) == null ? null : id;
  }

  private static void add(Set<String> ids, @Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }

  /** By the id of an actor, where each report names it first. */
  private static Map<String, List<Citation>> firstMentions(StoryReports story) {
    Map<String, List<Citation>> mentions = new HashMap<>();
    for (StoryReport report : story.reports()) {
      Set<String> met = new HashSet<>();
      for (ReportActor named : report.findings().actors().actors()) {
        String id = story.actor(report, named.key());
        if (id != null && met.add(id)) {
          mentions
              .computeIfAbsent(id, key -> new ArrayList<>())
              .addAll(report.cite(named.mentions().get(0).span()));
        }
      }
    }
    return mentions;
  }
}
