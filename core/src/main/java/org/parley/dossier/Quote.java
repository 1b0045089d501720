package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * A thing said, in all its wordings.
 *
 * @param id stable, from content
 * @param speaker id of the actor who said it, or null: unknown
 * @param speakerNote why the speaker is unknown, in words; null where it is known
 * @param said when it was said, or null
 * @param wordings each report's rendering, in order of the reports; at least one
 * @param aligned the wordings word under word, clause by clause; empty where there is only one
 */
public record Quote(
    String id,
    @Nullable String speaker,
    @Nullable String speakerNote,
    @Nullable When said,
    List<Wording> wordings,
    List<AlignedClause> aligned)
    implements Cited {

  /** Copies its lists. */
  public Quote {
    wordings = List.copyOf(wordings);
    aligned = List.copyOf(aligned);
  }

  @Override
  public List<Citation> citations() {
    return wordings.stream().flatMap(wording -> wording.citations().stream()).toList();
  }
}
