package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.comparison.DossierBuilder;
import org.parley.dossier.Correction;
import org.parley.dossier.Dossier;
import org.parley.dossier.Target;
import org.parley.findings.Findings;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.Span;
import org.parley.store.ChangeNote;
import org.parley.store.Checkpoint;
import org.parley.store.Decision;
import org.parley.store.ReadReport;
import org.parley.store.ReportCard;
import org.parley.store.Step;
import org.parley.store.Store;
import org.parley.story.Profile;
import org.parley.story.StoryAssigner;
import org.parley.story.StoryCorrection;
import org.parley.story.StoryEvent;
import org.parley.story.StoryEvent.Change;

/** What every store keeps, and how. */
public abstract class StoreContract {
  private Store store;

  /** For the test class of a store. */
  protected StoreContract() {
    this.store = new org.parley.store.InMemoryStore();
  }

  /** An empty store. */
  protected abstract Store empty();

  /** The same store as a new process would find it. */
  protected abstract Store again(Store open);

  @BeforeEach
  final void open() {
    store = empty();
  }

  @AfterEach
  final void close() {
    assertThat(store.check()).isEmpty();
    store.close();
  }

  @Test
  void findingsComeBackAsTheyWere() {
    List<ReadReport> read = Samples.read(1, 12);
    store.reports().take(read, List.of());
    store = again(store);
    List<String> ids = read.stream().map(ReadReport::id).toList();
    assertThat(store.reports().findings(ids))
        .containsExactlyElementsOf(read.stream().map(ReadReport::findings).toList());
    assertThat(store.reports().texts(ids))
        .containsExactlyElementsOf(read.stream().map(ReadReport::report).toList());
  }

  @Test
  void profilesComeBackAsTheyWereAndWaitInCanonicalOrder() {
    List<ReadReport> read = Samples.read(2, 12);
    store.reports().take(read, List.of());
    store = again(store);
    List<Profile> waiting = store.stories().waiting("en");
    assertThat(waiting).isSorted().hasSize(12);
    for (Profile profile : waiting) {
      Profile given =
          read.stream()
              .map(ReadReport::profile)
              .filter(p -> p.report().equals(profile.report()))
              .findFirst()
              .orElseThrow();
      assertThat(profile.terms()).isEqualTo(given.terms());
      assertThat(profile.titleTerms()).isEqualTo(given.titleTerms());
      assertThat(profile.vector()).isEqualTo(given.vector());
      assertThat(profile.day()).isEqualTo(given.day());
      assertThat(profile.time()).isEqualTo(given.time());
    }
    assertThat(store.stories().lanesWaiting()).containsExactly("en");
  }

