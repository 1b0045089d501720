package org.parley.actor;

import java.util.List;
import org.parley.report.Citation;

/** A person's word about who is who. Actors are known by where reports name them. */
public sealed interface ActorCorrection {

  /**
   * Two actors are one.
   *
   * @param one where the one is named
   * @param other where the other is
   */
  record Same(List<Citation> one, List<Citation> other) implements ActorCorrection {
    /** Copies its lists. */
    public Same {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }

  /**
   * Where a report has a form of an actor's name, another actor is meant, in that whole report.
   *
   * @param one where the actor is named
   * @param name the form, as written
   */
  record Other(List<Citation> one, String name) implements ActorCorrection {
    /** Copies its list. */
    public Other {
      one = List.copyOf(one);
    }
  }
}
