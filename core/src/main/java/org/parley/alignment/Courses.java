package org.parley.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.StoryActor;
import org.parley.dossier.CourseStep;
import org.parley.dossier.Position;
import org.parley.position.FoundStep;
import org.parley.position.Stance;
import org.parley.position.StepKind;
import org.parley.report.BlockKind;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * The course of a proposal: each step once, with its date and its sentences. An answer that a party
 * gives again is one step, unless another answer of that party lies between.
 */
final class Courses {
  /** Steps that a party takes for itself; the others befall the proposal as a whole. */
  private static final Set<StepKind> ANSWERS =
      EnumSet.of(
          StepKind.FLOATED,
          StepKind.PROPOSED,
          StepKind.ACCEPTED,
          StepKind.REJECTED,
          StepKind.COUNTERED);

  private static final int PRONOUN = 120;

  /** The stance that an answer shows. */
  private static final Map<StepKind, Stance> STANCES =
      Map.of(
          StepKind.PROPOSED, Stance.PROPOSES,
          StepKind.FLOATED, Stance.PROPOSES,
          StepKind.ACCEPTED, Stance.ACCEPTS,
          StepKind.REJECTED, Stance.REJECTS);

  /**
   * One report's telling of a step.
   *
   * @param basis the position that dates it where its own sentence does not, or null
   */
  private record Told(
      StoryReport report, FoundStep step, Set<String> by, When when, @Nullable Position basis) {}

  private final StoryReports story;
  private final ClaimOrigins origins;
  private final List<Position> positions;

  private Courses(StoryReports story, List<Position> positions) {
    this.story = story;
    this.origins = new ClaimOrigins(story);
    this.positions = positions;
  }

  /**
   * Dated steps in time order, then undated ones in the usual order of steps.
   *
   * @param positions what the parties say to the proposal: an answer without a day of its own has
   *     the day of the position that stands on the same sentence
   */
  static List<CourseStep> of(StoryReports story, List<Mentioned> all, List<Position> positions) {
    return new Courses(story, positions).course(all);
  }

