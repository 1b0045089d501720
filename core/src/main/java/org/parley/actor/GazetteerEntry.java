package org.parley.actor;

import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer knows of a name.
 *
 * @param name the form an actor is called by
 * @param sort what it is
 * @param country ISO 3166 alpha-3 of the state it is or belongs to, or null
 */
record GazetteerEntry(String name, Sort sort, @Nullable String country) {
  enum Sort {
    STATE,
    /** "Russian": tells a country, names nobody. */
    ADJECTIVE,
    /** "Russians". */
    PEOPLE,
    /** A capital: a place, or the government that sits there. */
    CAPITAL,
    /** A house that stands for those who work in it: the Kremlin. */
    SEAT,
    BODY,
    OUTLET,
    /** Where people post; it seldom speaks itself. */
    PLATFORM,
    PLACE
  }
}
