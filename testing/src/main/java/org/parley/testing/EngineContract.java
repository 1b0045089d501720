package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.engine.CorrectionLog;
import org.parley.engine.Engine;
import org.parley.engine.Rederivation;
import org.parley.engine.StoryUpdate;
import org.parley.store.Checkpoint;
import org.parley.store.Decision;
import org.parley.store.ReportCard;
import org.parley.store.Step;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.StoryCard;
import org.parley.story.Profile;
import org.parley.story.StoryAssigner;
import org.parley.story.StoryCorrection;
import org.parley.story.StoryEvent;

/** What the engine makes of a stream, over any store. */
public abstract class EngineContract {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  /** For the test class of a store. */
  protected EngineContract() {}

  /** An empty store. */
  protected abstract Store empty();

  /** The same store as a new process would find it. */
  protected abstract Store again(Store open);

  @Test
  void everyReportIsInOneStoryAndEveryStoryHasItsDossier() {
    try (Store store = empty()) {
      List<Item> items = Newsroom.small(21).next(60);
      List<StoryUpdate> updates = run(store, items);
      assertThat(store.reports().count()).isEqualTo(60);
      Set<String> seen = new HashSet<>();
      for (StoryCard story : store.stories().stories()) {
        for (ReportCard card : store.reports().cards(story.id())) {
          assertThat(seen.add(card.id())).isTrue();
        }
        assertThat(store.dossiers().dossier(story.id())).isNotNull();
      }
      assertThat(seen).hasSize(60);
      assertThat(updates).hasSize(store.stories().stories().size());
      assertThat(updates).allMatch(update -> update.before() == null && update.after() != null);
      assertThat(store.dossiers().due()).isEmpty();
    }
  }

  @Test
  void aReportOfferedAgainChangesNothing() {
    try (Store store = empty()) {
      List<Item> items = Newsroom.small(22).next(30);
      run(store, items);
      List<String> before = StoreDump.of(store);
      assertThat(run(store, items)).isEmpty();
      assertThat(StoreDump.of(store)).isEqualTo(before);
    }
  }

  @Test
  void theOrderInWhichASourceIsReadDoesNotMatterForStories() {
    List<Item> items = Newsroom.small(23).next(40);
    List<Item> shuffled = new ArrayList<>(items);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      java.util.Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    try (Store one = empty()) {
      run(one, items);
      Map<String, String> stories = stories(one);
      try (Store two = empty()) {
        run(two, shuffled);
        assertThat(stories(two)).isEqualTo(stories);
      }
    }
  }

