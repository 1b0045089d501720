package org.parley.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.alignment.EventAligner;
import org.parley.alignment.EventGroup;
import org.parley.alignment.EventGroup.Telling;
import org.parley.alignment.Likeness;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Reading;
import org.parley.event.Modality;

/**
 * One thing told as done and as not done: "signed" and "did not sign", "shelled" and "denied that
 * it had shelled". Only where the same actors do the same to the same, in much the same words.
 */
final class DenialDisagreements {
  private static final double ALIKE = 0.4;

  private DenialDisagreements() {}

  static List<Disagreement> find(StoryReports story, List<EventGroup> groups) {
    List<Telling> done = new ArrayList<>();
    List<Telling> not = new ArrayList<>();
    Map<Telling, String> lines = new LinkedHashMap<>();
    for (EventGroup group : groups) {
      for (Telling telling : group.tellings()) {
        lines.put(telling, group.event().id());
        Modality modality = telling.found().modality();
        boolean told =
            modality == Modality.HAPPENED
                || modality == Modality.CLAIMED
                || modality == Modality.ONGOING;
        if (modality == Modality.DENIED || (told && telling.found().negated())) {
          not.add(telling);
        } else if (told) {
          done.add(telling);
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    Set<Telling> taken = new HashSet<>();
    for (Telling denial : not) {
      Map<Telling, String> keys = new LinkedHashMap<>();
      for (Telling claim : done) {
        if (opposed(story, claim, denial)) {
          keys.put(claim, "done");
        }
      }
      if (!keys.isEmpty() && taken.add(denial)) {
        for (Telling other : not) {
          if (other.equals(denial)
              || keys.keySet().stream().anyMatch(c -> opposed(story, c, other))) {
            keys.put(other, "not");
            taken.add(other);
          }
        }
        found.add(disagreement(keys, lines));
      }
    }
    return found;
  }

  private static boolean opposed(StoryReports story, Telling claim, Telling denial) {
    boolean same =
        !claim.found().predicate().isEmpty()
            && claim.found().predicate().equals(denial.found().predicate())
            && claim.when().meets(denial.when());
    if (!same) {
      return false;
    }
    Set<String> people = new HashSet<>(people(story, claim));
    people.retainAll(people(story, denial));
    return !people.isEmpty() && Likeness.overlap(claim.title(), denial.title()) >= ALIKE;
  }

  private static Set<String> people(StoryReports story, Telling telling) {
    return EventAligner.participants(story, telling.report(), telling.found());
  }

  private static Disagreement disagreement(Map<Telling, String> keys, Map<Telling, String> lines) {
    List<Reading> readings = Tellings.readings(keys);
    Telling first = keys.keySet().iterator().next();
    boolean denied = keys.keySet().stream().anyMatch(t -> t.found().modality() == Modality.DENIED);
    return new Disagreement(
        LineId.of("d", "denial", first.report().id(), first.title()),
        DisagreementKind.NEGATION,
        "Whether it happened: " + first.title(),
        DisagreementStatus.CONTRADICTED,
        denied ? "One side has it done, another denies it." : "Told as done, and as not done.",
        readings,
        keys.keySet().stream().map(t -> lines.getOrDefault(t, "")).distinct().sorted().toList());
  }
}
