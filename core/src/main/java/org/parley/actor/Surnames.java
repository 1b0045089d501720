package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.actor.GazetteerEntry.Sort;
import org.parley.language.EntityKind;

/**
 * Settles single words that the recogniser took for something else, or for nothing, where the
 * report names a person in full with that surname.
 */
final class Surnames {
  private Surnames() {}

  /** Turns such words into names of persons, in the lists given. */
  static void settle(List<Words> sentences, List<List<NameRun>> runs) {
    Map<String, Boolean> surnames = inFull(sentences, runs);
    for (int i = 0; i < sentences.size(); i++) {
      Words words = sentences.get(i);
      if (words.headline()) {
        continue;
      }
      List<NameRun> settled = new ArrayList<>();
      Set<Integer> taken = new HashSet<>();
      for (NameRun run : runs.get(i)) {
        boolean surname =
            run.to() == run.from() + 1 && surnames.containsKey(words.texts().get(run.from()));
        settled.add(
            surname && mayBePerson(words, run)
                ? new NameRun(i, run.from(), run.to(), ActorKind.PERSON, null)
                : run);
        for (int at = run.from(); at < run.to(); at++) {
          taken.add(at);
        }
      }
      for (int at = 0; at < words.size(); at++) {
        if (!taken.contains(at)
            && surnames.containsKey(words.texts().get(at))
            && words.tag(at).startsWith("NNP")
            && (at == 0
                || !words.isCapital(at - 1)
                || taken.contains(at - 1)
                || words.officeEndingAt(at) != null)) {
          settled.add(new NameRun(i, at, at + 1, ActorKind.PERSON, null));
        }
      }
      settled.sort(Comparator.comparingInt(NameRun::from));
      runs.set(i, settled);
    }
  }

  private static Map<String, Boolean> inFull(List<Words> sentences, List<List<NameRun>> runs) {
    Map<String, Boolean> surnames = new HashMap<>();
    for (List<NameRun> some : runs) {
      for (NameRun run : some) {
        Words words = sentences.get(run.sentence());
        PersonName name = PersonName.of(words.texts().subList(run.from(), run.to()));
        if (run.kind() == ActorKind.PERSON && name.isFull()) {
          surnames.put(name.surname(), true);
        }
      }
    }
    return surnames;
  }

  private static boolean mayBePerson(Words words, NameRun run) {
    GazetteerEntry entry = run.entry();
    if (entry == null) {
      return run.kind() == ActorKind.ORGANISATION || !CapitalUse.isAfterPlaceLink(words, run);
    }
    boolean weak =
        entry.sort() == Sort.OUTLET
            || entry.sort() == Sort.PLACE
            || entry.sort() == Sort.STATE
            || entry.sort() == Sort.BODY
            || entry.sort() == Sort.CAPITAL;
    return weak
        && words.entity(run.from()) == EntityKind.PERSON
        && !CapitalUse.isAfterPlaceLink(words, run);
  }
}
