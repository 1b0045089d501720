package org.parley.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the actors of several reports one where that is safe. Bodies, states, places and groups are
 * one when they have one name. People are one when their full names are equal; when the names fit
 * (short form, transliteration, a letter) and a role or two companions are shared; and when a
 * surname alone can only be one full name of the story. A name that one report makes out to be a
 * state or a place is that in all. The order of the reports does not matter.
 */
public final class ActorMerger {
  private final List<List<Unit>> clusters = new ArrayList<>();

  private ActorMerger() {}

  /**
   * The actors of a story.
   *
   * @param reports its reports with their actors, in any order; ids of reports are unique
   */
  public static StoryActors merge(List<ReportWithActors> reports) {
    return merge(reports, List.of());
  }

  /**
   * The same with what persons say about who is who, which goes before what the names tell.
   *
   * @param corrections in the order they were given
   */
  public static StoryActors merge(
      List<ReportWithActors> reports, List<ActorCorrection> corrections) {
    ActorMerger merger = new ActorMerger();
    merger.byName(NameKinds.settle(units(reports)));
    merger.fittingNames();
    merger.surnames();
    CorrectedActors.apply(merger.clusters, corrections);
    return StoryActorsBuilder.build(merger.clusters);
  }

  private static List<Unit> units(List<ReportWithActors> reports) {
    List<Unit> units = new ArrayList<>();
    for (ReportWithActors one : reports) {
      Map<String, String> companions = new HashMap<>();
      for (ReportActor other : one.actors().actors()) {
        if (other.kind() == ActorKind.PERSON || other.kind() == ActorKind.ORGANISATION) {
          companions.put(other.key(), companionKey(other));
        }
      }
      for (ReportActor actor : one.actors().actors()) {
        Set<String> company = new HashSet<>();
        companions.forEach(
            (key, companion) -> {
              if (!key.equals(actor.key())) {
                company.add(companion);
              }
            });
        units.add(Unit.of(one.report(), actor, company));
      }
    }
    units.sort(
        Comparator.comparing((Unit u) -> u.report().id()).thenComparing(u -> u.actor().key()));
    return units;
  }

  /** Companions are compared by surname, so that a spelling of a first name does not part them. */
  private static String companionKey(ReportActor actor) {
    return actor.kind() == ActorKind.PERSON
        ? Spelling.sound(PersonName.of(List.of(actor.name().split(" "))).bareSurname())
        : actor.key();
  }

  private void byName(List<Unit> units) {
    Map<String, List<Unit>> named = new TreeMap<>();
    for (Unit unit : units) {
      boolean surnameOnly = unit.isPerson() && !unit.name().isFull();
      String name =
          unit.isPerson()
              ? Spelling.plain(unit.name().text()).toLowerCase(Locale.ROOT)
              : keyOf(unit.actor());
      String key = surnameOnly ? name + "\t" + unit.report().id() : name;
      named.computeIfAbsent(unit.actor().kind() + "\t" + key, k -> new ArrayList<>()).add(unit);
    }
    clusters.addAll(named.values());
  }

  private static String keyOf(ReportActor actor) {
    return actor.kind() == ActorKind.GROUP
        ? actor.key()
        : ActorDraft.keyOf(actor.kind(), actor.name());
  }

  private static boolean isFull(List<Unit> cluster) {
    return cluster.stream().anyMatch(u -> u.name().isFull());
  }

  private static boolean isPerson(List<Unit> cluster) {
    return cluster.get(0).isPerson();
  }

