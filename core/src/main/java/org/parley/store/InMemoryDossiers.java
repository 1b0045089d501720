package org.parley.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.store.InMemoryShelf.Kept;
import org.parley.store.InMemoryShelf.KeptStory;

/** The dossiers of the store in memory. */
final class InMemoryDossiers implements DossierStore {
  private final InMemoryShelf shelf;

  InMemoryDossiers(InMemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<String> due() {
    synchronized (shelf) {
      return List.copyOf(shelf.due);
    }
  }

  @Override
  public @Nullable StoredDossier dossier(String story) {
    synchronized (shelf) {
      KeptStory kept = shelf.stories.get(story);
      return kept == null ? null : kept.dossier;
    }
  }

  @Override
  public Set<String> put(List<Dossier> built, List<String> gone, Map<String, String> notes) {
    synchronized (shelf) {
      Set<String> changed = new TreeSet<>();
      for (Dossier dossier : built) {
        String id = dossier.story().id();
        shelf.due.remove(id);
        KeptStory story = shelf.stories.get(id);
        if (story != null && (story.dossier == null || !story.dossier.dossier().equals(dossier))) {
          story.dossier = new StoredDossier(++story.version, dossier);
          changed.add(id);
          markCopies(id, dossier);
        }
      }
      for (String id : gone) {
        shelf.due.remove(id);
        KeptStory story = shelf.stories.get(id);
        if (story != null && story.dossier != null) {
          story.dossier = null;
          story.version++;
          changed.add(id);
        }
      }
      for (String id : changed) {
        String note = notes.get(id);
        if (note != null) {
          long number = shelf.lastNote() + 1;
          shelf.notes.put(number, new ChangeNote(number, id, note));
        }
      }
      return changed;
    }
  }

  @Override
  public void adopt(List<StoredDossier> dossiers, Set<String> due) {
    synchronized (shelf) {
      for (StoredDossier stored : dossiers) {
        String id = stored.dossier().story().id();
        KeptStory story = shelf.stories.get(id);
        if (story != null && story.version <= stored.version()) {
          story.dossier = stored;
          story.version = stored.version();
          if (!due.contains(id)) {
            shelf.due.remove(id);
          }
          markCopies(id, stored.dossier());
        }
      }
    }
  }

  private void markCopies(String story, Dossier dossier) {
    for (ReportEntry entry : dossier.reports()) {
      Kept kept = shelf.reports.get(entry.report().id());
      if (kept != null && story.equals(kept.story)) {
        kept.copyOf = entry.copyOf();
      }
    }
  }
}
