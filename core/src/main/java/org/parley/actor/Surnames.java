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
  /** Words after which "in" is followed by people. */
  private static final Set<String> TRUST =
      Set.of(
          "confidence",
          "trust",
          "faith",
          "belief",
          "believe",
          "believes",
          "believed",
          "interest",
          "interested",
          "hope",
          "look",
          "looked",
          "anger",
          "aimed",
          "fired",
          "shouted");

  private Surnames() {}

  /** Turns such words into names of persons, in the lists given. */
  static void settle(List<Words> sentences, List<List<NameRun>> runs) {
    Map<String, Map<ActorKind, Integer>> votes = votes(sentences, runs);
    Set<String> places = places(sentences, runs);
    for (int i = 0; i < sentences.size(); i++) {
      runs.set(i, agreed(sentences.get(i), runs.get(i), votes, places));
    }
    Set<String> surnames = inFull(sentences, runs);
    for (int i = 0; i < sentences.size(); i++) {
      Words words = sentences.get(i);
      if (words.headline()) {
        continue;
      }
      List<NameRun> settled = new ArrayList<>();
      Set<Integer> taken = new HashSet<>();
      for (NameRun run : runs.get(i)) {
        boolean surname =
            run.to() == run.from() + 1 && surnames.contains(words.texts().get(run.from()));
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
            && surnames.contains(words.texts().get(at))
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

  /** How often each name the gazetteer does not know was taken for what. */
  private static Map<String, Map<ActorKind, Integer>> votes(
      List<Words> sentences, List<List<NameRun>> runs) {
    Map<String, Map<ActorKind, Integer>> votes = new HashMap<>();
    for (List<NameRun> some : runs) {
      for (NameRun run : some) {
        if (run.entry() == null) {
          votes
              .computeIfAbsent(text(sentences.get(run.sentence()), run), k -> new HashMap<>())
              .merge(run.kind(), 1, Integer::sum);
        }
      }
    }
    return votes;
  }

  /**
   * Names that the recogniser takes for people and that stand where a place stands, "in Port X", or
   * that it takes for places elsewhere in the report, without a first name or a title anywhere.
   */
  private static Set<String> places(List<Words> sentences, List<List<NameRun>> runs) {
    Set<String> places = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (List<NameRun> some : runs) {
      for (NameRun run : some) {
        Words words = sentences.get(run.sentence());
        String name = text(words, run);
        boolean titled =
            run.from() > 0
                && (words.officeEndingAt(run.from()) != null
                    || Honorifics.get().isAddress(words.lower().get(run.from() - 1)));
        boolean given = GivenNames.get().contains(words.texts().get(run.from()));
        if (run.entry() != null || words.headline()) {
          continue;
        }
        if (run.kind() == ActorKind.PERSON && (titled || given)) {
          people.add(name);
          people.add(words.texts().get(run.to() - 1));
        } else if (isWhere(words, run)) {
          places.add(name);
        }
      }
    }
    places.removeAll(people);
    return places;
  }

  private static boolean isWhere(Words words, NameRun run) {
    boolean owner = words.isPossessive(run.to());
    boolean before = run.to() < words.size() && words.tokens().get(run.to()).isNoun();
    boolean trust = run.from() > 1 && TRUST.contains(words.lower().get(run.from() - 2));
    return CapitalUse.isAfterPlaceLink(words, run) && !owner && !before && !trust;
  }

  /** The names of a sentence, each of the kind that the whole report speaks for. */
  private static List<NameRun> agreed(
      Words words,
      List<NameRun> runs,
      Map<String, Map<ActorKind, Integer>> votes,
      Set<String> places) {
    List<NameRun> agreed = new ArrayList<>();
    for (NameRun run : runs) {
      String last = words.texts().get(run.to() - 1);
      boolean plain = run.entry() == null;
      boolean plural =
          plain
              && run.kind() == ActorKind.ORGANISATION
              && last.endsWith("s")
              && persons(votes, last.substring(0, last.length() - 1)) > 0;
      if (plural && run.to() - run.from() == 1) {
        continue;
      }
      boolean couple = plain && run.kind() == ActorKind.PERSON && isCouple(words, run, votes);
      if (couple) {
        continue;
      }
      boolean wordBefore =
          plain
              && run.kind() == ActorKind.PERSON
              && run.to() - run.from() == 2
              && !words.tag(run.from()).startsWith("NNP")
              && !GivenNames.get().contains(words.texts().get(run.from()))
              && persons(votes, last) > 0;
      if (wordBefore) {
        agreed.add(new NameRun(run.sentence(), run.from() + 1, run.to(), run.kind(), null));
        continue;
      }
      if (plain && run.kind() == ActorKind.PERSON && places.contains(text(words, run))) {
        agreed.add(withKind(run, ActorKind.PLACE));
        continue;
      }
      boolean person =
          plain
              && run.to() - run.from() == 2
              && !Gazetteer.get().isBodyHead(last)
              && persons(votes, last) > 0
              && words.isCapital(run.from());
      agreed.add(plain ? withKind(run, person ? ActorKind.PERSON : most(words, run, votes)) : run);
    }
    return agreed;
  }

  private static int persons(Map<String, Map<ActorKind, Integer>> votes, String name) {
    return votes.getOrDefault(name, Map.of()).getOrDefault(ActorKind.PERSON, 0);
  }

  /** "Biden-Johnson" of two people the report names apart. */
  private static boolean isCouple(
      Words words, NameRun run, Map<String, Map<ActorKind, Integer>> votes) {
    return run.to() - run.from() == 3
        && PersonName.isHyphen(words.texts().get(run.from() + 1))
        && persons(votes, words.texts().get(run.from())) > 0
        && persons(votes, words.texts().get(run.from() + 2)) > 0;
  }

  private static NameRun withKind(NameRun run, ActorKind kind) {
    return new NameRun(run.sentence(), run.from(), run.to(), kind, null);
  }

  private static ActorKind most(
      Words words, NameRun run, Map<String, Map<ActorKind, Integer>> votes) {
    Map<ActorKind, Integer> counts = votes.getOrDefault(text(words, run), Map.of());
    ActorKind best = run.kind();
    boolean titled =
        run.from() > 0
            && (words.officeEndingAt(run.from()) != null
                || Honorifics.get().isAddress(words.lower().get(run.from() - 1)));
    if (titled && run.kind() == ActorKind.PERSON) {
      return best;
    }
    for (ActorKind kind : ActorKind.values()) {
      if (counts.getOrDefault(kind, 0) > counts.getOrDefault(best, 0)) {
        best = kind;
      }
    }
    return best;
  }

  private static String text(Words words, NameRun run) {
    return String.join(" ", words.texts().subList(run.from(), run.to()));
  }

  private static Set<String> inFull(List<Words> sentences, List<List<NameRun>> runs) {
    Set<String> surnames = new HashSet<>();
    for (List<NameRun> some : runs) {
      for (NameRun run : some) {
        Words words = sentences.get(run.sentence());
        PersonName name = PersonName.of(words.texts().subList(run.from(), run.to()));
        if (run.kind() == ActorKind.PERSON && name.isFull()) {
          surnames.add(name.surname());
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
