package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.publish.terminal.RevisionText;
import org.parley.report.Report;
import org.parley.revision.Captures;
import org.parley.revision.PageAddress;
import org.parley.revision.RevisedReport;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;
import picocli.CommandLine.Model.CommandSpec;

/** Shows what the revisions of a report in the library changed. */
final class LibraryRevisions {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final CommandSpec spec;
  private final String what;
  private final @Nullable String story;

  /**
   * Of one report.
   *
   * @param what its id, its address or its number in a story
   * @param story id of the story in which it has that number, or the beginning of it; or null
   */
  LibraryRevisions(CommandSpec spec, String what, @Nullable String story) {
    this.spec = spec;
    this.what = what;
    this.story = story;
  }

  int show(DataOption data) throws IOException {
    try (Store store = data.toRead()) {
      List<ReportCard> cards = cards(store);
      if (cards.isEmpty()) {
        spec.commandLine().getErr().println("parley: there is no report " + what);
        return ExitStatus.FAILED;
      }
      List<Report> texts = store.reports().texts(cards.stream().map(ReportCard::id).toList());
      boolean shown = false;
      for (RevisedReport report : Captures.together(texts)) {
        if (report.isChanged()) {
          spec.commandLine().getOut().print(RevisionText.render(report));
          shown = true;
        }
      }
      if (!shown) {
        spec.commandLine().getOut().println("No other revision of it is in the library.");
      }
      spec.commandLine().getOut().flush();
      return ExitStatus.DONE;
    }
  }

  /** All that was taken in at the report's address, in the order of taking in; empty if nothing. */
  private List<ReportCard> cards(Store store) {
    ReportCard card = store.reports().card(id(store));
    String address = PageAddress.of(card == null ? what : card.url());
    if (address == null) {
      return card == null ? List.of() : List.of(card);
    }
    for (StoryCard each : store.stories().stories()) {
      if (card == null || card.story() == null || each.id().equals(card.story())) {
        List<ReportCard> same =
            store.reports().cards(each.id()).stream()
                .filter(other -> address.equals(PageAddress.of(other.url())))
                .toList();
        if (!same.isEmpty()) {
          return same;
        }
      }
    }
    return card == null ? List.of() : List.of(card);
  }

  private String id(Store store) {
    if (story == null || !NUMBER.matcher(what).matches()) {
      return what;
    }
    StoredDossier stored = store.dossiers().dossier(LibraryOptions.story(spec, store, story).id());
    int number = Integer.parseInt(what);
    return stored == null || number < 1 || number > stored.dossier().reports().size()
        ? what
        : stored.dossier().reports().get(number - 1).report().id();
  }
}
