package org.parley.dossier;

import java.util.List;

/**
 * One clause of a quote in all its wordings, word under word.
 *
 * @param columns in text order; a run of equal words is one column
 */
public record AlignedClause(List<AlignedColumn> columns) {

  /** Copies its list. */
  public AlignedClause {
    columns = List.copyOf(columns);
  }
}
