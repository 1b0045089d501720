package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;
import org.parley.report.Report;

/** Makes the records of a story's actors from the actors of its reports that belong together. */
final class StoryActorsBuilder {
  private final Map<String, List<Unit>> clusters = new TreeMap<>();
  private final Map<String, Map<String, String>> ids = new TreeMap<>();

  private StoryActorsBuilder() {}

  static StoryActors build(List<List<Unit>> clusters) {
    StoryActorsBuilder builder = new StoryActorsBuilder();
    builder.name(clusters);
    List<StoryActor> actors = new ArrayList<>();
    List<NameDifference> differences = new ArrayList<>();
    builder.clusters.forEach(
        (id, units) -> {
          actors.add(builder.actor(id, units));
          NameDifference difference = NameDifferences.of(id, units);
          if (difference != null) {
            differences.add(difference);
          }
        });
    return new StoryActors(actors, builder.ids, differences, builder.keptApart());
  }

  private void name(List<List<Unit>> all) {
    List<List<Unit>> sorted = new ArrayList<>();
    for (List<Unit> units : all) {
      List<Unit> inOrder = new ArrayList<>(units);
      inOrder.sort(
          Comparator.comparing((Unit u) -> u.report().id()).thenComparing(u -> u.actor().key()));
      sorted.add(inOrder);
    }
    sorted.sort(
        Comparator.comparing((List<Unit> c) -> c.get(0).report().id())
            .thenComparing(c -> c.get(0).actor().key()));
    for (List<Unit> units : sorted) {
      String base =
          units.get(0).isPerson()
              ? ActorDraft.keyOf(ActorKind.PERSON, bestName(units))
              : keyOfKind(units);
      String id = base;
      for (int n = 2; clusters.containsKey(id); n++) {
        id = base + "-" + n;
      }
      clusters.put(id, units);
      for (Unit unit : units) {
        ids.computeIfAbsent(unit.report().id(), k -> new TreeMap<>()).put(unit.actor().key(), id);
      }
    }
  }

  /** The key of the first that its own report takes for what the story takes it for. */
  private static String keyOfKind(List<Unit> units) {
    String kind = units.get(0).actor().kind().name().toLowerCase(Locale.ROOT) + "/";
    return units.stream()
        .map(unit -> unit.actor().key())
        .filter(key -> key.startsWith(kind))
        .findFirst()
        .orElse(units.get(0).actor().key());
  }

  /** The full form most reports use; of equals the longest, then the first in the alphabet. */
  private static String bestName(List<Unit> units) {
    boolean full = units.stream().anyMatch(u -> u.name().isFull());
    Map<String, Integer> counts = new TreeMap<>();
    for (Unit unit : units) {
      if (unit.name().isFull() == full) {
        counts.merge(unit.actor().name(), 1, Integer::sum);
      }
    }
    return counts.keySet().stream()
        .min(
            Comparator.comparing((String n) -> -counts.getOrDefault(n, 0))
                .thenComparing(n -> -n.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElse(units.get(0).actor().name());
  }

  private StoryActor actor(String id, List<Unit> units) {
    return new StoryActor(
        id,
        bestName(units),
        units.get(0).actor().kind(),
        mostly(units, ReportActor::country),
        affiliation(units),
        mostly(units, ReportActor::gender),
        roles(units),
        aliases(units));
  }

  private static <T extends Comparable<T>> @Nullable T mostly(
      List<Unit> units, Function<ReportActor, @Nullable T> property) {
    Map<T, Integer> votes = new TreeMap<>();
    for (Unit unit : units) {
      T value = property.apply(unit.actor());
      if (value != null) {
        votes.merge(value, 1, Integer::sum);
      }
    }
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  private @Nullable String affiliation(List<Unit> units) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Unit unit : units) {
      String key = unit.actor().affiliation();
      String id = key == null ? null : ids.getOrDefault(unit.report().id(), Map.of()).get(key);
      if (id != null) {
        votes.merge(id, id.startsWith("organisation/") ? 2 : 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static List<CitedRole> roles(List<Unit> units) {
    record Cited(Role role, Citation citation) {}
    Map<String, List<Cited>> byText = new LinkedHashMap<>();
    for (Unit unit : units) {
      Report report = unit.report();
      for (Role role : unit.actor().roles()) {
        Citation citation =
            Citation.of(report, report.sentences().get(role.sentence()), role.span());
        byText
            .computeIfAbsent(role.text().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
            .add(new Cited(role, citation));
      }
    }
    List<CitedRole> roles = new ArrayList<>();
    for (List<Cited> cited : byText.values()) {
      Role first = cited.get(0).role();
      roles.add(
          new CitedRole(
              first.text(),
              first.office(),
              first.country(),
              cited.stream().map(Cited::citation).sorted().distinct().toList()));
    }
    return roles;
  }

  private static List<Alias> aliases(List<Unit> units) {
    Map<String, TreeSet<String>> reports = new TreeMap<>();
    for (Unit unit : units) {
      for (Mention mention : unit.actor().mentions()) {
        reports.computeIfAbsent(mention.text(), k -> new TreeSet<>()).add(unit.report().id());
      }
    }
    return reports.entrySet().stream()
        .map(e -> new Alias(e.getKey(), List.copyOf(e.getValue())))
        .sorted(
            Comparator.comparing((Alias a) -> -a.reports().size())
                .thenComparing(a -> -a.text().length())
                .thenComparing(Alias::text))
        .toList();
  }

  private List<KeptApart> keptApart() {
    List<KeptApart> apart = new ArrayList<>();
    List<Map.Entry<String, List<Unit>>> people =
        clusters.entrySet().stream().filter(e -> e.getValue().get(0).isPerson()).toList();
    Map<String, TreeSet<Integer>> namesakes = new TreeMap<>();
    for (int i = 0; i < people.size(); i++) {
      String family = people.get(i).getValue().get(0).family();
      namesakes.computeIfAbsent(family, k -> new TreeSet<>()).add(i);
    }
    for (int i = 0; i < people.size(); i++) {
      String family = people.get(i).getValue().get(0).family();
      for (int j : namesakes.getOrDefault(family, new TreeSet<>()).tailSet(i, false)) {
        KeptApart.Reason why = reason(people.get(i).getValue(), people.get(j).getValue());
        apart.add(new KeptApart(people.get(i).getKey(), people.get(j).getKey(), why));
      }
    }
    return apart;
  }

  private static KeptApart.Reason reason(List<Unit> left, List<Unit> right) {
    if (!SamePerson.namesFit(left, right)) {
      return KeptApart.Reason.FIRST_NAMES;
    }
    return SamePerson.meet(left, right)
        ? KeptApart.Reason.SAME_REPORT
        : KeptApart.Reason.NO_EVIDENCE;
  }
}
