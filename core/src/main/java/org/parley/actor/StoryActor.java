package org.parley.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as all reports of a story name it.
 *
 * @param id unique in the story, made of kind and name
 * @param name the full form most reports use
 * @param kind what sort of actor
 * @param country ISO 3166 alpha-3 of the state it is or belongs to, or null
 * @param affiliation id of the body or state it speaks or acts for, or null
 * @param gender of a person, or null
 * @param roles what the reports say it is
 * @param aliases the ways its name is written, the most widely used first
 */
public record StoryActor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    @Nullable String affiliation,
    @Nullable Gender gender,
    List<CitedRole> roles,
    List<Alias> aliases) {

  /** Copies its lists. */
  public StoryActor {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
  }
}
