package org.parley.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.CitedText;
import org.parley.dossier.Position;
import org.parley.position.Condition;
import org.parley.position.FoundPosition;
import org.parley.position.Stance;
import org.parley.report.BlockKind;
import org.parley.report.Citation;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * What each party says to a proposal over time. Tellings of one stance are one line, unless the
 * party is reported to have taken another stance in between; an undated telling belongs to the line
 * that it may be of by its report's day, those of the same speaker first.
 */
final class PositionLines {
  private static final int PRONOUN = 120;

  private record Told(
      StoryReport report,
      FoundPosition found,
      String party,
      Stance stance,
      When when,
      @Nullable String holder) {}

  private final StoryReports story;
  private final ClaimOrigins origins;

  private PositionLines(StoryReports story) {
    this.story = story;
    this.origins = new ClaimOrigins(story);
  }

  /** Newest dated first, undated ones after. */
  static List<Position> of(StoryReports story, List<Mentioned> all, Set<String> proposers) {
    return new PositionLines(story).lines(all, proposers);
  }

  private List<Position> lines(List<Mentioned> all, Set<String> proposers) {
    Set<String> backers = new LinkedHashSet<>();
    for (Mentioned one : all) {
      FoundPosition found = one.position();
      if (found != null && found.stance() == Stance.ACCEPTS && one.party() != null) {
        backers.add(one.party());
      }
    }
    Map<String, List<Told>> byParty = new LinkedHashMap<>();
    for (Mentioned one : all) {
      if (one.position() != null && one.party() != null) {
        Told told = told(one, one.position(), one.party(), proposers, backers);
        byParty.computeIfAbsent(one.party(), p -> new ArrayList<>()).add(told);
      }
    }
    List<Position> positions = new ArrayList<>();
    byParty.forEach(
        (party, told) -> runs(told).forEach(line -> positions.add(position(line, party))));
    positions.sort(
        Comparator.comparing((Position p) -> p.asOf().isUnknown())
            .thenComparing(Position::asOf, Times.ORDER.reversed())
            .thenComparing(Position::party)
            .thenComparing(Position::stance));
    return positions;
  }

  /** Who has accepted what another put forward backs it by urging others to accept it too. */
  private Told told(
      Mentioned one,
      FoundPosition found,
      String party,
      Set<String> proposers,
      Set<String> backers) {
    boolean backs =
        found.urged()
            && found.stance() == Stance.PROPOSES
            && backers.contains(party)
            && !proposers.isEmpty()
            && !proposers.contains(party);
    return new Told(
        one.report(),
        found,
        party,
        backs ? Stance.ACCEPTS : found.stance(),
        when(one.report(), found),
        story.actor(one.report(), found.holder()));
  }

  /** A phrase that only names the proposer tells no time; who has not answered, has not by then. */
  private static When when(StoryReport report, FoundPosition found) {
    if (found.predicate().equals(found.proposal().span())) {
      return When.UNKNOWN;
    }
    When when =
        ClauseDate.of(
            report, found.sentence(), found.clause(), found.predicate(), found.source() != null);
    When published = report.report().published();
    boolean open = found.stance() == Stance.UNANSWERED && when.isUnknown() && published.isDay();
    return open
        ? When.between(
            Objects.requireNonNull(published.earliest()),
            Objects.requireNonNull(published.latest()),
            "")
        : when;
  }

  private static List<List<Told>> runs(List<Told> all) {
    Map<Stance, List<Told>> byStance = new TreeMap<>();
    all.forEach(one -> byStance.computeIfAbsent(one.stance(), s -> new ArrayList<>()).add(one));
    List<List<Told>> runs = new ArrayList<>();
    byStance.forEach(
        (stance, told) -> {
          Set<LocalDate> turns = new TreeSet<>();
          for (Told one : all) {
            if (one.stance() != stance && one.when().isDay() && one.when().earliest() != null) {
              turns.add(one.when().earliest());
            }
          }
          runs.addAll(runs(told, turns));
        });
    return runs;
  }

  private static List<List<Told>> runs(List<Told> told, Set<LocalDate> turns) {
    List<Told> dated = new ArrayList<>(told.stream().filter(one -> one.when().isDay()).toList());
    dated.sort(Comparator.comparing(one -> day(one.when())));
    List<List<Told>> runs = new ArrayList<>();
    LocalDate last = null;
    for (Told one : dated) {
      LocalDate day = day(one.when());
      LocalDate before = last;
      boolean turned =
          before == null
              || (!day.equals(before)
                  && turns.stream().anyMatch(t -> t.isAfter(before) && !t.isAfter(day)));
      if (turned) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(one);
      last = day;
    }
    List<Told> alone = new ArrayList<>();
    for (Told one : told) {
      if (!one.when().isDay()) {
        List<Told> run = runOf(one, runs, turns);
        (run == null ? alone : run).add(one);
      }
    }
    if (!alone.isEmpty()) {
      runs.add(alone);
    }
    return runs;
  }

