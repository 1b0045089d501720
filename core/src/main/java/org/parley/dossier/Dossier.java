package org.parley.dossier;

import java.util.List;

/**
 * What all reports of a story say together.
 *
 * @param story what it is about
 * @param reports in order of first publication, then id; their numbers are used everywhere
 * @param actors who acts and speaks
 * @param quotes what was said
 * @param events what happened, goes on or is announced
 * @param proposals what is on the table and who stands where
 * @param figures numbers
 * @param disagreements where the reports differ, what matters most first
 * @param sameOnceResolved what looked like a disagreement and is none
 * @param onlyHere what a single origin reports
 * @param summary at a glance, in time order
 * @param coverage which report carries which claim
 * @param corrections what persons said about its lines and holds, in the order it was said
 */
public record Dossier(
    StoryEntry story,
    List<ReportEntry> reports,
    List<Actor> actors,
    List<Quote> quotes,
    List<Event> events,
    List<Proposal> proposals,
    List<Figure> figures,
    List<Disagreement> disagreements,
    List<SameOnceResolved> sameOnceResolved,
    List<OnlyHere> onlyHere,
    List<SummaryLine> summary,
    List<CoverageRow> coverage,
    List<Correction> corrections) {

  /** Version of the contract. */
  public static final String FORMAT = "parley.dossier/1";

  /** Copies its lists. */
  public Dossier {
    reports = List.copyOf(reports);
    actors = List.copyOf(actors);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
    proposals = List.copyOf(proposals);
    figures = List.copyOf(figures);
    disagreements = List.copyOf(disagreements);
    sameOnceResolved = List.copyOf(sameOnceResolved);
    onlyHere = List.copyOf(onlyHere);
    summary = List.copyOf(summary);
    coverage = List.copyOf(coverage);
    corrections = List.copyOf(corrections);
  }

  /** What reports say, and nobody corrected. */
  public Dossier(
      StoryEntry story,
      List<ReportEntry> reports,
      List<Actor> actors,
      List<Quote> quotes,
      List<Event> events,
      List<Proposal> proposals,
      List<Figure> figures,
      List<Disagreement> disagreements,
      List<SameOnceResolved> sameOnceResolved,
      List<OnlyHere> onlyHere,
      List<SummaryLine> summary,
      List<CoverageRow> coverage) {
    this(
        story,
        reports,
        actors,
        quotes,
        events,
        proposals,
        figures,
        disagreements,
        sameOnceResolved,
        onlyHere,
        summary,
        coverage,
        List.of());
  }

  /** The same under a name that a person gave the story. */
  public Dossier named(String title) {
    return new Dossier(
        story.named(title),
        reports,
        actors,
        quotes,
        events,
        proposals,
        figures,
        disagreements,
        sameOnceResolved,
        onlyHere,
        summary,
        coverage,
        corrections);
  }

  /** The same with its reports told in more detail; their texts and numbers stay. */
  public Dossier withReports(List<ReportEntry> entries) {
    return new Dossier(
        story,
        entries,
        actors,
        quotes,
        events,
        proposals,
        figures,
        disagreements,
        sameOnceResolved,
        onlyHere,
        summary,
        coverage,
        corrections);
  }
}
