package org.parley.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.StoryActor;
import org.parley.alignment.EventGroup.Telling;
import org.parley.dossier.Event;
import org.parley.dossier.EventCode;
import org.parley.event.Cameo;
import org.parley.event.FoundEvent;
import org.parley.event.Modality;
import org.parley.event.Participant;
import org.parley.event.PloverCode;
import org.parley.event.PloverCoding;
import org.parley.report.BlockKind;
import org.parley.report.Citation;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.time.TimeExpression;

/**
 * Makes one event of what several reports tell: the same class of predicate, participants in
 * common, no other place, times that can be the same, and both held for past or both for to come.
 */
public final class EventAligner {
  private static final double ALIKE = 0.6;

  private EventAligner() {}

  /** The events of a story in time order, undated ones last. */
  public static List<EventGroup> align(StoryReports story) {
    List<Telling> tellings = new ArrayList<>();
    for (StoryReport report : story.reports()) {
      for (FoundEvent found : report.findings().events()) {
        if (isTold(story, report, found)) {
          tellings.add(new Telling(report, found, report.when(found.time())));
        }
      }
    }
    Groups groups = new Groups(tellings.size());
    for (int a = 0; a < tellings.size(); a++) {
      for (int b = a + 1; b < tellings.size(); b++) {
        if (fits(story, tellings, groups, a, b)) {
          groups.join(a, b);
        }
      }
    }
    List<EventGroup> events = new ArrayList<>();
    for (List<Integer> group : groups.all()) {
      events.add(event(story, group.stream().map(tellings::get).toList()));
    }
    events.sort(
        Comparator.comparing((EventGroup g) -> g.event().when(), Times.ORDER)
            .thenComparing(g -> g.event().id()));
    return events;
  }

  /** A line of a timeline: it is said to be or to come, and somebody known takes part in it. */
  private static boolean isTold(StoryReports story, StoryReport report, FoundEvent found) {
    boolean known = found.type() != null || !found.predicate().isEmpty();
    return known
        && !found.hypothetical()
        && !isHeadline(report, found)
        && !participants(story, report, found).isEmpty()
        && Titles.readsAlone(report, found);
  }

  /** A headline repeats in short what the text tells. */
  private static boolean isHeadline(StoryReport report, FoundEvent found) {
    BlockKind kind = report.report().sentences().get(found.sentence()).kind();
    return kind == BlockKind.TITLE || kind == BlockKind.HEADING;
  }