  private List<CourseStep> course(List<Mentioned> all) {
    List<Told> told = new ArrayList<>();
    for (Mentioned one : all) {
      FoundStep step = one.step();
      if (step != null) {
        for (Set<String> by : parties(one.report(), step)) {
          told.add(told(one.report(), step, by));
        }
      }
    }
    told.sort(
        Comparator.comparing((Told one) -> !one.when().isDay())
            .thenComparing(Told::when, Times.ORDER));
    List<List<Told>> groups = new ArrayList<>();
    for (Told one : told) {
      List<Told> home = null;
      for (List<Told> group : groups) {
        boolean day = group.get(0).when().isDay();
        if ((home == null || day) && fits(one, group, told)) {
          home = group;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(one);
    }
    List<CourseStep> steps = new ArrayList<>(groups.stream().map(this::step).toList());
    steps.sort(
        Comparator.comparing((CourseStep s) -> s.when().isUnknown())
            .thenComparing(CourseStep::when, Times.ORDER)
            .thenComparing(CourseStep::kind)
            .thenComparing(s -> String.join(" ", s.by())));
    return steps;
  }

  /** An answer is each party's own; what befalls the whole has all its parties together. */
  private List<Set<String>> parties(StoryReport report, FoundStep step) {
    Set<String> ids = new TreeSet<>();
    for (String key : step.by()) {
      StoryActor party = story.party(story.actor(report, key));
      if (party != null) {
        ids.add(party.id());
      }
    }
    if (!ANSWERS.contains(step.kind())) {
      return List.of(ids);
    }
    return ids.stream().map(Set::of).toList();
  }

  private Told told(StoryReport report, FoundStep step, Set<String> by) {
    When when = when(report, step);
    Stance stance = STANCES.get(step.kind());
    if (!when.isUnknown() || stance == null) {
      return new Told(report, step, by, when, null);
    }
    String sentence = report.report().sentences().get(step.sentence()).id();
    for (Position position : positions) {
      if (by.equals(Set.of(position.party()))
          && position.stance() == stance
          && position.asOf().isDay()
          && position.citations().stream().anyMatch(c -> c.sentence().equals(sentence))) {
        return new Told(report, step, by, position.asOf(), position);
      }
    }
    return new Told(report, step, by, when, null);
  }

  private static When when(StoryReport report, FoundStep step) {
    return ClauseDate.of(
        report, step.sentence(), step.clause(), step.predicate(), step.source() != null);
  }

  private static boolean fits(Told one, List<Told> group, List<Told> all) {
    Told first = group.get(0);
    if (one.step().kind() != first.step().kind()) {
      return false;
    }
    boolean answer = ANSWERS.contains(first.step().kind());
    boolean ofOnes = answer || first.step().kind() == StepKind.BROKEN;
    if (ofOnes && !one.by().equals(first.by())) {
      return false;
    }
    LocalDate day = one.when().isDay() ? one.when().earliest() : null;
    LocalDate known = first.when().isDay() ? first.when().earliest() : null;
    if (day != null && known != null) {
      return answer ? !turned(first, known, day, all) : day.equals(known);
    }
    if (day == null && known != null) {
      LocalDate published = one.report().report().published().latest();
      boolean could = published == null || !known.isAfter(published);
      return could && (one.when().isUnknown() || one.when().meets(first.when()));
    }
    return one.when().isUnknown() || first.when().isUnknown() || one.when().meets(first.when());
  }

  /** True if the party gave another answer after the first day and up to the second. */
  private static boolean turned(Told first, LocalDate from, LocalDate to, List<Told> all) {
    return all.stream()
        .filter(other -> other.by().equals(first.by()) && other.when().isDay())
        .filter(other -> other.step().kind() != first.step().kind())
        .filter(other -> ANSWERS.contains(other.step().kind()))
        .map(other -> Objects.requireNonNull(other.when().earliest()))
        .anyMatch(day -> day.isAfter(from) && !day.isAfter(to));
  }

  private CourseStep step(List<Told> group) {
    Told best = group.stream().min(Comparator.comparingInt(Courses::clumsiness)).orElseThrow();
    Set<Citation> citations = new LinkedHashSet<>(cite(best));
    Set<String> by = new TreeSet<>();
    Set<String> sources = new TreeSet<>();
    When when = When.UNKNOWN;
    for (Told one : group) {
      citations.addAll(cite(one));
      by.addAll(one.by());
      sources.add(origins.of(one.report(), one.step().source(), one.step().sentence()));
      when = earlier(when, one.when());
    }
    int independent = sources.size();
    for (Told one : group) {
      if (one.basis() != null) {
        citations.addAll(one.basis().citations());
        independent = Math.max(independent, one.basis().origins());
      }
    }
    return new CourseStep(
        best.step().kind(),
        List.copyOf(by),
        ProposalAligner.words(best.report(), best.step().clause()),
        when,
        saidBy(best),
        List.copyOf(citations),
        independent);
  }

  private @Nullable String saidBy(Told best) {
    return story.actor(best.report(), best.step().saidBy());
  }

  private static When earlier(When a, When b) {
    LocalDate first = a.earliest();
    LocalDate second = b.earliest();
    if (a.isDay() && b.isDay() && first != null && second != null) {
      return second.isBefore(first) ? b : a;
    }
    return Times.narrower(a, b);
  }

  private static List<Citation> cite(Told one) {
    List<Citation> citations = new ArrayList<>(one.report().cite(one.step().clause()));
    if (one.step().proposal().sentence() != one.step().sentence()) {
      citations.add(one.report().cite(one.step().proposal().sentence()));
    }
    return citations;
  }

  private static int clumsiness(Told one) {
    String clause = one.step().clause().of(one.report().report().text());
    boolean elsewhere = !one.step().clause().overlaps(one.step().proposal().span());
    boolean subject = Character.isUpperCase(clause.codePointAt(0));
    BlockKind kind = one.report().report().sentences().get(one.step().sentence()).kind();
    boolean heading = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
    return Math.min(clause.length(), 160)
        + (one.when().isDay() ? 0 : 60)
        + (elsewhere ? PRONOUN : 0)
        + (subject ? 0 : 100)
        + (heading ? PRONOUN : 0);
  }
}
