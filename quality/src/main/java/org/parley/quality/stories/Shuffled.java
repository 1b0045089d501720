package org.parley.quality.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.parley.story.Profile;
import org.parley.story.StoryAssigner;

/** One run of the assigner over a set in one of its possible orders. */
final class Shuffled {
  private Shuffled() {}

  /**
   * The story of each report.
   *
   * @param seed chooses the order of reports of one day and of those without a day
   * @param days each date is moved by up to as many days, either way
   */
  static Map<String, String> stories(List<Profile> profiles, int seed, int days) {
    Random random = new Random(seed);
    List<Profile> shuffled = new ArrayList<>(profiles);
    shuffled.sort((one, two) -> one.report().compareTo(two.report()));
    Collections.shuffle(shuffled, random);
    Map<String, String> documents = new HashMap<>();
    List<Profile> stream = new ArrayList<>();
    for (Profile profile : shuffled) {
      String id = String.format(Locale.ROOT, "%07d", stream.size());
      LocalDate day = profile.day();
      documents.put(id, profile.report());
      stream.add(
          new Profile(
              id,
              day == null || days == 0 ? day : day.plusDays(random.nextInt(2 * days + 1) - days),
              null,
              profile.terms(),
              profile.titleTerms(),
              profile.vector()));
    }
    Collections.sort(stream);
    StoryAssigner assigner = new StoryAssigner();
    stream.forEach(assigner::add);
    assigner.settle();
    Map<String, String> stories = new HashMap<>();
    assigner
        .stories()
        .forEach(
            story ->
                story.reports().forEach(report -> stories.put(documents.get(report), story.id())));
    return stories;
  }
}
