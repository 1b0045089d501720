package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a name is that reports take for different things. One report that writes of a state
 * makes it a state in all. One that stands as a place in some report is a place in all, unless it
 * has a first name or an office somewhere.
 */
final class NameKinds {
  private static final Set<ActorKind> UNSURE =
      Set.of(ActorKind.PERSON, ActorKind.PLACE, ActorKind.ORGANISATION);

  private NameKinds() {}

  static List<Unit> settle(List<Unit> units) {
    Map<String, List<Unit>> named = new HashMap<>();
    for (Unit unit : units) {
      if (isUnlistedState(unit) || mayChange(unit)) {
        named.computeIfAbsent(name(unit), name -> new ArrayList<>()).add(unit);
      }
    }
    Map<String, ActorKind> kinds = new HashMap<>();
    named.forEach(
        (name, alike) -> {
          ActorKind kind = kind(alike);
          if (kind != null) {
            kinds.put(name, kind);
          }
        });
    List<Unit> settled = new ArrayList<>();
    for (Unit unit : units) {
      ActorKind kind = mayChange(unit) ? kinds.get(name(unit)) : null;
      settled.add(kind == null ? unit : as(unit, kind));
    }
    return settled;
  }

  private static String name(Unit unit) {
    return Spelling.plain(unit.actor().name()).toLowerCase(Locale.ROOT);
  }

  private static boolean isUnlistedState(Unit unit) {
    return unit.actor().kind() == ActorKind.STATE
        && unit.actor().name().equals(unit.actor().country());
  }

  /** True for what neither a table nor a title holds to one kind. */
  private static boolean mayChange(Unit unit) {
    return UNSURE.contains(unit.actor().kind())
        && unit.actor().country() == null
        && unit.actor().roles().isEmpty();
  }

  private static @Nullable ActorKind kind(List<Unit> alike) {
    int places = 0;
    int persons = 0;
    for (Unit unit : alike) {
      if (isUnlistedState(unit)) {
        return ActorKind.STATE;
      }
      places += unit.actor().kind() == ActorKind.PLACE ? 1 : 0;
      persons += unit.actor().kind() == ActorKind.PERSON ? 1 : 0;
    }
    boolean given = !alike.isEmpty() && GivenNames.get().contains(alike.get(0).name().first());
    boolean several = !alike.isEmpty() && alike.get(0).name().isFull();
    boolean place = places > 0 && persons > 0 && !given && (several || places >= persons);
    return place ? ActorKind.PLACE : null;
  }

  private static Unit as(Unit unit, ActorKind kind) {
    ReportActor one = unit.actor();
    ReportActor changed =
        new ReportActor(
            one.key(),
            one.name(),
            kind,
            kind == ActorKind.STATE ? one.name() : null,
            one.affiliation(),
            null,
            one.mentions(),
            one.roles());
    return new Unit(unit.report(), changed, unit.name(), "", unit.company());
  }
}
