package org.parley.event;

import java.util.List;

/**
 * One row of the table of nouns.
 *
 * @param qualifiers words one of which must stand before the noun, or empty
 * @param meaning what it means
 * @param actors prepositions that name who acts; "poss" for a possessive or a national adjective
 * @param mutual true if both sides act, as in a meeting
 */
record NounRule(List<String> qualifiers, Meaning meaning, List<String> actors, boolean mutual) {

  NounRule {
    qualifiers = List.copyOf(qualifiers);
    actors = List.copyOf(actors);
  }
}
