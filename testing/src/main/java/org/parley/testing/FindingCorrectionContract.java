package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.correction.Targets;
import org.parley.dossier.Actor;
import org.parley.dossier.Correction;
import org.parley.dossier.Correction.Kind;
import org.parley.dossier.Dossier;
import org.parley.dossier.Quote;
import org.parley.dossier.Target;
import org.parley.dossier.Target.Part;
import org.parley.engine.AsFound;
import org.parley.engine.Engine;
import org.parley.engine.FindingLog;
import org.parley.report.When;
import org.parley.store.Store;
import org.parley.store.StoryCard;

/** What persons say about findings, whichever store keeps it. */
public abstract class FindingCorrectionContract {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final int SEED = 27;
  private static final int FIRST = 40;
  private static final int ALL = 60;

  /** For the test class of a store. */
  protected FindingCorrectionContract() {}

  /** An empty store. */
  protected abstract Store empty();

  /** The same store as a new process would find it. */
  protected abstract Store again(Store open);

  private static Engine engine(Store store) {
    return new Engine(store, Samples::reading, 1);
  }

  private static void take(Store store, int reports) {
    try (Engine engine = engine(store)) {
      Newsroom.small(SEED).next(ALL).subList(0, reports).forEach(i -> engine.offer(i.report()));
      engine.settle(update -> {});
    }
  }

  private static int say(
      Store store, Kind kind, Target target, @Nullable Target other, @Nullable String value) {
    try (Engine engine = engine(store)) {
      int number =
          engine.correct(new Correction(0, kind, target, other, value, "heard so", "Kim", NOON));
      engine.settle(update -> {});
      return number;
    }
  }

  private static void undo(Store store, int number) {
    try (Engine engine = engine(store)) {
      engine.undo(number, "Lou", NOON);
      engine.settle(update -> {});
    }
  }

  private static Dossier dossier(Store store, Target target) {
    String report = target.citations().get(0).report();
    String story =
        Objects.requireNonNull(Objects.requireNonNull(store.reports().card(report)).story());
    return Objects.requireNonNull(store.dossiers().dossier(story)).dossier();
  }

  /** A line of some sort in one of the stories. */
  private static Target any(Store store, Part part) {
    for (StoryCard story : store.stories().stories()) {
      Dossier dossier = Objects.requireNonNull(store.dossiers().dossier(story.id())).dossier();
      for (Target target : Targets.of(dossier)) {
        if (target.part() == part && !isWithoutSpeaker(dossier, target)) {
          return target;
        }
      }
    }
    throw new AssertionError("the newsroom has no " + part);
  }

  private static boolean isWithoutSpeaker(Dossier dossier, Target target) {
    return dossier.quotes().stream()
        .anyMatch(quote -> quote.id().equals(target.line()) && quote.speaker() == null);
  }

