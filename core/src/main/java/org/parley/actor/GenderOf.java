package org.parley.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gender of a person: a form of address, then a word for the role that tells it, then the
 * pronouns of sentences that name nobody else, then the first name.
 */
final class GenderOf {
  private GenderOf() {}

  static @Nullable Gender person(
      PersonGatherer.Person person,
      @Nullable Gender byRole,
      List<Words> sentences,
      List<List<NameRun>> runs) {
    if (person.address() != null) {
      return person.address();
    }
    if (byRole != null) {
      return byRole;
    }
    int female = 0;
    int male = 0;
    for (NameRun run : person.runs()) {
      if (onlyPerson(run, runs)) {
        Words words = sentences.get(run.sentence());
        for (int at = run.to(); at < words.size(); at++) {
          switch (words.lower().get(at)) {
            case "she", "her", "herself" -> female++;
            case "he", "his", "him", "himself" -> male++;
            default -> {}
          }
        }
      }
    }
    Gender byName = person.name().isFull() ? GivenNames.get().gender(person.name().first()) : null;
    if (female >= 2 && male == 0) {
      return Gender.FEMALE;
    }
    if (male >= 2 && female == 0) {
      return Gender.MALE;
    }
    if (byName != null) {
      return byName;
    }
    return female > 0 == male > 0 ? null : female > 0 ? Gender.FEMALE : Gender.MALE;
  }

  private static boolean onlyPerson(NameRun run, List<List<NameRun>> runs) {
    return runs.get(run.sentence()).stream()
        .allMatch(r -> r.kind() != ActorKind.PERSON || r.equals(run));
  }
}
