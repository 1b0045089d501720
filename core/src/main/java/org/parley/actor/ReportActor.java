package org.parley.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as one report names it.
 *
 * @param key unique in the report; the same name and kind have the same key in every report
 * @param name the fullest form the report gives, or the usual name of a state or known body
 * @param kind what sort of actor
 * @param country ISO 3166 alpha-3 of the state it is or belongs to as far as the report or the
 *     gazetteer tells, or null
 * @param affiliation key of the body or state it speaks or acts for as the report says, or null
 * @param gender of a person as the report or the first name tells, or null
 * @param mentions where it is named, in text order; at least one
 * @param roles what the report says it is, in text order
 */
public record ReportActor(
    String key,
    String name,
    ActorKind kind,
    @Nullable String country,
    @Nullable String affiliation,
    @Nullable Gender gender,
    List<Mention> mentions,
    List<Role> roles) {

  /** Copies its lists. */
  public ReportActor {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
  }
}
