package org.parley.actor;

import java.util.List;
import java.util.Set;
import org.parley.report.Report;

/**
 * One actor of one report, on its way to becoming part of an actor of the story.
 *
 * @param report the report
 * @param actor the actor there
 * @param name its name in parts
 * @param family what spellings of its family name share; empty for what is no person
 * @param company keys of the people and bodies the report names beside it
 */
record Unit(Report report, ReportActor actor, PersonName name, String family, Set<String> company) {
  static Unit of(Report report, ReportActor actor, Set<String> company) {
    PersonName name = PersonName.of(List.of(actor.name().split(" ")));
    boolean person = actor.kind() == ActorKind.PERSON && !name.parts().isEmpty();
    return new Unit(
        report, actor, name, person ? Spelling.sound(name.bareSurname()) : "", Set.copyOf(company));
  }

  boolean isPerson() {
    return actor.kind() == ActorKind.PERSON;
  }
}
