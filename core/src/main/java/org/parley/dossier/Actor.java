package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.report.Citation;

/**
 * A person, organisation, state, place or group, once for all reports.
 *
 * @param id stable in the dossier
 * @param name the fullest form most reports use
 * @param kind what sort
 * @param country ISO 3166 alpha-3, or null
 * @param roles what reports say it is
 * @param aliases the forms of its name
 * @param affiliation id of the body or state it acts for, or null
 * @param citations where it is named first in each report
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    List<CitedText> roles,
    List<Alias> aliases,
    @Nullable String affiliation,
    List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public Actor {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    citations = List.copyOf(citations);
  }
}