  private static boolean fits(
      StoryReports story, List<Telling> tellings, Groups groups, int a, int b) {
    if (!same(story, tellings.get(a), tellings.get(b))) {
      return false;
    }
    for (int other = 0; other < tellings.size(); other++) {
      boolean withA = groups.together(other, a) || groups.together(other, b);
      if (withA && !tellings.get(other).when().meets(tellings.get(a).when())) {
        return false;
      }
      if (withA && !tellings.get(other).when().meets(tellings.get(b).when())) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(StoryReports story, Telling a, Telling b) {
    FoundEvent left = a.found();
    FoundEvent right = b.found();
    if (left.predicate().isEmpty()
        || !left.predicate().equals(right.predicate())
        || stage(left.modality()) != stage(right.modality())
        || left.negated() != right.negated()
        || !a.when().meets(b.when())
        || (!a.when().equals(b.when()) && (isFromTo(a) || isFromTo(b)))
        || numbersDiffer(a, b)) {
      return false;
    }
    String leftPlace = place(story, a);
    String rightPlace = place(story, b);
    if (leftPlace != null && rightPlace != null && !leftPlace.equals(rightPlace)) {
      return false;
    }
    Set<String> leftWho = participants(story, a.report(), left);
    Set<String> rightWho = participants(story, b.report(), right);
    Set<String> shared = new LinkedHashSet<>(leftWho);
    shared.retainAll(rightWho);
    boolean smaller = shared.size() * 2 >= Math.min(leftWho.size(), rightWho.size());
    boolean dated = a.when().isDay() && b.when().isDay();
    boolean placed = leftPlace != null && leftPlace.equals(rightPlace);
    boolean told = a.when().isUnknown() == b.when().isUnknown() || likeTitles(a, b);
    boolean tied = dated || placed || shared.size() > 1 || likeTitles(a, b);
    return !shared.isEmpty() && smaller && told && tied;
  }

  /** "From May 15 to May 18": no other time says the same, even one that lies within. */
  private static boolean isFromTo(Telling telling) {
    TimeExpression time = telling.found().time();
    return time != null && time.opensRange();
  }

  /** "Seized 14 boats" and "seized 17 boats" are two tellings that must not cite each other. */
  private static boolean numbersDiffer(Telling a, Telling b) {
    Set<String> left = numbers(a);
    Set<String> right = numbers(b);
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }

  /** The numbers of a telling, but for those of its time. */
  private static Set<String> numbers(Telling telling) {
    Set<String> numbers = new LinkedHashSet<>();
    TimeExpression time = telling.found().time();
    String title = time == null ? telling.title() : telling.title().replace(time.text(), " ");
    for (Word word : Word.of(title)) {
      if (!word.face().isEmpty() && word.face().chars().allMatch(Character::isDigit)) {
        numbers.add(word.face());
      }
    }
    return numbers;
  }

  /** A dated and an undated telling are one only if they tell it in much the same words. */
  private static boolean likeTitles(Telling a, Telling b) {
    Likeness.Shared shared = Likeness.of(Word.of(a.title()), Word.of(b.title()));
    return shared.content() >= 3 && shared.share() >= ALIKE;
  }

  /** Past, present and future; what is only claimed is told apart from what is told. */
  private static int stage(Modality modality) {
    return switch (modality) {
      case HAPPENED, ONGOING -> 0;
      case ANNOUNCED -> 1;
      case CLAIMED -> 2;
      case DENIED -> 3;
      case CONDITIONAL -> 4;
    };
  }

  /** Ids of those who act and are acted on, people by themselves, groups by their party. */
  public static Set<String> participants(StoryReports story, StoryReport report, FoundEvent found) {
    Set<String> ids = new LinkedHashSet<>();
    List<Participant> all = new ArrayList<>(found.actors());
    all.addAll(found.recipients());
    for (Participant participant : all) {
      String id = Participants.id(story, report, found, participant);
      StoryActor actor = id == null ? null : story.actors().byId(id);
      if (actor != null) {
        StoryActor party = actor.kind() == ActorKind.GROUP ? story.party(id) : actor;
        ids.add(party == null ? actor.id() : party.id());
      }
    }
    return ids;
  }

  private static @Nullable String place(StoryReports story, Telling telling) {
    Participant place = telling.found().place();
    return place == null ? null : story.actor(telling.report(), place.actor());
  }

  private static EventGroup event(StoryReports story, List<Telling> tellings) {
    Telling best =
        tellings.stream().min(Comparator.comparingInt(EventAligner::clumsiness)).orElseThrow();
    When when = When.UNKNOWN;
    Set<String> actors = new LinkedHashSet<>();
    Set<String> recipients = new LinkedHashSet<>();
    List<Citation> citations = new ArrayList<>(cite(best));
    String place = null;
    for (Telling telling : tellings) {
      when = Times.narrower(when, telling.when());
      telling.found().actors().forEach(p -> addId(actors, story, telling, p));
      telling.found().recipients().forEach(p -> addId(recipients, story, telling, p));
      place = place == null ? place(story, telling) : place;
      if (!telling.equals(best)) {
        citations.addAll(cite(telling));
      }
    }
    Participant source = best.found().attributedTo();
    Event event =
        new Event(
            LineId.of(
                "e", best.report().id(), best.title(), String.valueOf(best.found().trigger())),
            best.title(),
            best.found().type(),
            best.found().mode(),
            code(best.found()),
            null,
            best.found().modality(),
            when,
            place,
            List.copyOf(actors),
            List.copyOf(recipients),
            source == null ? null : story.actor(best.report(), source.actor()),
            citations,
            story.originCount(citations));
    return new EventGroup(event, tellings);
  }

  private static @Nullable EventCode code(FoundEvent found) {
    PloverCode code = PloverCoding.of(found);
    if (code == null) {
      return null;
    }
    String root = Cameo.root(code, found.predicate());
    return new EventCode(code.type(), code.mode(), code.contexts(), root, Cameo.quad(root));
  }

  private static void addId(
      Set<String> ids, StoryReports story, Telling telling, Participant participant) {
    String id = Participants.id(story, telling.report(), telling.found(), participant);
    if (id != null) {
      ids.add(id);
    }
  }

  private static List<Citation> cite(Telling telling) {
    List<Citation> citations = new ArrayList<>();
    for (Span span : telling.found().clause()) {
      citations.addAll(telling.report().cite(span));
    }
    if (citations.isEmpty()) {
      citations.add(telling.report().cite(telling.found().sentence()));
    }
    return citations;
  }

  /** The title to show: with a verb rather than a noun, in one piece, neither clipped nor long. */
  private static int clumsiness(Telling telling) {
    int length = telling.title().length();
    int far = length < 30 ? 30 - length : Math.max(0, length - 110);
    int leaning = Titles.leansOnBefore(telling.title()) ? 80 : 0;
    return far
        + leaning
        + (telling.found().nominal() ? 60 : 0)
        + 15 * (telling.found().clause().size() - 1);
  }
}
