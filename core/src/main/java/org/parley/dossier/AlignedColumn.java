package org.parley.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of aligned wordings: the words each wording has in this place.
 *
 * @param cells for each wording, in the order of the quote's wordings, its words, or null where it
 *     has none
 * @param differs for each wording, whether its words differ from what most have; case, quotation
 *     marks and end punctuation alone are no difference
 */
public record AlignedColumn(List<@Nullable String> cells, List<Boolean> differs) {

  /** Keeps its lists from change. */
  public AlignedColumn {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
    differs = List.copyOf(differs);
  }
}