  /**
   * The run an undated telling is of: the same person's, else the last before its report; none
   * where another stance was taken since, so that nothing tells which time it is of.
   */
  private static @Nullable List<Told> runOf(Told one, List<List<Told>> runs, Set<LocalDate> turns) {
    LocalDate published = one.report().report().published().latest();
    List<Told> fits = null;
    boolean same = false;
    for (List<Told> run : runs) {
      LocalDate day = day(run.get(0).when());
      boolean possible =
          (published == null || !day.isAfter(published))
              && (one.when().isUnknown() || one.when().meets(run.get(0).when()));
      boolean holder =
          one.found().saidBy() == null
              && !Objects.equals(one.holder(), one.party())
              && run.stream().anyMatch(r -> Objects.equals(r.holder(), one.holder()));
      boolean turned =
          turns.stream()
              .anyMatch(t -> !t.isBefore(day) && (published == null || !t.isAfter(published)));
      boolean title = isTitle(one) && run.stream().anyMatch(r -> r.report().equals(one.report()));
      holder |= title;
      if (possible && (holder || (!same && !turned))) {
        fits = run;
        same = holder;
      }
    }
    return fits;
  }

  private static @Nullable LocalDate day(Told one) {
    return first(one.when());
  }

  private static @Nullable LocalDate first(When when) {
    return when.isDay() ? when.earliest() : null;
  }

  /** A title tells in short what the text of its report tells. */
  private static boolean isTitle(Told one) {
    BlockKind kind = one.report().report().sentences().get(one.found().sentence()).kind();
    return kind == BlockKind.TITLE;
  }

  private static LocalDate day(When when) {
    return Objects.requireNonNull(when.earliest(), "a day has a beginning");
  }

  private Position position(List<Told> line, String party) {
    When since = line.stream().map(Told::when).reduce(When.UNKNOWN, PositionLines::earlier);
    Told best =
        line.stream()
            .min(
                Comparator.comparing((Told one) -> !Objects.equals(day(one), first(since)))
                    .thenComparingInt(PositionLines::clumsiness))
            .orElseThrow();
    Set<Citation> citations = new LinkedHashSet<>(cite(best));
    Map<String, CitedText> conditions = new LinkedHashMap<>();
    Set<String> sources = new TreeSet<>();
    StoryReport first = line.get(0).report();
    for (Told one : line) {
      citations.addAll(cite(one));
      sources.add(origins.of(one.report(), one.found().source(), one.found().sentence()));
      boolean before = story.order(one.report().id()) < story.order(first.id());
      first = before ? one.report() : first;
      for (Condition condition : one.found().conditions()) {
        String words = ProposalAligner.words(one.report(), condition.span());
        boolean known =
            conditions.values().stream()
                .anyMatch(c -> c.text().contains(words) || words.contains(c.text()));
        if (!known) {
          conditions.put(words, new CitedText(words, one.report().cite(condition.span())));
        }
      }
    }
    String saidBy = story.actor(best.report(), best.found().saidBy());
    Voices voices = new Voices(story);
    line.forEach(one -> voices.add(one.report(), one.found(), party));
    return new Position(
        party,
        best.stance(),
        ProposalAligner.words(best.report(), best.found().clause()),
        List.copyOf(conditions.values()),
        since,
        saidBy,
        voices.basis(best.report(), best.found(), party),
        voices.all(),
        first.id(),
        sources.size(),
        List.copyOf(citations));
  }

  /** The first of two days; a day before anything wider. */
  private static When earlier(When a, When b) {
    if (a.isDay() && b.isDay()) {
      return day(b).isBefore(day(a)) ? b : a;
    }
    return Times.narrower(a, b);
  }

  /** The clause, and where a pronoun stands for the proposal or the holder, what it stands for. */
  private static List<Citation> cite(Told one) {
    List<Citation> citations = new ArrayList<>(one.report().cite(one.found().clause()));
    Span named = one.found().named();
    if (named != null && !one.found().clause().contains(named)) {
      citations.addAll(one.report().cite(named));
    }
    if (one.found().proposal().sentence() != one.found().sentence()) {
      citations.add(one.report().cite(one.found().proposal().sentence()));
    }
    return citations;
  }

  /** The clause to show: the party's own words first, a name before a pronoun, then the shorter. */
  private static int clumsiness(Told one) {
    FoundPosition found = one.found();
    String clause = found.clause().of(one.report().report().text());
    boolean general = found.proposal().general() && !found.proposal().name().contains(" ");
    boolean subject = Character.isUpperCase(clause.codePointAt(0)) || found.quoted();
    boolean elsewhere = !found.clause().overlaps(found.proposal().span());
    BlockKind kind = one.report().report().sentences().get(found.sentence()).kind();
    return Math.min(clause.length(), 160)
        + (found.quoted() ? 0 : 40)
        + (subject ? 0 : 100)
        + (general ? 50 : 0)
        + (elsewhere ? PRONOUN : 0)
        + (found.urged() && one.stance() == Stance.ACCEPTS ? PRONOUN : 0)
        + (kind == BlockKind.TITLE || kind == BlockKind.HEADING ? PRONOUN : 0);
  }
}
