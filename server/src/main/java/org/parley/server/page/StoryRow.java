package org.parley.server.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.SummaryLine;
import org.parley.publish.html.ServedPages;
import org.parley.publish.line.DateWords;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.report.When;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/**
 * A story in the list.
 *
 * @param id of the story
 * @param href its page
 * @param title its title
 * @param lang language of the title
 * @param newest its newest dated clause, empty if there is none
 * @param marks evidence of that clause
 * @param standings who stands where
 * @param noStandings why nobody does, where nobody does
 * @param spark its reports by day
 * @param reports how many
 * @param size "reports, 4 origins"
 * @param differs how many disagreements it has
 * @param since from when on it is told of
 */
public record StoryRow(
    String id,
    String href,
    String title,
    String lang,
    String newest,
    List<MarkLink> marks,
    List<Standing> standings,
    String noStandings,
    Spark spark,
    int reports,
    String size,
    int differs,
    String since) {

  static StoryRow of(StoryCard card, StoredDossier stored) {
    Dossier dossier = stored.dossier();
    DossierIndex index = new DossierIndex(dossier);
    SummaryLine newest = newest(dossier);
    List<Standing> standings = Standing.of(index);
    int reports = dossier.reports().size();
    return new StoryRow(
        card.id(),
        Addresses.story(card.id()),
        ServedPages.title(card.title().isEmpty() ? dossier.story().title() : card.title()),
        dossier.story().language(),
        newest == null ? "" : newest.text(),
        newest == null ? List.of() : MarkLink.of(newest.citations(), index),
        standings,
        standings.isEmpty()
            ? reports == 1 ? "One report, nothing to compare yet" : "No proposal, so no positions"
            : "",
        Spark.of(dossier),
        reports,
        (reports == 1 ? "report, " : "reports, ")
            + Enumeration.count(dossier.story().originCount(), "origin", "origins")
                .replace(' ', '\u00a0'),
        dossier.disagreements().size(),
        since(dossier));
  }

  private static @Nullable SummaryLine newest(Dossier dossier) {
    SummaryLine newest = null;
    LocalDate day = null;
    for (SummaryLine line : dossier.summary()) {
      LocalDate latest = line.when().earliest();
      if (newest == null || (latest != null && (day == null || !latest.isBefore(day)))) {
        newest = line;
        day = latest;
      }
    }
    return newest;
  }

  private static String since(Dossier dossier) {
    When first = dossier.story().firstPublished();
    LocalDate day = first.earliest();
    return day == null ? DateWords.NO_DATE : DateWords.full(When.day(day, ""));
  }
}
