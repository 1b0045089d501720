package org.parley.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.parley.event.PloverType;
import org.parley.quote.Certainty;
import org.parley.quote.FoundQuote;
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

  /** Predicates of what is done to people, known or not. */
  private static final Set<String> OF_PEOPLE =
      Set.of("kill", "injure", "massacre", "abduct", "release", "rescue", "execute", "assassinate");

  /** Predicates by which a party answers something that is put to it. */
  private static final Set<String> ANSWERS =
      Set.of(
          "agree", "approve", "reject", "refuse", "oppose", "propose", "request", "offer",
          "support", "sign", "veto");

  private EventAligner() {}

  /**
   * The events of a story in time order, undated ones last; none whose best clause begins with a
   * pronoun, since such a line does not say of whom it tells.
   */
  public static List<EventGroup> align(StoryReports story) {
    List<Telling> tellings =
        story.reports().parallelStream()
            .flatMap(report -> tellings(story, report).stream())
            .toList();
    Groups groups =
        groups(tellings.parallelStream().map(telling -> candidate(story, telling)).toList());
    Contacts.join(story, tellings, groups);
    MentionChains chains = MentionChains.of(story);
    ClaimOrigins origins = new ClaimOrigins(story);
    List<EventGroup> events =
        groups.all().parallelStream()
            .map(group -> event(story, origins, group.stream().map(tellings::get).toList(), chains))
            .filter(told -> !Titles.beginsWithPronoun(told.event().title()))
            .collect(Collectors.toCollection(ArrayList::new));
    events.sort(
        Comparator.comparing((EventGroup g) -> g.event().when(), Times.ORDER)
            .thenComparing(g -> g.event().id()));
    return events;
  }

  private static List<Telling> tellings(StoryReports story, StoryReport report) {
    return report.findings().events().stream()
        .filter(found -> isTold(story, report, found))
        .map(
            found ->
                new Telling(report, found, report.when(found.time()), Titles.of(report, found)))
        .filter(telling -> Titles.readsAlone(telling.found(), telling.title()))
        .toList();
  }

  /**
   * A line of a timeline: it is said to be or to come, and somebody known takes part in it; where
   * somebody is hurt, taken or freed, it is enough that the day or the place is known.
   */
  private static boolean isTold(StoryReports story, StoryReport report, FoundEvent found) {
    boolean known = found.type() != null || !found.predicate().isEmpty();
    return known
        && !found.hypothetical()
        && !isHeadline(report, found)
        && (!participants(story, report, found).isEmpty() || isOfPeople(report, found));
  }

  private static boolean isOfPeople(StoryReport report, FoundEvent found) {
    return OF_PEOPLE.contains(found.predicate())
        && !found.recipients().isEmpty()
        && !found.negated()
        && (found.place() != null || report.when(found.time()).isDay());
  }

  /** A headline repeats in short what the text tells. */
  private static boolean isHeadline(StoryReport report, FoundEvent found) {
    BlockKind kind = report.report().sentences().get(found.sentence()).kind();
    return kind == BlockKind.TITLE || kind == BlockKind.HEADING;
  }

  /** Only tellings of one class of predicate can be of one event. */
  private static Groups groups(List<Candidate> all) {
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      FoundEvent found = all.get(i).telling().found();
      if (!found.predicate().isEmpty()) {
        String sort = found.predicate() + "\t" + stage(found) + "\t" + found.negated();
        alike.computeIfAbsent(sort, key -> new ArrayList<>()).add(i);
      }
    }
    Groups groups = new Groups(all.size());
    Meeting[] meetings = new Meeting[all.size()];
    Arrays.setAll(meetings, i -> Meeting.of(all.get(i).when()));
    for (List<Integer> members : alike.values()) {
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          int a = members.get(i);
          int b = members.get(j);
          int first = groups.leader(a);
          int second = groups.leader(b);
          if (first == second) {
            continue;
          }
          Meeting both = meetings[first].and(meetings[second]);
          if (both.allows(all.get(a).when())
              && both.allows(all.get(b).when())
              && same(all.get(a), all.get(b))) {
            groups.join(a, b);
            meetings[groups.leader(a)] = both;
          }
        }
      }
    }
    return groups;
  }

  /** What is compared of a telling. */
  private record Candidate(
      Telling telling,
      List<Word> words,
      Set<String> numbers,
      Set<String> who,
      Set<String> parties,
      @Nullable String place) {
    When when() {
      return telling.when();
    }
  }

  private static Candidate candidate(StoryReports story, Telling telling) {
    String title = telling.title();
    Set<String> who = participants(story, telling.report(), telling.found());
    Set<String> parties = new LinkedHashSet<>();
    for (String id : who) {
      StoryActor party = story.party(id);
      parties.add(party == null ? id : party.id());
    }
    return new Candidate(
        telling, Word.of(title), numbers(telling, title), who, parties, place(story, telling));
  }

  /**
   * The times that meet every time of a group: those that do not end before the latest beginning,
   * and do not begin after the earliest end.
   */
  private record Meeting(@Nullable LocalDate latestStart, @Nullable LocalDate earliestEnd) {
    static Meeting of(When when) {
      return new Meeting(when.earliest(), when.latest());
    }

    Meeting and(Meeting other) {
      LocalDate start = latestStart;
      LocalDate end = earliestEnd;
      if (other.latestStart != null && (start == null || other.latestStart.isAfter(start))) {
        start = other.latestStart;
      }
      if (other.earliestEnd != null && (end == null || other.earliestEnd.isBefore(end))) {
        end = other.earliestEnd;
      }
      return new Meeting(start, end);
    }

    boolean allows(When when) {
      LocalDate from = when.earliest();
      LocalDate to = when.latest();
      return (from == null || earliestEnd == null || !from.isAfter(earliestEnd))
          && (to == null || latestStart == null || !latestStart.isAfter(to));
    }
  }

  private static boolean same(Candidate a, Candidate b) {
    boolean claimed = isClaimed(a.telling()) != isClaimed(b.telling());
    boolean oneDay =
        a.when().isDay()
            && b.when().isDay()
            && Objects.equals(a.when().earliest(), b.when().earliest());
    if (claimed && !oneDay) {
      return false;
    }
    if ((!a.when().equals(b.when()) && (isFromTo(a.telling()) || isFromTo(b.telling())))
        || (!a.numbers().isEmpty() && !b.numbers().isEmpty() && !a.numbers().equals(b.numbers()))
        || (a.place() != null && b.place() != null && !a.place().equals(b.place()))) {
      return false;
    }
    long shared = a.who().stream().filter(b.who()::contains).count();
    if (a.who().isEmpty() && b.who().isEmpty()) {
      return likeTitles(a, b);
    }
    if (shared == 0 || shared * 2 < Math.min(a.who().size(), b.who().size())) {
      return false;
    }
    if (Contacts.isMeeting(a.telling()) && !oneMeeting(a, b)) {
      return false;
    }
    if (ANSWERS.contains(a.telling().found().predicate()) && !sameObject(a, b)) {
      return false;
    }
    boolean tied =
        (a.when().isDay() && b.when().isDay())
            || (a.place() != null && a.place().equals(b.place()))
            || shared > 1;
    boolean told = a.when().isUnknown() == b.when().isUnknown();
    return (tied && told) || likeTitles(a, b);
  }

  /**
   * A meeting with another partner is another; which day one without a day is of, {@link Contacts}
   * tells once all are known.
   */
  private static boolean oneMeeting(Candidate a, Candidate b) {
    boolean later =
        a.place() != null
            && b.place() != null
            && a.when().isUnknown() != b.when().isUnknown()
            && Opposed.isDone(a.telling());
    return Contacts.sameParties(a.parties(), b.parties()) && !later;
  }

  /** Who answers two proposals on one day has done two things: the words behind the verb tell. */
  private static boolean sameObject(Candidate a, Candidate b) {
    Set<String> left = object(a.telling());
    Set<String> right = object(b.telling());
    return left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
  }

  /** Content words behind the trigger that name nobody and no time. */
  private static Set<String> object(Telling telling) {
    StoryReport report = telling.report();
    Set<String> words = new LinkedHashSet<>();
    for (Span clause : telling.found().clause()) {
      int from = Math.max(clause.start(), telling.found().trigger().end());
      if (from >= clause.end()) {
        continue;
      }
      Span behind = new Span(from, clause.end());
      String text = report.report().text();
      StringBuilder rest = new StringBuilder(behind.of(text));
      for (var named : report.findings().actors().within(behind)) {
        for (var mention : named.mentions()) {
          blank(rest, mention.span(), from);
        }
      }
      report.times().forEach(time -> blank(rest, time.span(), from));
      for (Word word : Word.of(rest.toString())) {
        if (Likeness.isContent(word)) {
          words.add(word.stem());
        }
      }
    }
    return words;
  }

  private static void blank(StringBuilder text, Span span, int from) {
    for (int i = Math.max(0, span.start() - from);
        i < Math.min(text.length(), span.end() - from);
        i++) {
      text.setCharAt(i, ' ');
    }
  }

  /** "From May 15 to May 18": no other time says the same, even one that lies within. */
  private static boolean isFromTo(Telling telling) {
    TimeExpression time = telling.found().time();
    return time != null && time.opensRange();
  }

  /**
   * The numbers of a telling, but for those of its time: "seized 14 boats" and "seized 17 boats"
   * are two tellings that must not cite each other.
   */
  private static Set<String> numbers(Telling telling, String title) {
    Set<String> numbers = new LinkedHashSet<>();
    TimeExpression time = telling.found().time();
    for (Word word : Word.of(time == null ? title : title.replace(time.text(), " "))) {
      if (!word.face().isEmpty() && word.face().chars().allMatch(Character::isDigit)) {
        numbers.add(word.face());
      }
    }
    return numbers;
  }

  /** A dated and an undated telling are one only if they tell it in much the same words. */
  private static boolean likeTitles(Candidate a, Candidate b) {
    Likeness.Shared shared = Likeness.of(a.words(), b.words());
    return shared.content() >= 3 && shared.share() >= ALIKE;
  }

  /**
   * Past, present and future; what is only claimed is told apart from what is told, but for an
   * attack, which some report on their own word and others on that of a side.
   */
  private static int stage(FoundEvent found) {
    return switch (found.modality()) {
      case HAPPENED, ONGOING -> 0;
      case ANNOUNCED -> 1;
      case CLAIMED -> found.type() == PloverType.ASSAULT ? 0 : 2;
      case DENIED -> 3;
      case CONDITIONAL -> 4;
    };
  }

  private static boolean isClaimed(Telling telling) {
    return telling.found().modality() == Modality.CLAIMED;
  }

  /** The claims if as many report it as claimed as tell it on their own word; else the others. */
  private static List<Telling> likeMost(List<Telling> tellings) {
    List<Telling> claims = tellings.stream().filter(EventAligner::isClaimed).toList();
    if (claims.size() * 2 >= tellings.size()) {
      return claims;
    }
    return tellings.stream().filter(telling -> !isClaimed(telling)).toList();
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

  private static EventGroup event(
      StoryReports story, ClaimOrigins origins, List<Telling> tellings, MentionChains chains) {
    Telling best =
        likeMost(tellings).stream()
            .min(Comparator.comparingInt(EventAligner::clumsiness))
            .orElseThrow();
    When when = When.UNKNOWN;
    Set<String> actors = new LinkedHashSet<>();
    Set<String> recipients = new LinkedHashSet<>();
    List<Citation> citations = new ArrayList<>(best.cite());
    String place = null;
    for (Telling telling : tellings) {
      when = Times.narrower(when, telling.when());
      telling.found().actors().forEach(p -> addId(actors, story, telling, p));
      telling.found().recipients().forEach(p -> addId(recipients, story, telling, p));
      place = place == null ? place(story, telling) : place;
      if (!telling.equals(best)) {
        citations.addAll(telling.cite());
      }
    }
    List<String> sources = sources(origins, tellings);
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
            saidBy(story, best),
            citations,
            chains.beside(tellings, citations),
            (int) sources.stream().distinct().count(),
            citing(story, sources, tellings),
            List.of());
    return new EventGroup(event, tellings);
  }

  /** The origin of each telling. */
  private static List<String> sources(ClaimOrigins origins, List<Telling> tellings) {
    return tellings.stream()
        .map(
            telling ->
                origins.of(
                    telling.report(),
                    source(telling.report(), telling.found()),
                    telling.found().sentence()))
        .toList();
  }

  /** The outlet that several reports all take it from, or null. */
  private static @Nullable String citing(
      StoryReports story, List<String> sources, List<Telling> tellings) {
    boolean one = Set.copyOf(sources).size() == 1;
    long accounts =
        tellings.stream()
            .map(telling -> story.origins().originOf(telling.report().id()))
            .distinct()
            .count();
    return one && accounts > 1 ? ClaimOrigins.outletOf(sources.get(0)) : null;
  }

  /** On whose word an event rests, as written: its own source, else that of the speech it is in. */
  public static @Nullable Span source(StoryReport report, FoundEvent found) {
    if (found.attributedTo() != null) {
      return found.attributedTo().span();
    }
    FoundQuote quote = speech(report, found);
    return quote == null ? null : quote.source();
  }

  private static @Nullable FoundQuote speech(StoryReport report, FoundEvent found) {
    for (FoundQuote quote : report.findings().quotes()) {
      boolean within = quote.content().stream().anyMatch(span -> span.contains(found.trigger()));
      boolean plain = quote.source() != null && quote.certainty() == Certainty.PLAIN;
      if (within && plain && found.modality() == Modality.CLAIMED) {
        return quote;
      }
    }
    return null;
  }

  private static @Nullable String saidBy(StoryReports story, Telling telling) {
    Participant source = telling.found().attributedTo();
    if (source != null) {
      return story.actor(telling.report(), source.actor());
    }
    FoundQuote quote = speech(telling.report(), telling.found());
    return quote == null || quote.speaker() == null
        ? null
        : story.actor(telling.report(), quote.speaker().key());
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
