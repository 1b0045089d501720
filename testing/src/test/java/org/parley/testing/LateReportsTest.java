package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.story.Profile;
import org.parley.story.StoryAssigner;
import org.parley.text.Structure;

/** Reports that come later than others that were published after them. */
class LateReportsTest {

  /** A tenth comes after all the others, weeks late, and stories were settled before. */
  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4})
  void reportsThatComeLateAreInTheStoriesTheyWouldHaveBeenIn(long seed) {
    List<Profile> inTime = profiles(seed);
    SplittableRandom random = new SplittableRandom(seed);
    List<Profile> others = new ArrayList<>();
    List<Profile> late = new ArrayList<>();
    inTime.forEach(profile -> (random.nextInt(10) == 0 ? late : others).add(profile));
    assertThat(late).hasSizeGreaterThan(20);

    StoryAssigner assigner = new StoryAssigner();
    others.forEach(assigner::add);
    assigner.settle();
    late.forEach(assigner::add);
    assigner.settle();

    assertThat(stories(assigner)).isEqualTo(stories(settled(inTime)));
  }

  private static StoryAssigner settled(List<Profile> profiles) {
    StoryAssigner assigner = new StoryAssigner();
    profiles.forEach(assigner::add);
    assigner.settle();
    return assigner;
  }

  private static Set<Set<String>> stories(StoryAssigner assigner) {
    return assigner.stories().stream()
        .map(story -> Set.copyOf(story.reports()))
        .collect(Collectors.toSet());
  }

  private static List<Profile> profiles(long seed) {
    Map<String, Profile> profiles = new TreeMap<>();
    for (Item item : Newsroom.small(seed).next(320)) {
      Profile profile = Profile.of(Structure.report(item.draft()), null);
      profiles.put(profile.report(), profile);
    }
    List<Profile> sorted = new ArrayList<>(profiles.values());
    Collections.sort(sorted);
    return sorted;
  }
}
