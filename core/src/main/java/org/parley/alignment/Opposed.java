package org.parley.alignment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.parley.alignment.EventGroup.Telling;
import org.parley.event.Modality;

/**
 * When one report tells a thing as done and another as not done: the same actors do the same to the
 * same, in much the same words, at times that can be one.
 */
public final class Opposed {
  private static final double ALIKE = 0.4;

  private Opposed() {}

  /** True if a report tells it as done or going on, by itself or on somebody's word. */
  public static boolean isDone(Telling telling) {
    return isTold(telling) && !telling.found().negated();
  }

  /** True if somebody denies it or a report tells that it was not done. */
  public static boolean isDenial(Telling telling) {
    return telling.found().modality() == Modality.DENIED
        || (isTold(telling) && telling.found().negated());
  }

  private static boolean isTold(Telling telling) {
    Modality modality = telling.found().modality();
    return modality == Modality.HAPPENED
        || modality == Modality.CLAIMED
        || modality == Modality.ONGOING;
  }

  /** True if the second denies what the first tells as done. */
  public static boolean are(StoryReports story, Telling done, Telling denial) {
    boolean same =
        !done.found().predicate().isEmpty()
            && done.found().predicate().equals(denial.found().predicate())
            && done.when().meets(denial.when());
    if (!same || isBefore(denial, done)) {
      return false;
    }
    Set<String> people = new HashSet<>(people(story, done));
    people.retainAll(people(story, denial));
    return !people.isEmpty() && Likeness.overlap(done.title(), denial.title()) >= ALIKE;
  }

  /** True if the denial was published before the day of the act: it is of something else. */
  private static boolean isBefore(Telling denial, Telling done) {
    LocalDate published = denial.report().report().published().latest();
    LocalDate day = done.when().earliest();
    return published != null && day != null && published.isBefore(day);
  }

  private static Set<String> people(StoryReports story, Telling telling) {
    return EventAligner.participants(story, telling.report(), telling.found());
  }
}
