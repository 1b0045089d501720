package org.parley.alignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActor;
import org.parley.alignment.EventGroup.Telling;
import org.parley.event.EventMention;
import org.parley.report.Citation;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * The words of a story's reports that may tell of one event: words of one sort of happening, in
 * reports published within a week of each other; words of speech only with one speaker. A looser
 * link than that of {@link EventAligner}: it says where to read on, and makes no line.
 */
public final class MentionChains {
  private static final long DAYS = 7;

  /** So many words are told beside an event. */
  private static final int MOST = 20;

  /**
   * A word of a report.
   *
   * @param report the report
   * @param mention its word
   */
  public record Mentioned(StoryReport report, EventMention mention) {

    /** The time of its sentence that is nearest to it; unknown if there is none. */
    public When when() {
      return report.when(mention.time());
    }

    /** The word as evidence. */
    List<Citation> cite() {
      return report.cite(mention.span());
    }
  }

  private final StoryReports story;
  private final List<List<Mentioned>> chains;
  private final Map<Place, List<Linked>> byPlace = new HashMap<>();

  /** Where in a story's reports a word begins. */
  private record Place(String report, int start) {}

  /**
   * A word with what is compared of it.
   *
   * @param when its time
   * @param who ids of those who stand with it
   */
  private record Linked(Mentioned word, When when, Set<String> who) {}

  private MentionChains(StoryReports story, List<List<Mentioned>> chains) {
    this.story = story;
    this.chains = chains;
    List<List<Linked>> linked =
        chains.parallelStream()
            .map(
                chain ->
                    chain.stream().map(each -> new Linked(each, each.when(), who(each))).toList())
            .toList();
    for (List<Linked> chain : linked) {
      for (Linked each : chain) {
        Mentioned word = each.word();
        byPlace.put(new Place(word.report().id(), word.mention().span().start()), chain);
      }
    }
  }

  /** The chains of a story. */
  public static MentionChains of(StoryReports story) {
    return new MentionChains(story, link(story));
  }

  /** All chains, each in the order of the reports, by their first words. */
  public List<List<Mentioned>> all() {
    return chains;
  }

  /**
   * The words that may tell of an event too: those of its chains in other sentences than those
   * cited, if somebody who takes part in it stands with the word, and no time that cannot be its;
   * the first of them, so that the lines of a large story do not cite it all.
   */
  List<Citation> beside(List<Telling> tellings, List<Citation> cited) {
    Set<String> who = new HashSet<>();
    Set<String> read = new HashSet<>();
    cited.forEach(citation -> read.add(citation.sentence()));
    for (Telling telling : tellings) {
      who.addAll(EventAligner.participants(story, telling.report(), telling.found()));
    }
    When when = tellings.stream().map(Telling::when).reduce(When.UNKNOWN, Times::narrower);
    Set<List<Linked>> linked = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Citation> beside = new LinkedHashSet<>();
    for (Telling telling : tellings) {
      Place place = new Place(telling.report().id(), telling.found().trigger().start());
      List<Linked> chain = byPlace.get(place);
      if (chain != null && linked.add(chain)) {
        beside(chain, who, when, read, beside);
      }
    }
    return List.copyOf(beside);
  }

  private static void beside(
      List<Linked> chain, Set<String> who, When when, Set<String> read, Set<Citation> beside) {
    for (Linked each : chain) {
      if (beside.size() >= MOST) {
        return;
      }
      Mentioned word = each.word();
      Sentence sentence = word.report().report().sentences().get(word.mention().sentence());
      if (word.mention().real()
          && !Collections.disjoint(each.who(), who)
          && each.when().meets(when)
          && !read.contains(sentence.id())) {
        beside.addAll(word.cite());
      }
    }
  }

  private Set<String> who(Mentioned mentioned) {
    StoryReport report = mentioned.report();
    Set<String> who = new HashSet<>();
    for (Span name : mentioned.mention().names()) {
      ReportActor actor = report.findings().actors().at(name);
      String id = actor == null ? null : story.actor(report, actor.key());
      if (id != null) {
        who.add(id);
      }
    }
    return who;
  }

  private static List<List<Mentioned>> link(StoryReports story) {
    Map<String, List<List<Mentioned>>> bySort = new LinkedHashMap<>();
    List<List<Mentioned>> all = new ArrayList<>();
    for (StoryReport report : story.reports()) {
      for (EventMention mention : report.findings().mentions()) {
        Mentioned mentioned = new Mentioned(report, mention);
        String sort = sort(story, mentioned);
        List<List<Mentioned>> chains =
            sort == null ? List.of() : bySort.computeIfAbsent(sort, key -> new ArrayList<>());
        List<Mentioned> chain = sort == null ? null : near(chains, report);
        if (chain == null) {
          chain = new ArrayList<>();
          all.add(chain);
          if (sort != null) {
            chains.add(chain);
          }
        }
        chain.add(mentioned);
      }
    }
    return all.stream().map(List::copyOf).toList();
  }

  /** What words of one chain have in common; null for speech of nobody known. */
  private static @Nullable String sort(StoryReports story, Mentioned mentioned) {
    EventMention mention = mentioned.mention();
    if (!mention.speech()) {
      return mention.happening();
    }
    String speaker = story.actor(mentioned.report(), mention.actor());
    return speaker == null ? null : mention.happening() + "\t" + speaker;
  }

  /** The last chain whose latest report lies near in time, or null. */
  private static @Nullable List<Mentioned> near(List<List<Mentioned>> chains, StoryReport report) {
    for (int i = chains.size() - 1; i >= 0; i--) {
      List<Mentioned> chain = chains.get(i);
      LocalDate last = chain.get(chain.size() - 1).report().report().published().earliest();
      LocalDate here = report.report().published().earliest();
      if (last == null || here == null || Math.abs(ChronoUnit.DAYS.between(last, here)) <= DAYS) {
        return chain;
      }
    }
    return null;
  }
}
