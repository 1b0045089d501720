package org.parley.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.alignment.EventGroup;
import org.parley.alignment.EventGroup.Telling;
import org.parley.alignment.LineId;
import org.parley.alignment.Opposed;
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
  private DenialDisagreements() {}

  static List<Disagreement> find(StoryReports story, List<EventGroup> groups) {
    List<Telling> done = new ArrayList<>();
    List<Telling> not = new ArrayList<>();
    Map<Telling, String> lines = new LinkedHashMap<>();
    for (EventGroup group : groups) {
      for (Telling telling : group.tellings()) {
        lines.put(telling, group.event().id());
        if (Opposed.isDenial(telling)) {
          not.add(telling);
        } else if (Opposed.isDone(telling)) {
          done.add(telling);
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    Set<Telling> taken = new HashSet<>();
    for (Telling denial : not) {
      Map<Telling, String> keys = new LinkedHashMap<>();
      for (Telling claim : done) {
        if (Opposed.are(story, claim, denial)) {
          keys.put(claim, "done");
        }
      }
      if (!keys.isEmpty() && taken.add(denial)) {
        for (Telling other : not) {
          if (other.equals(denial)
              || keys.keySet().stream().anyMatch(c -> Opposed.are(story, c, other))) {
            keys.put(other, "not");
            taken.add(other);
          }
        }
        found.add(disagreement(keys, lines));
      }
    }
    return found;
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
