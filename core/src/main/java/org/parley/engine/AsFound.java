package org.parley.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.store.Store;

/** What the machine found, apart from what persons say about it. */
public final class AsFound {
  private AsFound() {}

  /**
   * The dossier of a story without corrections of its findings, built anew.
   *
   * @param story id of the story
   * @return null if it has no report
   */
  public static @Nullable Dossier of(Store store, String story) {
    return Rebuild.build(store, story, List.of());
  }
}
