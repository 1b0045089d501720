package org.parley.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.CitedRole;
import org.parley.actor.StoryActor;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Reading;
import org.parley.report.Citation;

/**
 * Two offices for one person that differ in one part: the same department with another rank
 * ("national security adviser", "national security secretary"), or the same rank with another
 * department ("foreign minister", "defence minister"). A longer or shorter form is only more or
 * less detail.
 */
final class RoleDisagreements {
  private RoleDisagreements() {}

  static List<Disagreement> find(StoryReports story) {
    List<Disagreement> found = new ArrayList<>();
    for (StoryActor actor : story.actors().actors()) {
      if (actor.kind() == ActorKind.PERSON) {
        Disagreement one = of(actor);
        if (one != null) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static @Nullable Disagreement of(StoryActor actor) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (CitedRole a : actor.roles()) {
      for (CitedRole b : actor.roles()) {
        Set<String> left = StoryReports.reportIds(a.citations());
        Set<String> right = StoryReports.reportIds(b.citations());
        if (conflict(a, b) && !left.equals(right)) {
          add(readings, a);
          add(readings, b);
        }
      }
    }
    if (readings.size() < 2) {
      return null;
    }
    return new Disagreement(
        LineId.of("d", "role", actor.id()),
        DisagreementKind.ROLE,
        "Which office " + actor.name() + " holds",
        DisagreementStatus.CONTRADICTED,
        "Two offices of one kind for one person; no report tells of a change.",
        List.copyOf(readings.values()),
        List.of(actor.id()));
  }

  private static void add(Map<String, Reading> readings, CitedRole role) {
    Reading known = readings.get(role.office());
    Set<Citation> citations = new LinkedHashSet<>();
    if (known != null) {
      citations.addAll(known.citations());
    }
    citations.addAll(role.citations());
    String value = known == null ? role.text() : known.value();
    List<Citation> all = List.copyOf(citations);
    readings.put(
        role.office(),
        new Reading(value, null, null, List.copyOf(StoryReports.reportIds(all)), all));
  }

  /** Two words or more each, alike in all but the last, or alike in the last only. */
  private static boolean conflict(CitedRole a, CitedRole b) {
    List<String> left = List.of(a.office().split(" "));
    List<String> right = List.of(b.office().split(" "));
    boolean country =
        a.country() == null || b.country() == null || Objects.equals(a.country(), b.country());
    if (left.size() < 2 || left.size() != right.size() || left.equals(right) || !country) {
      return false;
    }
    int last = left.size() - 1;
    boolean sameDepartment = left.subList(0, last).equals(right.subList(0, last));
    boolean sameRank = left.get(last).equals(right.get(last)) && left.get(last).equals("minister");
    return sameDepartment || sameRank;
  }
}