  @Test
  void aReportIsTakenInOnce() {
    List<ReadReport> read = Samples.read(3, 6);
    store.reports().take(read.subList(0, 4), List.of());
    store.reports().take(read, List.of());
    assertThat(store.reports().count()).isEqualTo(6);
    List<Long> arrivals = read.stream().map(one -> card(one.id()).arrival()).toList();
    assertThat(arrivals).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void knownTellsWhatWasTakenIn() {
    List<ReadReport> read = Samples.read(4, 3);
    store.reports().take(read.subList(0, 2), List.of());
    assertThat(store.reports().known(read.stream().map(ReadReport::id).toList()))
        .containsExactlyInAnyOrder(read.get(0).id(), read.get(1).id());
    assertThat(store.reports().card(read.get(2).id())).isNull();
  }

  @Test
  void checkpointsAreKeptWithTheReports() {
    assertThat(store.checkpoints().state("feed")).isNull();
    store.reports().take(Samples.read(5, 2), List.of(new Checkpoint("feed", "one")));
    store.reports().take(List.of(), List.of(new Checkpoint("feed", "two")));
    store = again(store);
    assertThat(store.checkpoints().state("feed")).isEqualTo("two");
  }

  @Test
  void aReportAtTheSameAddressReplacesTheEarlier() {
    Report report = Samples.read(6, 1).get(0).report();
    ReadReport first = Samples.reading().read(report);
    ReadReport second = Samples.reading().read(Variants.changed(report));
    store.reports().take(List.of(first), List.of());
    assignAll();
    store.dossiers().put(List.of(built(storyOf(first))), List.of());
    store.reports().take(List.of(second), List.of());
    assertThat(card(first.id()).newer()).isEqualTo(second.id());
    assertThat(card(second.id()).newer()).isNull();
    assertThat(store.dossiers().due()).contains(storyOf(first));
    assertThat(store.search().find(Queries.words("talks OR"))).isEmpty();
  }

  @Test
  void aRecaptureInWhichOnlyACounterHasChangedReplacesNothing() {
    Report report = Samples.read(6, 1).get(0).report();
    ReadReport first = Samples.reading().read(Variants.counted(report, 3));
    ReadReport again = Samples.reading().read(Variants.counted(report, 1204));
    ReadReport changed = Samples.reading().read(Variants.changed(report));
    assertThat(again.id()).isNotEqualTo(first.id());
    store.reports().take(List.of(first, again), List.of());
    store = again(store);
    assertThat(card(first.id()).isCurrent()).isTrue();
    assertThat(card(again.id()).newer()).isEqualTo(first.id());
    store.reports().take(List.of(changed), List.of());
    assertThat(card(changed.id()).isCurrent()).isTrue();
    assertThat(card(first.id()).newer()).isEqualTo(changed.id());
  }

  @Test
  void aSummaryReplacesNoWholeText() {
    Report report = Samples.read(6, 1).get(0).report();
    ReadReport summary = Samples.reading().read(Variants.summary(report));
    ReadReport whole = Samples.reading().read(report);
    store.reports().take(List.of(whole, summary), List.of());
    assertThat(card(whole.id()).isCurrent()).isTrue();
    assertThat(card(summary.id()).newer()).isEqualTo(whole.id());
  }

  @Test
  void aWholeTextReplacesTheSummaryThatCameBefore() {
    Report report = Samples.read(6, 1).get(0).report();
    ReadReport summary = Samples.reading().read(Variants.summary(report));
    ReadReport whole = Samples.reading().read(report);
    store.reports().take(List.of(summary, whole), List.of());
    assertThat(card(whole.id()).isCurrent()).isTrue();
    assertThat(card(summary.id()).newer()).isEqualTo(whole.id());
  }

  @Test
  void eventsPutReportsIntoStories() {
    List<ReadReport> read = Samples.read(7, 40);
    store.reports().take(read, List.of());
    StoryAssigner assigner = assignAll();
    store = again(store);
    for (ReadReport one : read) {
      assertThat(card(one.id()).story()).isEqualTo(assigner.storyOf(one.id()));
    }
    assertThat(store.stories().stories())
        .extracting(card -> card.id())
        .containsExactlyElementsOf(assigner.stories().stream().map(s -> s.id()).toList());
    assertThat(store.stories().stories())
        .extracting(card -> card.first())
        .containsExactlyElementsOf(assigner.stories().stream().map(s -> s.first()).toList());
    assertThat(store.stories().lanesWaiting()).isEmpty();
    assertThat(store.stories().lanes()).containsExactly("en");
  }

  @Test
  void stepsAreReplayedWithTheirProfiles() {
    store.reports().take(Samples.read(8, 25), List.of());
    StoryAssigner assigner = assignAll();
    store = again(store);
    StoryAssigner replayed = new StoryAssigner();
    List<StoryEvent> events = new ArrayList<>();
    store
        .stories()
        .replay(
            "en",
            (decision, profile) -> events.addAll(replayed.add(Objects.requireNonNull(profile))));
    assertThat(replayed.stories()).isEqualTo(assigner.stories());
    List<StoryEvent> kept = new ArrayList<>();
    store.stories().events("en", 0, kept::add);
    assertThat(kept).isEqualTo(events);
    List<StoryEvent> tail = new ArrayList<>();
    store.stories().events("en", 5, tail::add);
    assertThat(tail).isEqualTo(kept.subList(5, kept.size()));
  }

  private static Decision said(StoryCorrection correction) {
    return new Decision.Corrected(correction, "Ana Holt", Instant.parse("2026-05-04T12:00:00Z"));
  }

  @Test
  void aReportWhoseLanguageCannotBeToldWaitsWithTheOthers() {
    Report known = Samples.read(12, 1).get(0).report();
    Report unknown =
        new Report(
            "unknown",
            known.source(),
            null,
            known.outlet(),
            known.title(),
            known.bylines(),
            known.published(),
            known.publishedBasis(),
            known.updated(),
            "und",
            known.text(),
            known.blocks(),
            known.sentences(),
            known.furniture(),
            known.kind());
    store
        .reports()
        .take(
            List.of(new ReadReport(Findings.none(unknown), Profile.of(unknown, null))), List.of());
    assertThat(store.stories().lanesWaiting()).containsExactly("en");
    assertThat(store.stories().waiting("en"))
        .extracting(Profile::report)
        .containsExactly("unknown");
    assertThat(Objects.requireNonNull(store.reports().card("unknown")).language()).isEqualTo("und");
  }

  @Test
  void everySortOfDecisionComesBack() {
    List<ReadReport> read = Samples.read(9, 2);
    store.reports().take(read, List.of());
    String a = read.get(0).id();
    String b = read.get(1).id();
    List<Step> steps =
        List.of(
            new Step(new Decision.Added(a), List.of(event(1, Change.OPENED, "s-a", null, a))),
            new Step(new Decision.Added(b), List.of(event(2, Change.OPENED, "s-b", null, b))),
            new Step(
                said(new StoryCorrection.Merge("s-a", "s-b")),
                List.of(event(3, Change.MERGED, "s-a", "s-b", b))),
            new Step(
                said(new StoryCorrection.Split("s-a", List.of(b))),
                List.of(event(4, Change.SPLIT, "s-c", "s-a", b))),
            new Step(
                said(new StoryCorrection.Pin(b, "s-a")),
                List.of(event(5, Change.MERGED, "s-a", "s-c", b))),
            new Step(
                said(new StoryCorrection.Rename("s-a", "A name")),
                List.of(new StoryEvent(6, Change.RENAMED, "s-a", null, List.of()))),
            new Step(
                said(new StoryCorrection.Undo("s-a", 1)),
                List.of(event(7, Change.SPLIT, "s-b", "s-a", b))),
            new Step(new Decision.Settled(), List.of()));
    store.stories().record("en", steps, Map.of("s-a", "A name"));
    store = again(store);
    List<Decision> decisions = new ArrayList<>();
    store.stories().replay("en", (decision, profile) -> decisions.add(decision));
    assertThat(decisions).containsExactlyElementsOf(steps.stream().map(Step::decision).toList());
    assertThat(store.stories().corrections("en"))
        .containsExactlyElementsOf(
            decisions.stream()
                .filter(Decision.Corrected.class::isInstance)
                .map(Decision.Corrected.class::cast)
                .toList());
    assertThat(store.stories().corrections("fr")).isEmpty();
    assertThat(Objects.requireNonNull(store.stories().story("s-b")).id()).isEqualTo("s-b");
    assertThat(Objects.requireNonNull(store.stories().story("s-c")).id()).isEqualTo("s-a");
    assertThat(store.stories().story("s-x")).isNull();
    assertThat(store.stories().stories()).hasSize(2);
    assertThat(store.stories().name("s-a")).isEqualTo("A name");
    assertThat(store.stories().name("s-b")).isNull();
    store.stories().record("en", List.of(), Map.of("s-a", ""));
    assertThat(store.stories().name("s-a")).isNull();
    assertThat(store.dossiers().due()).containsExactly("s-a", "s-b", "s-c");
  }

  @Test
  void eventsThatDoNotGoOnWhereTheOthersEndedAreRefused() {
    List<ReadReport> read = Samples.read(10, 1);
    store.reports().take(read, List.of());
    String id = read.get(0).id();
    Step step = new Step(new Decision.Added(id), List.of(event(2, Change.OPENED, "s", null, id)));
    assertThatThrownBy(() -> store.stories().record("en", List.of(step), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.stories().stories()).isEmpty();
    assertThat(store.stories().waiting("en")).hasSize(1);
  }

  @Test
  void aStoryClosesAndOpensAgain() {
    List<ReadReport> read = Samples.read(11, 1);
    store.reports().take(read, List.of());
    String id = read.get(0).id();
    store
        .stories()
        .record(
            "en",
            List.of(
                new Step(
                    new Decision.Added(id),
                    List.of(
                        event(1, Change.OPENED, "s", null, id),
                        event(2, Change.CLOSED, "s", null)))),
            Map.of());
    assertThat(store.stories().stories().get(0).state())
        .isEqualTo(org.parley.story.Story.State.CLOSED);
  }

  @Test
  void aDossierIsReplacedOnlyWhenItDiffers() {
    store.reports().take(Samples.read(12, 10), List.of());
    assignAll();
    String story = store.dossiers().due().get(0);
    Dossier dossier = built(story);
    assertThat(store.dossiers().put(List.of(dossier), List.of())).containsExactly(story);
    assertThat(store.dossiers().put(List.of(built(story)), List.of())).isEmpty();
    store = again(store);
    assertThat(store.dossiers().due()).doesNotContain(story);
    var kept = Objects.requireNonNull(store.dossiers().dossier(story));
    assertThat(kept.version()).isEqualTo(1);
    assertThat(kept.dossier().quotes()).isEqualTo(dossier.quotes());
    assertThat(kept.dossier().events()).isEqualTo(dossier.events());
    assertThat(kept.dossier().proposals()).isEqualTo(dossier.proposals());
    assertThat(kept.dossier().figures()).hasSameSizeAs(dossier.figures());
    assertThat(kept.dossier().actors()).isEqualTo(dossier.actors());
    assertThat(kept.dossier().summary()).isEqualTo(dossier.summary());
    assertThat(kept.dossier().coverage()).isEqualTo(dossier.coverage());
    assertThat(Objects.requireNonNull(store.stories().story(story)).title())
        .isEqualTo(dossier.story().title());
  }

  @Test
  void aDossierThatIsGoneIsNoMore() {
    store.reports().take(Samples.read(13, 3), List.of());
    assignAll();
    String story = store.dossiers().due().get(0);
    store.dossiers().put(List.of(built(story)), List.of());
    assertThat(store.dossiers().put(List.of(), List.of(story))).containsExactly(story);
    assertThat(store.dossiers().dossier(story)).isNull();
    assertThat(store.dossiers().put(List.of(), List.of(story))).isEmpty();
  }

  @Test
  void copiesAreKnownOnceTheDossierIs() {
    store.reports().take(Samples.read(14, 30), List.of());
    assignAll();
    int copies = 0;
    for (String story : store.dossiers().due()) {
      Dossier dossier = built(story);
      store.dossiers().put(List.of(dossier), List.of());
      for (var entry : dossier.reports()) {
        assertThat(card(entry.report().id()).copyOf()).isEqualTo(entry.copyOf());
        copies += entry.copyOf() == null ? 0 : 1;
      }
    }
    assertThat(copies).isPositive();
  }

  @Test
  void aPersonsTitleStays() {
    store.reports().take(Samples.read(15, 4), List.of());
    assignAll();
    String story = store.dossiers().due().get(0);
    store.stories().record("en", List.of(), Map.of(story, "The long talks"));
    store.dossiers().put(List.of(built(story)), List.of());
    store = again(store);
    assertThat(Objects.requireNonNull(store.stories().story(story)).title())
        .isEqualTo("The long talks");
  }

  @Test
  void purgingGivesUpTheTextAndKeepsThePlace() {
    List<ReadReport> read = Samples.read(16, 20);
    store.reports().take(read, List.of());
    StoryAssigner assigner = assignAll();
    Report one = read.get(0).report();
    String outlet = Objects.requireNonNull(one.outlet());
    store.dossiers().put(List.of(), store.dossiers().due());
    int purged = store.reports().purge(outlet, LocalDate.of(2100, 1, 1));
    store = again(store);
    assertThat(purged)
        .isEqualTo((int) read.stream().filter(r -> outlet.equals(r.report().outlet())).count());
    ReportCard card = card(one.id());
    assertThat(card.purged()).isTrue();
    assertThat(card.title()).isNull();
    assertThat(card.story()).isEqualTo(assigner.storyOf(one.id()));
    assertThat(store.reports().findings(List.of(one.id()))).isEmpty();
    assertThat(store.reports().texts(List.of(one.id()))).isEmpty();
    assertThat(store.reports().known(List.of(one.id()))).isNotEmpty();
    assertThat(store.search().find(Queries.outlet(outlet))).isEmpty();
    assertThat(store.dossiers().due()).contains(Objects.requireNonNull(card.story()));
    assertThat(store.reports().purge(outlet, LocalDate.of(2100, 1, 1))).isZero();
    StoryAssigner replayed = new StoryAssigner();
    store
        .stories()
        .replay("en", (decision, profile) -> replayed.add(Objects.requireNonNull(profile)));
    assertThat(replayed.stories()).isEqualTo(assigner.stories());
  }

  @Test
  void purgingLeavesWhatIsNewer() {
    List<ReadReport> read = Samples.read(17, 10);
    store.reports().take(read, List.of());
    String outlet = Objects.requireNonNull(read.get(0).report().outlet());
    assertThat(store.reports().purge(outlet, LocalDate.of(2000, 1, 1))).isZero();
  }

  @Test
  void aNoteIsKeptWithTheDossierThatIsAnotherAndWithNoOther() {
    store.reports().take(Samples.read(18, 10), List.of());
    assignAll();
    String story = store.dossiers().due().get(0);
    Map<String, String> notes = Map.of(story, "a\n\"note\"", "no-story", "of none");
    store.dossiers().put(List.of(built(story)), List.of(), notes);
    store.dossiers().put(List.of(built(story)), List.of(), notes);
    store.dossiers().put(List.of(), List.of(story), Map.of(story, "gone"));
    store = again(store);
    List<ChangeNote> all =
        List.of(new ChangeNote(1, story, "a\n\"note\""), new ChangeNote(2, story, "gone"));
    assertThat(store.changes().last()).isEqualTo(2);
    assertThat(store.changes().after(0, 10)).isEqualTo(all);
    assertThat(store.changes().after(0, 1)).containsExactly(all.get(0));
    assertThat(store.changes().after(1, 10)).containsExactly(all.get(1));
    assertThat(store.changes().of(story, 10)).containsExactly(all.get(1), all.get(0));
    assertThat(store.changes().of("other", 10)).isEmpty();
  }

  @Test
  void notesKeptElsewhereBeforeKeepTheirNumbers() {
    List<ChangeNote> notes = List.of(new ChangeNote(7, "s", "one"), new ChangeNote(9, "s", "two"));
    store.changes().adopt(notes);
    store = again(store);
    assertThat(store.changes().after(0, 10)).isEqualTo(notes);
    assertThatThrownBy(() -> store.changes().adopt(notes))
        .isInstanceOf(IllegalArgumentException.class);
    store.reports().take(Samples.read(19, 3), List.of());
    assignAll();
    String story = store.dossiers().due().get(0);
    store.dossiers().put(List.of(built(story)), List.of(), Map.of(story, "three"));
    assertThat(store.changes().last()).isEqualTo(10);
  }

  @Test
  void aReaderOfNotesGoesOnWhereItWas() {
    assertThat(store.changes().reached("mail")).isZero();
    store.changes().reached("mail", 4);
    store.changes().reached("mail", 3);
    store.changes().reached("hook", 1);
    store = again(store);
    assertThat(store.changes().reached("mail")).isEqualTo(4);
    assertThat(store.changes().reached("hook")).isEqualTo(1);
  }

  @Test
  void whatAPersonSaidComesBackAndMakesItsStoriesDue() {
    store.reports().take(Samples.read(20, 6), List.of());
    assignAll();
    String story = store.dossiers().due().get(0);
    store.dossiers().put(List.of(built(story)), List.of());
    Target target =
        new Target(
            Target.Part.QUOTE,
            "q1",
            "“One\ttwo”",
            List.of(new Citation("abc", "abc.3", new Span(4, 9))));
    Instant at = Instant.parse("2025-03-12T10:15:30.120Z");
    Correction first =
        new Correction(1, Correction.Kind.SPEAKER, target, null, "Ann Lee", "heard it", "Kim", at);
    Correction second =
        new Correction(2, Correction.Kind.SAME_ACTOR, target, target, null, "", "Kim", at);
    store.corrections().add(first, List.of(story));
    store.corrections().add(second, List.of());
    assertThatThrownBy(() -> store.corrections().add(second, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    store = again(store);
    assertThat(store.corrections().all()).containsExactly(first, second);
    assertThat(store.dossiers().due()).contains(story);
  }

  private StoryAssigner assignAll() {
    StoryAssigner assigner = new StoryAssigner();
    List<Step> steps = new ArrayList<>();
    for (Profile profile : store.stories().waiting("en")) {
      steps.add(new Step(new Decision.Added(profile.report()), assigner.add(profile)));
    }
    store.stories().record("en", steps, Map.of());
    return assigner;
  }

  private Dossier built(String story) {
    List<String> ids =
        store.reports().cards(story).stream()
            .filter(ReportCard::isCurrent)
            .map(ReportCard::id)
            .toList();
    List<Findings> findings = store.reports().findings(ids);
    return DossierBuilder.build(story, findings);
  }

  private String storyOf(ReadReport read) {
    return Objects.requireNonNull(card(read.id()).story());
  }

  private ReportCard card(String id) {
    return Objects.requireNonNull(store.reports().card(id), id);
  }

  private static StoryEvent event(
      long sequence,
      Change change,
      String story,
      @org.jspecify.annotations.Nullable String other,
      String... reports) {
    return new StoryEvent(sequence, change, story, other, List.of(reports));
  }
}
