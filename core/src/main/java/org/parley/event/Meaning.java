package org.parley.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/**
 * What the tables say of a predicate.
 *
 * @param type PLOVER type, or null if it is not an event of PLOVER
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param predicate class of predicates that tell of the same thing, as "visit" for arrive and
 *     travel
 * @param recipients prepositions that name the recipient, in order; "obj" is the object; may be
 *     empty
 */
record Meaning(
    @Nullable PloverType type,
    @Nullable String mode,
    List<String> contexts,
    String predicate,
    List<String> recipients) {

  Meaning {
    contexts = List.copyOf(contexts);
    recipients = List.copyOf(recipients);
  }

  /** Reads the columns type, mode, contexts and predicate of a row. */
  static Meaning of(List<String> row, int column, List<String> recipients) {
    String mode = row.get(column + 1);
    return new Meaning(
        PloverType.valueOf(row.get(column)),
        mode.isEmpty() ? null : mode,
        WordList.several(row.get(column + 2), ';'),
        row.get(column + 3),
        recipients);
  }

  Meaning typed(PloverType other, @Nullable String otherMode, String prefix) {
    return new Meaning(other, otherMode, contexts, prefix + predicate, recipients);
  }
}
