package org.parley.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;

/**
 * The newest dossier of each story. A dossier is due when a report has joined or left its story.
 */
public interface DossierStore {

  /** Ids of the stories whose dossiers are due, in order; of stories that are no more too. */
  List<String> due();

  /** The dossier of a story, or null if none was built; that of one merged is no more. */
  @Nullable StoredDossier dossier(String story);

  /**
   * Puts dossiers in the place of the ones there were, if they differ. Their stories are due no
   * longer.
   *
   * @param built each of another story
   * @param gone ids of stories that have no dossier any more
   * @return ids of the stories whose dossier is another now
   */
  default Set<String> put(List<Dossier> built, List<String> gone) {
    return put(built, gone, Map.of());
  }

  /**
   * The same, with a note for the {@link ChangeLog} in the same transaction.
   *
   * @param notes by the ids of stories; only those of stories whose dossier is another now are
   *     kept, in order of the ids
   */
  Set<String> put(List<Dossier> built, List<String> gone, Map<String, String> notes);

  /**
   * Puts the dossiers of another library here, where there is no newer one, with the numbers of
   * their versions; no note is made. Their stories are due no longer.
   *
   * @param due ids of stories that stay due
   */
  void adopt(List<StoredDossier> dossiers, Set<String> due);
}
