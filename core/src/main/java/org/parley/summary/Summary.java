package org.parley.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.alignment.EventGroup;
import org.parley.alignment.Likeness;
import org.parley.alignment.StoryReport;
import org.parley.alignment.StoryReports;
import org.parley.alignment.Times;
import org.parley.alignment.Titles;
import org.parley.dossier.Carries;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Figure;
import org.parley.dossier.OnlyHere;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.SummaryLine;
import org.parley.report.BlockKind;
import org.parley.report.Citation;
import org.parley.report.Sentence;
import org.parley.report.When;

/** What the reports of a story carry together and alone. */
public final class Summary {
  private static final int GLANCE = 8;

  /** A story of many reports has a line more for so many of them, up to the most. */
  private static final int REPORTS_A_LINE = 8;

  private static final int MOST = 12;
  private static final int ROWS = 16;
  private static final int ALONE = 6;
  private static final int BACKGROUND_DAYS = 14;
  private static final double ALIKE = 0.4;
  private static final double HEADLINE_COST = 0.7;

  /** A claim and how many origins carry it. */
  private record Counted(Claim claim, int origins) {}

  /** A claim and what it is worth at a glance. */
  private record Weighed(Claim claim, double worth) {}

  private final StoryReports story;
  private final List<Counted> claims;
  private final List<Disagreement> disagreements;

  /** Ids of the sentences that are titles. */
  private final Set<String> headlines;

