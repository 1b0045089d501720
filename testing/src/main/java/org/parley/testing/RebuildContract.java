package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.Dossier;
import org.parley.engine.Engine;
import org.parley.report.Report;
import org.parley.store.Decision;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoryCard;
import org.parley.story.StoryCorrection;
import org.parley.story.StoryEvent;

/**
 * A library that was kept as reports came, some late and some as revisions, by several processes
 * one after the other and with what persons said in between, is the one that is made anew of its
 * reports and decisions, by one process.
 */
public abstract class RebuildContract {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final int REPORTS = 120;
  private static final int PART = 30;

  /** For the test class of a store. */
  protected RebuildContract() {}

  /** An empty store. */
  protected abstract Store empty();

  /** The same store as a new process would find it. */
  protected abstract Store again(Store open);

  @ParameterizedTest
  @ValueSource(longs = {51, 55, 56})
  void aLibraryKeptAsReportsComeIsTheOneMadeOfItsReportsAndDecisionsAnew(long seed) {
    List<Item> items = Newsroom.small(seed).next(REPORTS);
    assertThat(items).anyMatch(Item::late).anyMatch(item -> item.revisionOf() != null);
    Map<String, Report> texts = new HashMap<>();
    items.stream().map(Item::report).forEach(report -> texts.put(report.id(), report));
    Store first = empty();
    keep(first, items.subList(0, PART));
    first = again(first);
    say(first, 0);
    keep(first, lateOf(items, PART));
    Store kept = again(first);
    // A process that ends before it has put into stories what it took in.
    try (Engine engine = engine(kept)) {
      items.forEach(item -> engine.offer(item.report()));
      engine.flush();
    }
    kept = again(kept);
    keep(kept, List.of());
    say(kept, 1);
    List<Decision> decisions = new ArrayList<>();
    List<String> expected;
    try (Store last = kept) {
      for (String lane : last.stories().lanes()) {
        last.stories().replay(lane, (decision, profile) -> decisions.add(decision));
      }
      assertThat(last.stories().lanes()).hasSize(1);
      expected = state(last);
    }
    assertThat(decisions.stream().filter(Decision.Corrected.class::isInstance)).hasSize(2);
    try (Store rebuilt = empty();
        Engine engine = engine(rebuilt)) {
      for (Decision decision : decisions) {
        if (decision instanceof Decision.Added added) {
          engine.offer(Objects.requireNonNull(texts.get(added.report())));
        } else if (decision instanceof Decision.Corrected said) {
          engine.correct(said.correction(), said.by(), said.at());
        } else {
          engine.settle(update -> {});
        }
      }
      engine.settle(update -> {});
      assertThat(state(rebuilt)).isEqualTo(expected);
    }
  }

  /** The second part of a stream but for every seventh report, which comes with the rest. */
  private static List<Item> lateOf(List<Item> items, int from) {
    return items.subList(from, 2 * from).stream().filter(i -> i.number() % 7 != 0).toList();
  }

  /** A person makes two stories one, and later puts a report of a third to them. */
  private static void say(Store store, int which) {
    List<StoryCard> stories = store.stories().stories();
    StoryCard one = stories.get(0);
    StoryCard other = stories.get(stories.size() - 1);
    assertThat(one.id()).isNotEqualTo(other.id());
    String report = store.reports().cards(other.id()).get(0).id();
    try (Engine engine = engine(store)) {
      engine.correct(
          which == 0
              ? new StoryCorrection.Merge(one.id(), other.id())
              : new StoryCorrection.Pin(report, one.id()),
          "Ana Holt",
          NOON);
      engine.settle(update -> {});
    }
  }

  private static void keep(Store store, List<Item> items) {
    try (Engine engine = engine(store)) {
      items.forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
    }
  }

  private static Engine engine(Store store) {
    return new Engine(store, Samples::reading, 2);
  }

  /**
   * Which report is in which story, what the record of stories comes to, and the dossiers. Which of
   * several revisions replaced a report tells the order in which they came, and is left out.
   */
  private static List<String> state(Store store) {
    List<String> lines = new ArrayList<>();
    Map<String, Set<String>> told = new TreeMap<>();
    for (String lane : store.stories().lanes()) {
      store.stories().events(lane, 0, event -> apply(event, told));
    }
    told.forEach((story, reports) -> lines.add("told " + story + " " + reports));
    for (StoryCard story : store.stories().stories()) {
      lines.add(story.id() + " " + story.state() + " " + story.title());
      Set<String> reports = new TreeSet<>();
      for (ReportCard card : store.reports().cards(story.id())) {
        reports.add(card.id() + " current " + card.isCurrent() + " copy of " + card.copyOf());
      }
      lines.add(reports.toString());
      Dossier dossier =
          Objects.requireNonNull(store.dossiers().dossier(story.id()), story.id()).dossier();
      lines.add(dossier.story().toString());
      List.of(
              dossier.reports(),
              dossier.actors(),
              dossier.quotes(),
              dossier.events(),
              dossier.proposals(),
              dossier.figures(),
              dossier.disagreements(),
              dossier.sameOnceResolved(),
              dossier.onlyHere(),
              dossier.summary(),
              dossier.coverage())
          .forEach(part -> part.forEach(line -> lines.add(line.toString())));
    }
    lines.add("due " + store.dossiers().due());
    return lines;
  }

  private static void apply(StoryEvent event, Map<String, Set<String>> told) {
    told.values().forEach(reports -> reports.removeAll(event.reports()));
    told.computeIfAbsent(event.story(), story -> new TreeSet<>()).addAll(event.reports());
    told.values().removeIf(Set::isEmpty);
  }
}
