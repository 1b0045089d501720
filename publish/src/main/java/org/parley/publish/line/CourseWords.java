package org.parley.publish.line;

import java.util.List;
import org.parley.dossier.Actor;
import org.parley.dossier.CourseStep;
import org.parley.position.StepKind;

/** The words for a step in the course of a proposal. */
public final class CourseWords {
  private static final int ABOVE = 4;

  private CourseWords() {}

  /** "accepted by Ardenia"; what breaks a truce is only ever reported. */
  public static String of(CourseStep step, DossierIndex index) {
    List<String> names =
        step.by().stream().map(id -> index.actorName(id, "")).filter(n -> !n.isEmpty()).toList();
    String by = names.isEmpty() ? "" : " by " + Enumeration.of(names);
    Actor source = index.actor(step.saidBy());
    return kind(step.kind())
        + by
        + (source == null || belongs(source, step, index) ? "" : ", according to " + source.name());
  }

  /** True if the source is one of those who took the step, or speaks for one. */
  private static boolean belongs(Actor source, CourseStep step, DossierIndex index) {
    Actor at = source;
    for (int up = 0; at != null && up < ABOVE; up++) {
      if (step.by().contains(at.id())) {
        return true;
      }
      at = index.actor(at.affiliation());
    }
    return false;
  }

  /** "in force", "reported broken". */
  public static String kind(StepKind kind) {
    return kind == StepKind.BROKEN ? "reported broken" : Terms.code(kind).replace('-', ' ');
  }
}
