package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;
import org.parley.revision.WordChange;

/**
 * One state of a report that was changed after it was published.
 *
 * @param id of the report as it stood then
 * @param published when it says it was published
 * @param updated when it says it was changed, or null
 * @param title its title then, or null
 * @param titleBefore the title it had before, if this revision changed it, else null
 * @param changes what this revision changed in the text below the title, word by word; empty for
 *     the first
 */
public record RevisionEntry(
    String id,
    When published,
    @Nullable When updated,
    @Nullable String title,
    @Nullable String titleBefore,
    List<WordChange> changes) {

  /** Copies its list. */
  public RevisionEntry {
    changes = List.copyOf(changes);
  }
}