  @Test
  void aNewProcessGoesOnAsTheOldOneWould() {
    List<Item> items = Newsroom.small(24).next(80);
    try (Store whole = empty();
        Engine engine = engine(whole)) {
      items.subList(0, 40).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      items.subList(40, 80).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      List<String> expected = StoreDump.of(whole);
      Store parted = empty();
      run(parted, items.subList(0, 40));
      try (Store reopened = again(parted)) {
        run(reopened, items.subList(40, 80));
        assertThat(StoreDump.of(reopened)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aRunCutOffBeforeItSettledIsMadeUpFor() {
    List<Item> items = Newsroom.small(25).next(50);
    try (Store whole = empty()) {
      run(whole, items);
      List<String> expected = StoreDump.of(whole);
      Store cut = empty();
      try (Engine engine = engine(cut)) {
        items.subList(0, 33).forEach(item -> engine.offer(item.report()));
        engine.flush();
      }
      try (Store reopened = again(cut)) {
        run(reopened, items);
        assertThat(StoreDump.of(reopened)).isEqualTo(expected);
      }
    }
  }

  @Test
  void storiesAreSettledOnceAfterEachIntake() {
    try (Store store = empty()) {
      List<Item> items = Newsroom.small(29).next(40);
      run(store, items.subList(0, 25));
      run(store, items);
      run(store, items);
      List<Decision> decisions = new ArrayList<>();
      for (String lane : store.stories().lanes()) {
        store.stories().replay(lane, (decision, profile) -> decisions.add(decision));
      }
      assertThat(store.stories().lanes()).hasSize(1);
      assertThat(decisions.stream().filter(Decision.Settled.class::isInstance)).hasSize(2);
      assertThat(decisions.get(25)).isEqualTo(new Decision.Settled());
      assertThat(decisions.get(41)).isEqualTo(new Decision.Settled());
      assertThat(store.stories().lanesUnsettled()).isEmpty();
      assertThat(Rederivation.problems(store, (kept, built) -> true)).isEmpty();
    }
  }

  @Test
  void aRunCutOffBetweenAssigningAndSettlingIsMadeUpFor() {
    List<Item> items = Newsroom.small(30).next(40);
    try (Store whole = empty()) {
      run(whole, items);
      List<String> expected = StoreDump.of(whole);
      Store cut = empty();
      try (Engine engine = engine(cut)) {
        items.forEach(item -> engine.offer(item.report()));
        engine.flush();
      }
      for (String lane : cut.stories().lanesWaiting()) {
        StoryAssigner assigner = new StoryAssigner();
        List<Step> steps = new ArrayList<>();
        for (Profile profile : cut.stories().waiting(lane)) {
          steps.add(new Step(new Decision.Added(profile.report()), assigner.add(profile)));
        }
        cut.stories().record(lane, steps, Map.of());
        assertThat(cut.stories().lanesUnsettled()).containsExactly(lane);
      }
      try (Store reopened = again(cut)) {
        run(reopened, List.of());
        assertThat(StoreDump.of(reopened)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aLibraryThatAnotherVersionPutTogetherIsNotWrittenTo() {
    List<Item> items = Newsroom.small(29).next(6);
    try (Store store = empty()) {
      try (Engine engine = engine(store)) {
        items.subList(0, 5).forEach(item -> engine.offer(item.report()));
        engine.flush();
      }
      List<Step> steps = new ArrayList<>();
      for (Profile profile : store.stories().waiting("en")) {
        String id = profile.report();
        StoryEvent event =
            new StoryEvent(
                steps.size() + 1, StoryEvent.Change.OPENED, "other-" + id, null, List.of(id));
        steps.add(new Step(new Decision.Added(id), List.of(event)));
      }
      store.stories().record("en", steps, Map.of());
      try (Engine engine = engine(store)) {
        engine.offer(items.get(5).report());
        assertThatThrownBy(() -> engine.settle(update -> {}))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("version");
      }
      assertThat(store.stories().waiting("en")).hasSize(1);
    }
  }

  @Test
  void aRevisionCountsOnce() {
    try (Store store = empty()) {
      List<Item> items = Newsroom.small(26).next(120);
      run(store, items);
      Map<Integer, String> ids = new HashMap<>();
      items.forEach(item -> ids.put(item.number(), item.report().id()));
      int revisions = 0;
      for (Item item : items) {
        if (item.revisionOf() != null) {
          revisions++;
          ReportCard old =
              Objects.requireNonNull(store.reports().card(ids.getOrDefault(item.revisionOf(), "")));
          assertThat(old.newer()).isNotNull();
          var dossier = store.dossiers().dossier(String.valueOf(old.story()));
          if (dossier != null) {
            assertThat(dossier.dossier().reports())
                .noneMatch(entry -> entry.report().id().equals(old.id()))
                .anyMatch(
                    entry -> entry.revisions().stream().anyMatch(r -> r.id().equals(old.id())));
          }
        }
      }
      assertThat(revisions).isPositive();
    }
  }

  @Test
  void aPersonsDecisionsStay() {
    Store first = empty();
    List<Item> items = Newsroom.small(27).next(60);
    String into;
    String gone;
    try (Engine engine = engine(first)) {
      items.subList(0, 40).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      List<StoryCard> stories = first.stories().stories();
      into = stories.get(0).id();
      gone = stories.get(1).id();
      engine.correct(new StoryCorrection.Merge(into, gone), "Ana Holt", NOON);
      engine.correct(new StoryCorrection.Rename(into, "Two in one"), "Ana Holt", NOON);
      engine.settle(update -> {});
    }
    try (Store store = again(first)) {
      run(store, items);
      StoryCard merged = Objects.requireNonNull(store.stories().story(gone));
      assertThat(merged.id()).isEqualTo(into);
      assertThat(merged.title()).isEqualTo("Two in one");
      assertThat(store.dossiers().dossier(gone)).isNull();
      assertThat(Objects.requireNonNull(store.dossiers().dossier(into)).dossier().story().title())
          .isEqualTo("Two in one");
      assertThat(Rederivation.problems(store, EngineContract::alike)).isEmpty();
    }
  }

  @Test
  void whatAPersonSaidIsListedWithNameAndTime() {
    Store first = empty();
    run(first, Newsroom.small(31).next(30));
    List<String> stories = first.stories().stories().stream().map(StoryCard::id).toList();
    StoryCorrection merge = new StoryCorrection.Merge(stories.get(0), stories.get(1));
    try (Engine engine = engine(first)) {
      assertThat(engine.correct(merge, "Ana Holt", NOON)).isEqualTo("en-1");
      assertThat(engine.undo("en-1", "Ben Ito", NOON.plusSeconds(60))).isEqualTo("en-2");
    }
    try (Store store = again(first)) {
      assertThat(CorrectionLog.of(store))
          .containsExactly(
              new CorrectionLog.Entry("en-1", "en", "Ana Holt", NOON, merge, true),
              new CorrectionLog.Entry(
                  "en-2",
                  "en",
                  "Ben Ito",
                  NOON.plusSeconds(60),
                  new StoryCorrection.Undo(stories.get(0), 1),
                  false));
    }
  }

  @Test
  void whatIsTakenBackIsAsIfItHadNotBeenSaid() {
    List<Item> items = Newsroom.small(44).next(80);
    try (Store store = empty();
        Engine engine = engine(store)) {
      items.forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      Map<String, String> before = stories(store);
      List<StoryCard> cards = store.stories().stories();
      List<StoryCard> large =
          cards.stream().sorted(Comparator.comparing(StoryCard::reports).reversed()).toList();
      assertThat(large.get(1).reports()).isGreaterThan(2);
      String story = large.get(0).id();
      String other = large.get(1).id();
      List<String> reports =
          store.reports().cards(story).stream().map(ReportCard::id).limit(2).toList();
      String elsewhere = store.reports().cards(other).get(0).id();
      for (StoryCorrection correction :
          List.of(
              new StoryCorrection.Merge(story, other),
              new StoryCorrection.Split(story, reports),
              new StoryCorrection.Pin(elsewhere, story),
              new StoryCorrection.Rename(story, "Another name"))) {
        String id = engine.correct(correction, "Ana Holt", NOON);
        engine.settle(update -> {});
        assertThat(store.stories().stories()).as("%s", correction).isNotEqualTo(cards);
        engine.undo(id, "Ana Holt", NOON);
        engine.settle(update -> {});
        assertThat(stories(store)).as("%s", correction).isEqualTo(before);
        assertThat(store.stories().stories().stream().map(StoryCard::title))
            .containsExactlyElementsOf(cards.stream().map(StoryCard::title).toList());
        assertThat(store.dossiers().dossier(other)).isNotNull();
        assertThatThrownBy(() -> engine.undo(id, "Ana Holt", NOON))
            .isInstanceOf(IllegalArgumentException.class);
      }
      assertThat(Rederivation.problems(store, EngineContract::alike)).isEmpty();
    }
  }

  @Test
  void correctionsOnTopOfEachOtherAreTakenBackOneByOne() {
    try (Store store = empty();
        Engine engine = engine(store)) {
      Newsroom.small(45).next(60).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      List<StoryCard> large =
          store.stories().stories().stream()
              .sorted(Comparator.comparing(StoryCard::reports).reversed())
              .toList();
      String story = large.get(0).id();
      String other = large.get(1).id();
      String report = store.reports().cards(story).get(1).id();
      String second = store.reports().cards(story).get(2).id();
      String own = "story-" + report;
      Deque<String> said = new ArrayDeque<>();
      Deque<Map<String, String>> before = new ArrayDeque<>();
      for (StoryCorrection correction :
          List.of(
              new StoryCorrection.Split(story, List.of(report)),
              new StoryCorrection.Pin(report, other),
              new StoryCorrection.Pin(report, story),
              new StoryCorrection.Pin(second, other),
              new StoryCorrection.Merge(story, other),
              new StoryCorrection.Split(story, List.of(report, second)),
              new StoryCorrection.Pin(second, story),
              new StoryCorrection.Pin(report, story))) {
        before.push(stories(store));
        said.push(engine.correct(correction, "Ana Holt", NOON));
        engine.settle(update -> {});
        assertThat(stories(store)).as("%s", correction).isNotEqualTo(before.peek());
        if (said.size() == 1) {
          assertThat(store.reports().card(report)).extracting(ReportCard::story).isEqualTo(own);
        }
      }
      while (!said.isEmpty()) {
        engine.undo(said.peek(), "Ana Holt", NOON);
        engine.settle(update -> {});
        assertThat(stories(store)).as(said.pop()).isEqualTo(before.pop());
      }
      assertThat(Rederivation.problems(store, EngineContract::alike)).isEmpty();
    }
  }

  @Test
  void aNewRunOverTheSameReportsTakesTheSameCorrections() {
    List<Item> items = Newsroom.small(33).next(40);
    try (Store store = empty();
        Engine engine = engine(store)) {
      items.forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      List<StoryCard> stories = store.stories().stories();
      engine.correct(
          new StoryCorrection.Merge(stories.get(0).id(), stories.get(1).id()), "Ana", NOON);
      engine.correct(
          new StoryCorrection.Pin(
              store.reports().cards(stories.get(2).id()).get(0).id(), stories.get(0).id()),
          "Ana",
          NOON);
      engine.settle(update -> {});
      try (Store anew = empty();
          Engine second = engine(anew)) {
        items.forEach(item -> second.offer(item.report()));
        second.settle(update -> {});
        CorrectionLog.of(store).forEach(e -> second.correct(e.correction(), e.by(), e.at()));
        second.settle(update -> {});
        assertThat(stories(anew)).isEqualTo(stories(store));
      }
    }
  }

  @Test
  void aWrongCorrectionIsRefusedAndNothingIsKeptOfIt() {
    try (Store store = empty();
        Engine engine = engine(store)) {
      Newsroom.small(34).next(30).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      List<String> before = StoreDump.of(store);
      String story = store.stories().stories().get(0).id();
      List<String> all = store.reports().cards(story).stream().map(ReportCard::id).toList();
      for (StoryCorrection wrong :
          List.of(
              new StoryCorrection.Merge(story, "story-none"),
              new StoryCorrection.Merge(story, story),
              new StoryCorrection.Split(story, List.of("none")),
              new StoryCorrection.Split(story, all),
              new StoryCorrection.Pin("none", story))) {
        assertThatThrownBy(() -> engine.correct(wrong, "Ana", NOON))
            .isInstanceOf(IllegalArgumentException.class);
      }
      assertThatThrownBy(() -> engine.undo("en-1", "Ana", NOON)).hasMessageContaining("en-1");
      assertThatThrownBy(
              () -> engine.correct(new StoryCorrection.Rename(story, "A name"), " ", NOON))
          .hasMessageContaining("name");
      assertThat(StoreDump.of(store)).isEqualTo(before);
    }
  }

  @Test
  void checkpointsComeAfterTheReportsBeforeThem() {
    try (Store store = empty();
        Engine engine = engine(store)) {
      List<Item> items = Newsroom.small(28).next(7);
      items.forEach(item -> engine.offer(item.report()));
      engine.reached(new Checkpoint("folder", "7"));
      assertThat(store.checkpoints().state("folder")).isEqualTo("7");
      assertThat(store.reports().count()).isEqualTo(7);
    }
  }

  /** What a store gives back need not be equal in all that is not published. */
  private static boolean alike(Dossier one, Dossier two) {
    return one.story().equals(two.story())
        && one.quotes().equals(two.quotes())
        && one.reports().size() == two.reports().size();
  }

  private static Engine engine(Store store) {
    return new Engine(store, Samples::reading, 2);
  }

  private static List<StoryUpdate> run(Store store, List<Item> items) {
    List<StoryUpdate> updates = new ArrayList<>();
    try (Engine engine = engine(store)) {
      items.forEach(item -> engine.offer(item.report()));
      engine.settle(updates::add);
    }
    return updates;
  }

  private static Map<String, String> stories(Store store) {
    Map<String, String> stories = new HashMap<>();
    for (StoryCard story : store.stories().stories()) {
      store.reports().cards(story.id()).forEach(card -> stories.put(card.id(), story.id()));
    }
    return stories;
  }
}
