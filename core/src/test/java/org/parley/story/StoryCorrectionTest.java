package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.story.StoryCorrection.Merge;
import org.parley.story.StoryCorrection.Pin;
import org.parley.story.StoryCorrection.Rename;
import org.parley.story.StoryCorrection.Split;
import org.parley.story.StoryCorrection.Undo;

class StoryCorrectionTest {
  private static final String FERRY =
      "ferry crews walkout lannoy islands harbour branch maron pay roster boats quay barge";
  private static final String BRIDGE =
      "bridge tarn bearings cracks engineers county buses market mill crossing traders inspection";

  @Test
  void whatAPersonSplitStaysApart() {
    StoryAssigner assigner = started(FERRY, FERRY, FERRY);

    assertThat(assigner.apply(new Split("story-r0", List.of("r2"))))
        .containsExactly(
            new StoryEvent(4, StoryEvent.Change.SPLIT, "story-r2", "story-r0", List.of("r2")));
    for (int i = 0; i < 60; i++) {
      assigner.add(profile("later" + i, FERRY));
    }

    assigner.settle();

    assertThat(assigner.storyOf("r2")).isEqualTo("story-r2");
    assertThat(assigner.storyOf("r1")).isEqualTo("story-r0");
  }

  @Test
  void whatAPersonMergedIsFoundUnderBothIds() {
    StoryAssigner assigner = started(FERRY, BRIDGE);

    assigner.apply(new Merge("story-r1", "story-r0"));
    assigner.add(profile("c", FERRY));

    assigner.settle();

    assertThat(assigner.storyOf("r0")).isEqualTo("story-r1");
    assertThat(assigner.story("story-r0")).isEqualTo(assigner.story("story-r1"));
    assertThat(assigner.storyOf("c")).isEqualTo("story-r1");
    assertThat(assigner.apply(new Merge("story-r0", "story-r1"))).isEmpty();
  }

  @Test
  void whatAPersonPinnedStays() {
    StoryAssigner assigner = started(FERRY, BRIDGE, FERRY);

    assigner.apply(new Pin("r2", "story-r1"));
    for (int i = 0; i < 60; i++) {
      assigner.add(profile("later" + i, FERRY));
    }

    assigner.settle();

    assertThat(assigner.storyOf("r2")).isEqualTo("story-r1");
  }

  @Test
  void aPinThatEmptiedASplitOffStoryIsTakenBack() {
    StoryAssigner assigner = started(FERRY, FERRY, FERRY);
    assigner.apply(new Split("story-r0", List.of("r2")));
    assigner.apply(new Pin("r2", "story-r0"));
    assertThat(assigner.storyOf("r2")).isEqualTo("story-r0");

    assertThat(assigner.apply(new Undo("story-r0", 2)))
        .extracting(StoryEvent::change, StoryEvent::story)
        .containsExactly(tuple(StoryEvent.Change.SPLIT, "story-r2"));

    assigner.settle();
    assertThat(assigner.storyOf("r2")).isEqualTo("story-r2");
    assigner.apply(new Undo("story-r0", 1));
    assigner.settle();
    assertThat(assigner.storyOf("r2")).isEqualTo("story-r0");
  }

  @Test
  void aLaterWordIsNotTakenBackWithAnEarlierOne() {
    StoryAssigner assigner = started(FERRY, FERRY, FERRY, BRIDGE);
    assigner.apply(new Split("story-r0", List.of("r2")));
    assigner.apply(new Pin("r2", "story-r3"));

    assigner.apply(new Undo("story-r0", 1));

    assertThat(assigner.storyOf("r2")).isEqualTo("story-r3");
  }

  @Test
  void aNameGoesWithItsStory() {
    StoryAssigner assigner = started(FERRY, BRIDGE);

    assertThat(assigner.apply(new Rename("story-r0", "The ferry dispute")))
        .extracting(StoryEvent::change)
        .containsExactly(StoryEvent.Change.RENAMED);
    assigner.apply(new Merge("story-r1", "story-r0"));

    assertThat(assigner.stories()).extracting(Story::name).containsExactly("The ferry dispute");
  }

  @Test
  void aCorrectionWaitsForItsReports() {
    StoryAssigner assigner = started(FERRY);
    Merge merge = new Merge("story-r0", "story-late");

    assertThat(assigner.apply(merge)).isEmpty();
    assertThat(assigner.waiting()).containsExactly(merge);
    assertThat(assigner.add(profile("late", BRIDGE)))
        .extracting(StoryEvent::change)
        .containsExactly(StoryEvent.Change.OPENED, StoryEvent.Change.MERGED);
    assertThat(assigner.waiting()).isEmpty();
  }

  @Test
  void correctionsSurviveARunInWhichTheMachineOpenedOtherStories() {
    List<StoryCorrection> corrections =
        List.of(
            new Merge("story-b1", "story-f2"),
            new Split("story-f1", List.of("f3")),
            new Rename("story-f2", "Bridge and ferry"),
            new Pin("f4", "story-f3"));
    StoryAssigner assigner = new StoryAssigner();
    corrections.forEach(assigner::apply);
    for (String report : List.of("f1", "f2", "b1", "f3", "f4", "f5")) {
      assigner.add(profile(report, report.startsWith("f") ? FERRY : BRIDGE));
    }

    assertThat(assigner.waiting()).isEmpty();
    assertThat(assigner.storyOf("f2")).isEqualTo(assigner.storyOf("b1"));
    assertThat(assigner.storyOf("f3")).isNotEqualTo(assigner.storyOf("f1"));
    assertThat(assigner.storyOf("f4")).isEqualTo(assigner.storyOf("f3"));
    assertThat(assigner.stories()).extracting(Story::name).contains("Bridge and ferry");
  }

  @Test
  void aCorrectionThatSaysNothingIsRefused() {
    assertThatThrownBy(() -> new Split("story-a", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rename("story-a", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static StoryAssigner started(String... texts) {
    StoryAssigner assigner = new StoryAssigner();
    for (int i = 0; i < texts.length; i++) {
      assigner.add(profile("r" + i, texts[i]));
    }
    return assigner;
  }

  private static Profile profile(String id, String words) {
    Map<String, Integer> terms = new HashMap<>();
    Terms.of(words).forEach(term -> terms.merge(term, 1, Integer::sum));
    return new Profile(
        id, LocalDate.of(2024, 3, 3), null, terms, Terms.of(words).subList(0, 4), new byte[0]);
  }
}