  /** Gathers the claims of a story. */
  public Summary(
      StoryReports story,
      List<EventGroup> events,
      List<Proposal> proposals,
      List<Figure> figures,
      List<Quote> quotes,
      List<Disagreement> disagreements) {
    this.story = story;
    this.claims =
        Claim.of(story, events, proposals, figures, quotes).stream()
            .map(claim -> new Counted(claim, story.originCount(claim.citations())))
            .toList();
    this.disagreements = disagreements;
    this.headlines =
        story.reports().stream()
            .flatMap(report -> report.report().sentences().stream())
            .filter(sentence -> sentence.kind() == BlockKind.TITLE)
            .map(Sentence::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * At a glance: the claims that most origins carry, positions before events, no report and no
   * sentence twice while others have none, nothing that leans on the words before it; in time
   * order, undated ones last.
   */
  public List<SummaryLine> atAGlance() {
    LocalDate first = firstDay();
    List<Weighed> candidates = new ArrayList<>();
    for (Counted one : claims) {
      Claim claim = one.claim();
      if (!claim.quote() && claim.weight() != 0 && !Titles.leansOnBefore(claim.text())) {
        candidates.add(new Weighed(claim, worth(one, first)));
      }
    }
    Set<String> sentences = new HashSet<>();
    Map<String, Integer> uses = new HashMap<>();
    List<Claim> chosen = new ArrayList<>();
    int lines = Math.min(MOST, GLANCE + story.reports().size() / REPORTS_A_LINE);
    while (chosen.size() < lines && !candidates.isEmpty()) {
      Weighed most =
          candidates.stream()
              .max(
                  Comparator.comparingDouble((Weighed one) -> one.worth() - used(one.claim(), uses))
                      .thenComparing(one -> one.claim().text(), Comparator.reverseOrder()))
              .orElseThrow();
      candidates.remove(most);
      Claim best = most.claim();
      Citation cited = best.citations().get(0);
      if (sentences.add(cited.sentence()) && chosen.stream().noneMatch(one -> alike(one, best))) {
        chosen.add(best);
        uses.merge(cited.report(), 1, Integer::sum);
      }
    }
    chosen.sort(Comparator.comparing(Claim::when, Times.ORDER));
    return chosen.stream()
        .map(
            claim ->
                new SummaryLine(
                    claim.text(),
                    claim.when(),
                    Claim.touching(claim, disagreements, story.actors()),
                    claim.citations()))
        .toList();
  }

  private double worth(Counted one, @Nullable LocalDate first) {
    Claim claim = one.claim();
    return one.origins()
        - (isHeadline(claim) ? HEADLINE_COST : 0)
        + claim.weight()
        - (isPast(claim.when(), first) ? 2 : 0)
        + (claim.when().isUnknown() ? 0 : 0.5);
  }

  private static double used(Claim claim, Map<String, Integer> uses) {
    return 0.6 * uses.getOrDefault(claim.citations().get(0).report(), 0);
  }

  /** True if only headlines say so, which repeat in short what the text tells. */
  private boolean isHeadline(Claim claim) {
    return claim.citations().stream().allMatch(citation -> headlines.contains(citation.sentence()));
  }

  /** True if two clauses tell of one act in so many of the same words that one is enough. */
  private boolean alike(Claim one, Claim other) {
    boolean positions = one.weight() > 1 || other.weight() > 1;
    boolean headline = isHeadline(one) || isHeadline(other);
    return (headline || !positions) && Likeness.overlap(one.text(), other.text()) >= ALIKE;
  }

  /** True if it was over long before the first report, so that it is only background. */
  private static boolean isPast(When when, @Nullable LocalDate first) {
    LocalDate end = when.latest();
    return end != null && first != null && end.isBefore(first.minusDays(BACKGROUND_DAYS));
  }

  private @Nullable LocalDate firstDay() {
    return story.reports().stream()
        .map(report -> report.report().published().earliest())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * Which report carries which claim, the widest carried first; what stands in the same words as
   * the position of a party and as an event is one claim.
   */
  public List<CoverageRow> coverage() {
    List<Counted> sorted = new ArrayList<>(claims);
    sorted.sort(
        Comparator.comparingInt((Counted one) -> -one.origins())
            .thenComparingInt(one -> -one.claim().weight())
            .thenComparing(one -> one.claim().text()));
    Set<String> texts = new HashSet<>();
    List<CoverageRow> rows = new ArrayList<>();
    for (Counted one : sorted) {
      if (rows.size() < ROWS && texts.add(one.claim().text())) {
        rows.add(row(one));
      }
    }
    return rows;
  }

  private CoverageRow row(Counted counted) {
    Claim claim = counted.claim();
    Map<String, List<Citation>> otherwise = new LinkedHashMap<>();
    for (String id : Claim.touching(claim, disagreements, story.actors())) {
      for (Disagreement one : disagreements) {
        if (one.id().equals(id)) {
          for (Citation citation : one.citations()) {
            otherwise.computeIfAbsent(citation.report(), r -> new ArrayList<>()).add(citation);
          }
        }
      }
    }
    Map<String, List<Citation>> full = new HashMap<>();
    for (Citation citation : claim.citations()) {
      full.computeIfAbsent(citation.report(), r -> new ArrayList<>()).add(citation);
    }
    List<CoverageCell> cells = new ArrayList<>();
    for (StoryReport report : story.reports()) {
      List<Citation> own = full.getOrDefault(report.id(), List.of());
      List<Citation> other = otherwise.getOrDefault(report.id(), List.of());
      if (!own.isEmpty()) {
        cells.add(new CoverageCell(report.id(), Carries.FULL, own));
      } else if (!other.isEmpty()) {
        cells.add(new CoverageCell(report.id(), Carries.OTHERWISE, other));
      } else {
        cells.add(new CoverageCell(report.id(), Carries.SILENT, List.of()));
      }
    }
    return new CoverageRow(claim.text(), claim.line(), counted.origins(), cells);
  }

  /** What one origin alone reports, by report; none where the story has one origin. */
  public List<OnlyHere> onlyHere() {
    List<OnlyHere> alone = new ArrayList<>();
    if (story.origins().count() < 2) {
      return alone;
    }
    Map<String, Integer> taken = new HashMap<>();
    Set<String> sentences = new HashSet<>();
    List<Counted> sorted = new ArrayList<>(claims);
    sorted.sort(
        Comparator.comparing((Counted one) -> one.claim().quote())
            .thenComparingInt(one -> -one.claim().weight()));
    for (Counted one : sorted) {
      Claim claim = one.claim();
      Citation first = claim.citations().get(0);
      boolean single = one.origins() == 1;
      boolean contested = !Claim.touching(claim, disagreements, story.actors()).isEmpty();
      boolean root = !story.origins().of(first.report()).isCopy();
      if (single
          && root
          && !contested
          && taken.getOrDefault(first.report(), 0) < ALONE
          && sentences.add(first.sentence())) {
        taken.merge(first.report(), 1, Integer::sum);
        alone.add(new OnlyHere(first.report(), claim.text(), claim.citations()));
      }
    }
    alone.sort(Comparator.comparingInt(one -> story.order(one.report())));
    return alone;
  }
}