  private static Quote quote(Dossier dossier, Target target) {
    return dossier.quotes().stream()
        .filter(each -> each.id().equals(target.line()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSpeakerSetByAPersonStaysOverARestartAndMoreReportsUntilTakenBack() {
    Store first = empty();
    take(first, FIRST);
    Target target = any(first, Part.QUOTE);
    Dossier before = dossier(first, target);
    int number = say(first, Kind.SPEAKER, target, null, null);
    try (Store store = again(first)) {
      take(store, ALL);
      Dossier now = dossier(store, target);
      Correction given = now.corrections().get(0);
      assertThat(now.corrections()).hasSize(1);
      assertThat(given.by()).isEqualTo("Kim");
      assertThat(given.at()).isEqualTo(NOON);
      assertThat(quote(now, given.target()).speaker()).isNull();
      String story = now.story().id();
      assertThat(quote(Objects.requireNonNull(AsFound.of(store, story)), given.target()).speaker())
          .isNotNull();
      undo(store, number);
      assertThat(dossier(store, target)).isEqualTo(AsFound.of(store, story));
      FindingLog.Entry entry = FindingLog.of(store).get(0);
      assertThat(entry.undoneBy()).isEqualTo("Lou");
      assertThatThrownBy(() -> undo(store, number)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(before.corrections()).isEmpty();
  }

  @Test
  void aLineMarkedAsWrongIsLeftOutUntilTakenBack() {
    try (Store store = empty()) {
      take(store, FIRST);
      Target target = any(store, Part.QUOTE);
      int number = say(store, Kind.WRONG, target, null, null);
      Dossier now = dossier(store, target);
      assertThat(now.quotes()).noneMatch(quote -> quote.id().equals(target.line()));
      assertThat(now.coverage()).noneMatch(row -> row.line().equals(target.line()));
      undo(store, number);
      assertThat(quote(dossier(store, target), target).id()).isEqualTo(target.line());
    }
  }

  @Test
  void ofTwoWordsAboutOneLineTheLaterHolds() {
    try (Store store = empty()) {
      take(store, FIRST);
      Target target = any(store, Part.QUOTE);
      say(store, Kind.DATE, target, null, "2025-03-09");
      int later = say(store, Kind.DATE, target, null, "2025-03-01/2025-03-04");
      assertThat(quote(dossier(store, target), target).said())
          .isEqualTo(When.between(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 4), ""));
      undo(store, later);
      assertThat(quote(dossier(store, target), target).said())
          .isEqualTo(When.day(LocalDate.of(2025, 3, 9), ""));
    }
  }

  @Test
  void twoActorsThatAPersonSaysAreOneAreOneUntilTakenBack() {
    try (Store store = empty()) {
      take(store, FIRST);
      Target one = any(store, Part.ACTOR);
      Dossier before = dossier(store, one);
      Target other =
          Targets.of(before).stream()
              .filter(each -> each.part() == Part.ACTOR && !each.line().equals(one.line()))
              .findFirst()
              .orElseThrow();
      int number = say(store, Kind.SAME_ACTOR, one, other, null);
      Dossier now = dossier(store, one);
      assertThat(now.actors()).hasSize(before.actors().size() - 1);
      assertThat(names(now)).containsAll(List.of(one.text(), other.text()));
      undo(store, number);
      assertThat(dossier(store, one).actors()).isEqualTo(before.actors());
    }
  }

  private static List<String> names(Dossier dossier) {
    return dossier.actors().stream()
        .flatMap(actor -> actor.aliases().stream())
        .map(alias -> alias.text())
        .toList();
  }

  @Test
  void aFormOfANameThatIsAnothersIsAnActorOfItsOwn() {
    try (Store store = empty()) {
      take(store, ALL);
      for (StoryCard story : store.stories().stories()) {
        Dossier before = Objects.requireNonNull(store.dossiers().dossier(story.id())).dossier();
        for (Actor actor : before.actors()) {
          if (actor.aliases().size() > 1
              && actor.aliases().get(1).reports().size() < reports(actor)) {
            Target target = new Target(Part.ACTOR, actor.id(), actor.name(), actor.citations());
            say(store, Kind.OTHER_ACTOR, target, null, actor.aliases().get(1).text());
            assertThat(dossier(store, target).corrections()).hasSize(1);
            return;
          }
        }
      }
      throw new AssertionError("no actor has two names");
    }
  }

  private static long reports(Actor actor) {
    return actor.citations().stream().map(citation -> citation.report()).distinct().count();
  }

  @Test
  void whatCannotHoldIsRefusedAndNothingIsKept() {
    try (Store store = empty()) {
      take(store, FIRST);
      Target quote = any(store, Part.QUOTE);
      Target actor = any(store, Part.ACTOR);
      for (Runnable saying :
          List.<Runnable>of(
              () -> say(store, Kind.STANCE, quote, null, "accepts"),
              () -> say(store, Kind.DATE, quote, null, "yesterday"),
              () -> say(store, Kind.DATE, quote, null, ""),
              () -> say(store, Kind.NOTE, quote, null, " "),
              () -> say(store, Kind.WRONG, actor, null, null),
              () -> say(store, Kind.SAME_ACTOR, actor, actor, null),
              () -> undo(store, 1))) {
        assertThatThrownBy(saying::run).isInstanceOf(IllegalArgumentException.class);
      }
      assertThat(store.corrections().all()).isEmpty();
    }
  }
}
