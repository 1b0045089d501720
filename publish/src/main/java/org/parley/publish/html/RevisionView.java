package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.RevisionEntry;
import org.parley.publish.line.DateWords;
import org.parley.publish.line.KeptWords;
import org.parley.publish.line.Terms;
import org.parley.revision.WordChange;

/**
 * One state of a report that was changed after it was published.
 *
 * @param number from 1
 * @param date when it was published or changed, in words
 * @param title its title then, or null
 * @param titleBefore the title it had before, if this state changed it
 * @param changes what it changed in the text, with the words round each change
 * @param href its own page, or null
 * @param archived what shows the page it was read from, or null
 */
record RevisionView(
    int number,
    String date,
    @Nullable String title,
    @Nullable String titleBefore,
    List<Change> changes,
    @Nullable String href,
    @Nullable String archived) {

  /** Words that stayed, came or went. */
  record Change(String kind, String words) {}

  static List<RevisionView> of(ReportEntry entry, @Nullable ReportPlaces places) {
    List<RevisionView> views = new ArrayList<>();
    for (RevisionEntry revision : entry.revisions()) {
      views.add(
          new RevisionView(
              views.size() + 1,
              DateWords.full(
                  revision.updated() == null ? revision.published() : revision.updated()),
              revision.title(),
              revision.titleBefore(),
              changes(revision.changes()),
              places == null ? null : places.page(revision.id()),
              places == null ? null : places.archived(revision.id())));
    }
    return views;
  }

  private static List<Change> changes(List<WordChange> changes) {
    List<Change> shown = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      WordChange change = changes.get(i);
      boolean kept = change.kind() == WordChange.Kind.KEPT;
      String words =
          kept ? KeptWords.near(change.words(), i > 0, i + 1 < changes.size()) : change.words();
      shown.add(new Change(Terms.code(change.kind()), words));
    }
    return shown;
  }
}
