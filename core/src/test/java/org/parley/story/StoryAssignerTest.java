package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryAssignerTest {
  private static final String FERRY =
      "ferry crews walkout lannoy islands harbour branch maron pay roster boats quay barge";
  private static final String BRIDGE =
      "bridge tarn bearings cracks engineers county buses market mill crossing traders inspection";
  private static final String QUAKE =
      "quake magnitude orvale tremor rubble rescuers epicentre village homes shelter aftershock";

  @Test
  void reportsOfOneEventAreOneStoryNamedAfterTheFirst() {
    StoryAssigner assigner = new StoryAssigner();
    assigner.add(profile("a", 3, FERRY));
    assigner.add(profile("b", 3, BRIDGE));
    assigner.add(profile("c", 4, FERRY + " judge talks"));

    assertThat(assigner.storyOf("c")).isEqualTo("story-a");
    assertThat(assigner.storyOf("b")).isEqualTo("story-b");
    assertThat(assigner.stories()).extracting(Story::id).containsExactly("story-a", "story-b");
    assertThat(assigner.stories().get(0).first()).isEqualTo(LocalDate.of(2024, 3, 3));
    assertThat(assigner.stories().get(0).last()).isEqualTo(LocalDate.of(2024, 3, 4));
  }

  @Test
  void eachChangeIsAnEventWithTheNextNumber() {
    StoryAssigner assigner = new StoryAssigner();
    List<StoryEvent> events = new ArrayList<>(assigner.add(profile("a", 3, FERRY)));
    events.addAll(assigner.add(profile("b", 3, FERRY)));

    assertThat(events)
        .containsExactly(
            new StoryEvent(1, StoryEvent.Change.OPENED, "story-a", null, List.of("a")),
            new StoryEvent(2, StoryEvent.Change.GREW, "story-a", null, List.of("b")));
  }

  @Test
  void aStoryIsClosedAfterAMonthAndOpensAgainWhenAReportJoins() {
    StoryAssigner assigner = new StoryAssigner();
    assigner.add(profile("a", 3, FERRY));
    assertThat(assigner.add(profile("b", 60, BRIDGE)))
        .extracting(StoryEvent::change)
        .containsExactly(StoryEvent.Change.CLOSED, StoryEvent.Change.OPENED);
    assertThat(assigner.stories().get(0).state()).isEqualTo(Story.State.CLOSED);

    assertThat(assigner.add(profile("c", 60, FERRY)))
        .extracting(StoryEvent::change)
        .containsExactly(StoryEvent.Change.REOPENED, StoryEvent.Change.GREW);
    assertThat(assigner.stories().get(0).state()).isEqualTo(Story.State.OPEN);
  }

  @Test
  void aReportThatComesLateOpensItsClosedStoryUntilTheNextNewOne() {
    StoryAssigner assigner = new StoryAssigner();
    assigner.add(profile("a", 3, FERRY));
    assigner.add(profile("b", 60, BRIDGE));
    assertThat(assigner.add(profile("late", 5, FERRY)))
        .extracting(StoryEvent::change)
        .containsExactly(StoryEvent.Change.REOPENED, StoryEvent.Change.GREW);
    assertThat(assigner.stories().get(0).last()).isEqualTo(LocalDate.of(2024, 3, 5));

    assertThat(assigner.add(profile("c", 61, QUAKE)))
        .extracting(StoryEvent::change)
        .containsExactly(StoryEvent.Change.CLOSED, StoryEvent.Change.OPENED);
    assertThat(assigner.story("story-a")).extracting(Story::state).isEqualTo(Story.State.CLOSED);
    assertThat(assigner.story("story-b")).extracting(Story::state).isEqualTo(Story.State.OPEN);
  }

  @Test
  void theSameReportTwiceIsRefused() {
    StoryAssigner assigner = new StoryAssigner();
    assigner.add(profile("a", 3, FERRY));

    assertThatThrownBy(() -> assigner.add(profile("a", 3, FERRY)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEventsAloneTellWhichReportIsInWhichStory() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      StoryAssigner assigner = new StoryAssigner();
      Map<String, String> told = new HashMap<>();
      long sequence = 0;
      for (Profile profile : stream(random, 120)) {
        for (StoryEvent event : assigner.add(profile)) {
          assertThat(event.sequence()).isEqualTo(++sequence);
          event.reports().forEach(report -> told.put(report, event.story()));
        }
        if (random.nextInt(30) == 0) {
          for (StoryEvent event : assigner.settle()) {
            assertThat(event.sequence()).isEqualTo(++sequence);
            event.reports().forEach(report -> told.put(report, event.story()));
          }
        }
      }
      Map<String, String> held = new HashMap<>();
      for (Story story : assigner.stories()) {
        story.reports().forEach(report -> held.put(report, story.id()));
      }
      assertThat(told).isEqualTo(held);
      held.forEach((report, story) -> assertThat(assigner.storyOf(report)).isEqualTo(story));
    }
  }

  @Test
  void theSameReportsMakeTheSameEventsWhereverTheRunIsBroken() {
    List<Profile> stream = stream(new Random(11), 200);
    List<StoryEvent> once = run(stream);

    assertThat(run(stream)).isEqualTo(once);
    List<StoryEvent> half = run(stream.subList(0, 100));
    assertThat(once.subList(0, half.size())).isEqualTo(half);
  }

  @Test
  void settlingTwiceChangesNothingMore() {
    for (int seed = 0; seed < 60; seed++) {
      StoryAssigner assigner = new StoryAssigner();
      stream(new Random(seed), 150).forEach(assigner::add);
      assigner.settle();

      assertThat(assigner.settle()).isEmpty();
    }
  }

  @Test
  void settledStoriesDoNotDependOnTheOrderOfADay() {
    List<Profile> reports = new ArrayList<>();
    String[] events = {FERRY, BRIDGE, QUAKE};
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      List<String> words = new ArrayList<>(List.of(events[i % 3].split(" ")));
      Collections.shuffle(words, random);
      reports.add(profile("r" + i, 3, String.join(" ", words.subList(0, 9))));
    }
    for (int order = 0; order < 5; order++) {
      Collections.shuffle(reports, random);
      StoryAssigner assigner = new StoryAssigner();
      reports.forEach(assigner::add);
      assigner.settle();
      assertThat(assigner.stories()).extracting(story -> story.reports().size()).containsOnly(20);
    }
  }

  @Test
  void storiesInMuchTheSameWordsAreToldApartAlthoughNothingRivalsTheFirst() {
    String common = "delegates table morning agenda chamber envoy speech pause lunch statement";
    List<String> matters =
        List.of(FERRY, BRIDGE, QUAKE, "dredger silt basin lock pilot tug tide weir");
    Random random = new Random(3);
    StoryAssigner assigner = new StoryAssigner();
    for (int i = 0; i < 120; i++) {
      List<String> own = new ArrayList<>(List.of(matters.get(i % 4).split(" ")));
      Collections.shuffle(own, random);
      String words = String.join(" ", own.subList(0, 8)) + " " + common;
      assigner.add(profile("r" + i, 3, words));
    }
    assigner.settle();

    assertThat(assigner.stories()).extracting(story -> story.reports().size()).containsOnly(30);
    for (int i = 0; i < 120; i++) {
      assertThat(assigner.storyOf("r" + i)).isEqualTo(assigner.storyOf("r" + i % 4));
    }
  }

  @Test
  void aLongAffairIsOneStory() {
    StoryAssigner assigner = new StoryAssigner();
    String[] turns = {
      "talks open", "judge named chair", "offer tabled", "offer rejected ballot", "deal signed"
    };
    for (int week = 0; week < turns.length; week++) {
      for (int i = 0; i < 4; i++) {
        assigner.add(profile("f" + week + i, 1 + 6 * week + i, FERRY + " " + turns[week]));
        assigner.add(profile("b" + week + i, 1 + 6 * week + i, "noise" + week + i + " other" + i));
      }
    }
    assigner.settle();

    String story = assigner.storyOf("f00");
    for (int week = 0; week < turns.length; week++) {
      assertThat(assigner.storyOf("f" + week + "3")).isEqualTo(story);
    }
  }

  @Test
  void twoQuakesInOneTownAWeekApartAreTwoStories() {
    String first = "quake orvale dawn school collapsed pupils dug rescuers crane tremor dust roof";
    String second = "quake orvale night mine shaft flooded miners pumps drill tremor lamp cage";
    StoryAssigner assigner = new StoryAssigner();
    for (int i = 0; i < 5; i++) {
      assigner.add(profile("a" + i, 3, first));
    }
    for (int i = 0; i < 5; i++) {
      assigner.add(profile("b" + i, 10, second));
    }
    assigner.settle();

    assertThat(assigner.storyOf("b0")).isEqualTo("story-b0").isEqualTo(assigner.storyOf("b4"));
    assertThat(assigner.storyOf("a0")).isEqualTo("story-a0").isEqualTo(assigner.storyOf("a4"));
  }

  private static List<StoryEvent> run(List<Profile> stream) {
    StoryAssigner assigner = new StoryAssigner();
    List<StoryEvent> events = new ArrayList<>();
    stream.forEach(profile -> events.addAll(assigner.add(profile)));
    return events;
  }

  private static List<Profile> stream(Random random, int length) {
    List<Profile> stream = new ArrayList<>();
    String[] events = {
      FERRY, BRIDGE, QUAKE, FERRY.replace("lannoy", "sartwell"), "pay boats county"
    };
    for (int i = 0; i < length; i++) {
      List<String> words =
          new ArrayList<>(List.of(events[random.nextInt(events.length)].split(" ")));
      words.addAll(List.of(events[random.nextInt(events.length)].split(" ")).subList(0, 2));
      Collections.shuffle(words, random);
      Integer day = random.nextInt(9) == 0 ? null : 1 + random.nextInt(80);
      stream.add(profile("r" + i, day, String.join(" ", words.subList(0, words.size() / 2))));
    }
    Collections.sort(stream);
    return stream;
  }

  private static Profile profile(String id, @Nullable Integer day, String words) {
    Map<String, Integer> terms = new HashMap<>();
    Terms.of(words).forEach(term -> terms.merge(term, 1, Integer::sum));
    return new Profile(
        id,
        day == null ? null : LocalDate.of(2024, 3, 1).plusDays(day - 1),
        null,
        terms,
        Terms.of(words).subList(0, Math.min(4, Terms.of(words).size())),
        new byte[0]);
  }
}
