package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;

/** Puts together and parts what a person says is one, or is not. */
final class CorrectedActors {
  private CorrectedActors() {}

  /**
   * Applies corrections, in order; one about actors that are not there is left out.
   *
   * @param clusters what belongs together; changed
   */
  static void apply(List<List<Unit>> clusters, List<ActorCorrection> corrections) {
    for (ActorCorrection correction : corrections) {
      if (correction instanceof ActorCorrection.Same same) {
        List<Unit> one = named(clusters, same.one());
        List<Unit> other = named(clusters, same.other());
        if (one != null && other != null && one != other) {
          one.addAll(other);
          clusters.removeIf(cluster -> cluster == other);
        }
      } else if (correction instanceof ActorCorrection.Other apart) {
        List<Unit> one = named(clusters, apart.one());
        List<Unit> parted = one == null ? List.of() : written(one, apart.name());
        if (one != null && !parted.isEmpty() && parted.size() < one.size()) {
          one.removeAll(parted);
          clusters.add(new ArrayList<>(parted));
        }
      }
    }
  }

  /** The cluster that is named at most of some places, or null. */
  private static @Nullable List<Unit> named(List<List<Unit>> clusters, List<Citation> places) {
    List<Unit> best = null;
    long most = 0;
    for (List<Unit> cluster : clusters) {
      long here = places.stream().filter(place -> isNamed(cluster, place)).count();
      if (here > most) {
        most = here;
        best = cluster;
      }
    }
    return best;
  }

  private static boolean isNamed(List<Unit> cluster, Citation place) {
    return cluster.stream()
        .filter(unit -> unit.report().id().equals(place.report()))
        .flatMap(unit -> unit.actor().mentions().stream())
        .anyMatch(mention -> mention.span().overlaps(place.span()));
  }

  private static List<Unit> written(List<Unit> cluster, String name) {
    return cluster.stream()
        .filter(
            unit ->
                unit.actor().name().equals(name)
                    || unit.actor().mentions().stream()
                        .anyMatch(mention -> unit.report().words(mention.span()).equals(name)))
        .toList();
  }
}
