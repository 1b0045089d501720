package org.parley.publish.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.dossier.CitedText;
import org.parley.dossier.Dossier;
import org.parley.dossier.Quote;
import org.parley.publish.OddStories;
import org.parley.publish.StraitTalks;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.When;

class DossierIndexTest {
  private static final Dossier STORY = StraitTalks.dossier();

  private static CitedText line(Report... reports) {
    List<Citation> citations =
        List.of(reports).stream()
            .map(report -> Citation.of(report, report.sentences().get(0)))
            .toList();
    return new CitedText("as told", citations);
  }

  private static List<Report> reportsWithDay() {
    return STORY.reports().stream()
        .map(entry -> entry.report())
        .filter(report -> report.published().isDay())
        .toList();
  }

  @Test
  void whatHasNoDayShowsTheDayOnWhichItWasFirstTold() {
    List<Report> dated = reportsWithDay();
    Report last = dated.get(dated.size() - 1);
    LocalDate first = Objects.requireNonNull(dated.get(0).published().earliest());
    assertThat(first).isBefore(last.published().earliest());
    DossierIndex index = new DossierIndex(STORY);
    assertThat(index.date(When.UNKNOWN, line(last, dated.get(0))))
        .isEqualTo("told " + index.date(When.day(first, "")));
  }

  @Test
  void itsOwnDayIsShownAsItIs() {
    LocalDate day = LocalDate.of(2031, 5, 9);
    DossierIndex index = new DossierIndex(STORY);
    assertThat(index.date(When.day(day, ""), line(reportsWithDay().get(0)))).isEqualTo("9 May");
  }

  @Test
  void aQuoteWithoutADayWasQuotedOnTheReportsDay() {
    DossierIndex index = new DossierIndex(STORY);
    Quote quote =
        STORY.quotes().stream()
            .filter(
                each -> index.report(each.citations().get(0).report()).report().published().isDay())
            .findFirst()
            .orElseThrow();
    assertThat(index.date(null, quote)).startsWith("quoted ");
  }

  @Test
  void whereNoReportHasADayThereIsNoDate() {
    Dossier dayless = OddStories.oneReport();
    Report only = dayless.reports().get(0).report();
    assertThat(new DossierIndex(dayless).date(When.UNKNOWN, line(only))).isEqualTo("no date");
  }
}
