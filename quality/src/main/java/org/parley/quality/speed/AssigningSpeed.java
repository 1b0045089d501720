package org.parley.quality.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.parley.story.Profile;
import org.parley.story.StoryAssigner;

/**
 * How many reports a second of processor time the assigner puts into stories, on one thread, while
 * so many stories are open. The reports are generated: a story has words and a direction of its
 * own, among words as common as in any text. Reading and vectors are not part of it.
 */
public final class AssigningSpeed {
  private static final int[] OPEN = {10_000, 100_000};
  private static final int MEASURED = 5_000;
  private static final int VOCABULARY = 60_000;
  private static final int OWN_WORDS = 25;
  private static final int OTHER_WORDS = 90;
  private static final int TITLE_WORDS = 7;
  private static final int DIMENSIONS = 384;
  private static final LocalDate START = LocalDate.of(2024, 3, 1);

  private final Random random = new Random(2026);
  private final List<Story> stories = new ArrayList<>();
  private int reports;

  /** What the reports of one story share. */
  private static final class Story {
    private final int[] words;
    private final float[] direction;

    Story(int[] words, float[] direction) {
      this.words = words;
      this.direction = direction;
    }
  }

  private AssigningSpeed() {}

  /**
   * Prints a table. 100,000 stories need 3 GB of heap.
   *
   * @param args how many stories are open, for each row; without any 10,000 and 100,000
   */
  public static void main(String[] args) {
    System.out.println("| open stories | reports per CPU-second | live heap MB |");
    System.out.println("| ---: | ---: | ---: |");
    int[] sizes =
        args.length == 0 ? OPEN : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int open : sizes) {
      Measured measured = new AssigningSpeed().measure(open);
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,.0f | %,d |%n",
          open,
          measured.perSecond(),
          measured.liveMegabytes());
    }
  }

  /** Opens the stories with one report each, then measures as many new reports of old stories. */
  private Measured measure(int open) {
    StoryAssigner assigner = new StoryAssigner();
    List<Profile> first = new ArrayList<>();
    for (int i = 0; i < open; i++) {
      stories.add(new Story(words(OWN_WORDS), direction(null)));
      first.add(report(stories.get(i)));
    }
    List<Profile> measured = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      measured.add(report(stories.get(random.nextInt(open))));
    }
    return Meter.measure(first, measured, assigner::add);
  }

  private Profile report(Story story) {
    Map<String, Integer> terms = new HashMap<>();
    for (int word : story.words) {
      if (random.nextInt(3) > 0) {
        terms.put("w" + word, 1 + random.nextInt(3));
      }
    }
    for (int word : words(OTHER_WORDS)) {
      terms.merge("w" + word, 1, Integer::sum);
    }
    List<String> title = terms.keySet().stream().sorted().limit(TITLE_WORDS).toList();
    float[] direction = direction(story.direction);
    byte[] vector = new byte[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (byte) Math.round(127 * direction[i]);
    }
    int number = reports++;
    return new Profile(
        String.format(Locale.ROOT, "%09d", number), START, null, terms, title, vector);
  }

  /** Words by Zipf's law. */
  private int[] words(int count) {
    return random
        .doubles(count)
        .mapToInt(share -> (int) Math.pow(VOCABULARY, share))
        .distinct()
        .toArray();
  }

  private float[] direction(float @Nullable [] near) {
    float[] direction = new float[DIMENSIONS];
    double square = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      double noise = random.nextGaussian() / Math.sqrt(DIMENSIONS);
      direction[i] = (float) (near == null ? noise : near[i] + 0.8 * noise);
      square += direction[i] * direction[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      direction[i] /= (float) Math.sqrt(square);
    }
    return direction;
  }
}