  private void fittingNames() {
    Map<String, TreeSet<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (String key : keys(i)) {
        byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
      }
    }
    int at = 0;
    while (at < clusters.size()) {
      TreeSet<Integer> near = new TreeSet<>();
      keys(at).forEach(key -> near.addAll(byKey.getOrDefault(key, new TreeSet<>())));
      List<Unit> here = clusters.get(at);
      int joining = -1;
      for (int other : near.tailSet(at, false)) {
        if (joining < 0 && fit(here, clusters.get(other))) {
          joining = other;
        }
      }
      if (joining < 0) {
        at++;
      } else {
        for (String key : keys(joining)) {
          byKey.getOrDefault(key, new TreeSet<>()).remove(joining);
        }
        here.addAll(clusters.get(joining));
        clusters.get(joining).clear();
        at = near.first();
      }
    }
    clusters.removeIf(List::isEmpty);
  }

  /** Keys of which a set of full names shares one with every set that fits it. */
  private List<String> keys(int cluster) {
    List<Unit> units = clusters.get(cluster);
    return !units.isEmpty() && isPerson(units) && isFull(units)
        ? SamePerson.keys(units.get(0))
        : List.of();
  }

  private static boolean fit(List<Unit> left, List<Unit> right) {
    return isPerson(left)
        && isPerson(right)
        && isFull(left)
        && isFull(right)
        && !SamePerson.meet(left, right)
        && !SamePerson.contradict(left, right)
        && isOne(left, right);
  }

  /** A slip in a surname needs an office in common; a name that fits, an office or company. */
  private static boolean isOne(List<Unit> left, List<Unit> right) {
    boolean role = SamePerson.shareRole(left, right);
    return SamePerson.namesFit(left, right)
        ? role || SamePerson.shareCompany(left, right)
        : role && SamePerson.oneLetterApart(left, right);
  }

  /** Surnames alone go to the only full name of the story they can mean. */
  private void surnames() {
    List<List<Unit>> full = clusters.stream().filter(c -> isPerson(c) && isFull(c)).toList();
    List<List<Unit>> alone = clusters.stream().filter(c -> isPerson(c) && !isFull(c)).toList();
    List<List<Unit>> left = new ArrayList<>();
    Map<Integer, List<Unit>> joining = new TreeMap<>();
    Map<String, TreeSet<Integer>> families = new HashMap<>();
    for (int i = 0; i < full.size(); i++) {
      for (Unit unit : full.get(i)) {
        families.computeIfAbsent(unit.family(), k -> new TreeSet<>()).add(i);
      }
    }
    for (List<Unit> single : alone) {
      int holder =
          holder(single, full, families.getOrDefault(single.get(0).family(), new TreeSet<>()));
      if (holder >= 0) {
        joining.computeIfAbsent(holder, k -> new ArrayList<>()).addAll(single);
      } else {
        left.add(single);
      }
    }
    joining.forEach((holder, units) -> full.get(holder).addAll(units));
    clusters.removeIf(cluster -> isPerson(cluster) && !isFull(cluster));
    clusters.addAll(withoutFullName(left, full));
  }

  /** Index of the only full name a surname can mean, or -1. */
  private static int holder(
      List<Unit> single, List<List<Unit>> full, Collection<Integer> ofFamily) {
    List<Integer> candidates = new ArrayList<>();
    for (int i : ofFamily) {
      if (SamePerson.surnameFits(single, full.get(i))) {
        candidates.add(i);
      }
    }
    if (candidates.size() > 1) {
      candidates.removeIf(i -> !SamePerson.shareRole(single, full.get(i)));
    }
    candidates.removeIf(
        i -> SamePerson.meet(single, full.get(i)) || SamePerson.contradict(single, full.get(i)));
    return candidates.size() == 1 ? candidates.get(0) : -1;
  }

  /** Surnames nobody gives a first name to: one person if a role or company is shared. */
  private static List<List<Unit>> withoutFullName(List<List<Unit>> singles, List<List<Unit>> full) {
    List<List<Unit>> joined = new ArrayList<>();
    Map<String, List<List<Unit>>> fullOf = new HashMap<>();
    for (List<Unit> person : full) {
      fullOf
          .computeIfAbsent(person.get(0).family(), k -> new ArrayList<>())
          .add(SamePerson.byName(person));
    }
    Map<String, List<List<Unit>>> joinedOf = new HashMap<>();
    for (List<Unit> single : singles) {
      String family = single.get(0).family();
      boolean doubtful =
          fullOf.getOrDefault(family, List.of()).stream()
              .anyMatch(f -> SamePerson.namesFit(single, f));
      List<List<Unit>> namesakes = joinedOf.computeIfAbsent(family, k -> new ArrayList<>());
      List<Unit> home = null;
      for (List<Unit> other : namesakes) {
        if (!doubtful
            && home == null
            && SamePerson.namesFit(single, other)
            && !SamePerson.meet(single, other)
            && !SamePerson.contradict(single, other)
            && (SamePerson.shareRole(single, other) || SamePerson.shareCompany(single, other))) {
          home = other;
        }
      }
      if (home == null) {
        List<Unit> apart = new ArrayList<>(single);
        joined.add(apart);
        namesakes.add(apart);
      } else {
        home.addAll(single);
      }
    }
    return joined;
  }
}
