package org.parley.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;
import org.parley.dossier.Carries;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Figure;
import org.parley.dossier.OnlyHere;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.StoryEntry;
import org.parley.dossier.SummaryLine;
import org.parley.dossier.Wording;
import org.parley.dossier.WordingForm;
import org.parley.event.Modality;
import org.parley.position.PositionBasis;
import org.parley.position.Stance;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Citation;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;

/** Stories at the edges: one report, nothing found, and far too much of everything. */
public final class OddStories {

  private static final int MANY = 24;
  private static final LocalDate START = LocalDate.of(2029, 9, 1);

  private OddStories() {}

  /** The full story first, then the odd ones. */
  public static List<Dossier> all() {
    return List.of(StraitTalks.dossier(), oneReport(), nothingFound(), crowded());
  }

  private static StoryEntry story(
      String id, String title, String report, When published, int reports, int outlets) {
    return new StoryEntry(
        id, title, report, "en", published, published, When.UNKNOWN, reports, outlets, reports);
  }

  /** One report without outlet or date, with one quote of an unknown speaker. */
  public static Dossier oneReport() {
    WrittenReport only =
        WrittenReport.of(
            "single",
            null,
            When.UNKNOWN,
            PublishedBasis.UNKNOWN,
            null,
            "en",
            ReportKind.NEWS,
            List.of(),
            "“The ferry will run again,” she said, and left the hall.|Nobody else spoke.");
    Citation whole = only.whole("The ferry will run");
    return new Dossier(
        story("single-story", "“The ferry will run again,” she said", "single", When.UNKNOWN, 1, 0),
        List.of(new ReportEntry(1, only.report(), null, null, "single")),
        List.of(),
        List.of(
            new Quote(
                "q-ferry",
                null,
                "She: no woman is named before it.",
                null,
                List.of(
                    new Wording(
                        "The ferry will run again,",
                        WordingForm.DIRECT,
                        "single",
                        List.of(only.span("The ferry will run again,")),
                        "she",
                        null,
                        1,
                        List.of(whole))),
                List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new SummaryLine(
                "“The ferry will run again,” she said", When.UNKNOWN, List.of(), List.of(whole))),
        List.of());
  }

  /** The story without findings, its first report a live one of one entry. */
  public static Dossier live() {
    Dossier dossier = nothingFound();
    ReportEntry entry = dossier.reports().get(0);
    Report report = entry.report();
    When at = When.instant(LocalDateTime.of(2031, 5, 4, 18, 20), "18:20");
    List<Block> blocks =
        report.blocks().stream()
            .map(b -> b.kind() == BlockKind.TITLE ? b : new Block(b.kind(), b.span(), at))
            .toList();
    Report live =
        new Report(
            report.id(),
            report.source(),
            report.url(),
            report.outlet(),
            report.title(),
            report.bylines(),
            report.published(),
            report.publishedBasis(),
            report.updated(),
            report.language(),
            report.text(),
            blocks,
            report.sentences(),
            report.furniture(),
            report.kind());
    return dossier.withReports(
        List.of(new ReportEntry(1, live, null, null, entry.origin()), dossier.reports().get(1)));
  }

  /** Two reports, and not one finding. */
  public static Dossier nothingFound() {
    WrittenReport first = plain("quiet-1", "Quiet Gazette", "# A Slow Day", "It rained.");
    WrittenReport second = plain("quiet-2", "Other Gazette", "# Nothing New", "It rained again.");
    return new Dossier(
        story("quiet-story", "A Slow Day", "quiet-1", When.day(START, ""), 2, 2),
        List.of(
            new ReportEntry(1, first.report(), null, null, "quiet-1"),
            new ReportEntry(2, second.report(), null, null, "quiet-2")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A report in German, and one whose language nothing tells. */
  public static Dossier otherLanguages() {
    WrittenReport first = in("de", "german", "Stille Post", "Die Fähre fährt wieder.");
    WrittenReport second = in("und", "untold", "Quiet Gazette", "Elvaby 4 0.");
    return new Dossier(
        story("foreign-story", "Die Fähre", "german", When.day(START, ""), 2, 2),
        List.of(
            new ReportEntry(1, first.report(), null, null, "german"),
            new ReportEntry(2, second.report(), null, null, "untold")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static WrittenReport plain(String id, String outlet, String... blocks) {
    return in("en", id, outlet, blocks);
  }

  private static WrittenReport in(String language, String id, String outlet, String... blocks) {
    return WrittenReport.of(
        id,
        outlet,
        When.day(START, ""),
        PublishedBasis.METADATA,
        null,
        language,
        ReportKind.NEWS,
        List.of(),
        blocks);
  }

  /** Twenty-four reports, seven parties, ten proposals, sixty events, and very long words. */
  public static Dossier crowded() {
    List<WrittenReport> reports = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      reports.add(
          plain(
              "crowd-" + i,
              i % 5 == 0
                  ? "The Extraordinarily Long-Named Intercommunal Observer " + i
                  : "Paper " + i,
              "# Round " + i + " of the Basin Conference Opens",
              "Party Alder-and-Beechwood-upon-Greatwater accepts plan "
                  + i
                  + ".|Delegate Ombeline"
                  + " Vantongerloo-Saxenhausen said the text was “ready in part” on day "
                  + i
                  + ".",
              "A session was held, and " + (1000 + i) + " people marched.",
              "Antidisestablishmentarianistically"
                  + "Überlandwirtschaftsverordnungsentwurfskommissionsvorsitz said nothing."));
    }
    List<ReportEntry> entries = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      entries.add(
          new ReportEntry(
              i + 1,
              reports.get(i).report(),
              null,
              i > 18 ? "crowd-1" : null,
              i > 18 ? "crowd-1" : "crowd-" + (i + 1)));
    }
    List<Citation> everywhere =
        reports.stream().map(report -> report.whole("A session was held")).toList();
    List<Actor> actors = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      actors.add(
          new Actor(
              "party-" + i,
              i == 7 ? "Party Alder-and-Beechwood-upon-Greatwater" : "Party " + i,
              ActorKind.ORGANISATION,
              null,
              List.of(),
              List.of(new Alias("Party", List.of("crowd-1"))),
              null,
              List.of(reports.get(0).whole("Party Alder"))));
    }
    List<Quote> quotes = new ArrayList<>();
    List<Wording> wordings = new ArrayList<>();
    List<@Nullable String> cells = new ArrayList<>();
    List<Boolean> differs = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      WrittenReport from = reports.get(i - 1);
      wordings.add(
          new Wording(
              "the text was “ready in part” on day " + i,
              WordingForm.MIXED,
              from.report().id(),
              List.of(from.span("the text was “ready in part” on day " + i)),
              "Delegate Ombeline Vantongerloo-Saxenhausen",
              null,
              1,
              List.of(from.whole("ready in part"))));
      cells.add("on day " + i);
      differs.add(true);
    }
    List<@Nullable String> same = new ArrayList<>();
    List<Boolean> equal = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      same.add("the text was “ready in part”");
      equal.add(false);
    }
    quotes.add(
        new Quote(
            "q-crowd",
            null,
            "The delegate is not told apart from two others.",
            null,
            wordings,
            List.of(
                new AlignedClause(
                    List.of(new AlignedColumn(same, equal), new AlignedColumn(cells, differs))))));
    List<Event> events = new ArrayList<>();
    Modality[] modalities = Modality.values();
    for (int i = 0; i < 60; i++) {
      WrittenReport from = reports.get(i % MANY);
      events.add(
          new Event(
              "e-" + i,
              "A session was held, and " + (1000 + i % MANY + 1) + " people marched.",
              null,
              null,
              null,
              null,
              modalities[i % modalities.length],
              i % 7 == 0 ? When.UNKNOWN : When.day(START.plusDays(i * 2L), ""),
              null,
              List.of(),
              List.of(),
              null,
              List.of(from.whole("A session was held")),
              List.of(),
              1 + i % 3,
              null,
              List.of()));
    }
    Stance[] stances = Stance.values();
    List<Proposal> proposals = new ArrayList<>();
    for (int p = 1; p <= 10; p++) {
      List<Position> positions = new ArrayList<>();
      for (int party = 1; party <= 7; party++) {
        if ((p + party) % 3 != 0) {
          positions.add(
              new Position(
                  "party-" + party,
                  stances[(p + party) % stances.length],
                  "accepts plan " + p,
                  List.of(),
                  When.day(START.plusDays(p), ""),
                  null,
                  PositionBasis.REPORTED,
                  List.of(),
                  null,
                  1,
                  List.of(reports.get(p - 1).whole("accepts plan"))));
        }
      }
      proposals.add(
          new Proposal(
              "plan-" + p,
              "plan " + p,
              List.of(),
              List.of(),
              null,
              List.of(),
              List.of(),
              List.of(),
              positions,
              List.of(reports.get(p - 1).whole("accepts plan"))));
    }
    List<Figure> figures = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    List<CoverageCell> coverage = new ArrayList<>();
    List<OnlyHere> only = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      WrittenReport from = reports.get(i - 1);
      Citation cited = from.whole("people marched");
      figures.add(
          new Figure(
              "f-" + i,
              "people marched",
              List.of(),
              new BigDecimal(1000 + i),
              String.valueOf(1000 + i),
              "people",
              null,
              null,
              null,
              List.of(cited)));
      if (i <= 6) {
        readings.add(
            new Reading(
                (1000 + i) + " people", null, null, List.of(from.report().id()), List.of(cited)));
      }
      coverage.add(
          new CoverageCell(
              from.report().id(),
              i % 4 == 0 ? Carries.SILENT : Carries.FULL,
              i % 4 == 0 ? List.of() : List.of(cited)));
      only.add(new OnlyHere(from.report().id(), (1000 + i) + " people marched", List.of(cited)));
    }
    return new Dossier(
        story(
            "crowded-story",
            "Round 1 of the Basin Conference Opens",
            "crowd-1",
            When.between(START, START.plusDays(40), ""),
            MANY,
            MANY),
        entries,
        actors,
        quotes,
        events,
        proposals,
        figures,
        List.of(
            new Disagreement(
                "d-crowd",
                DisagreementKind.NUMBER,
                "How many people marched",
                DisagreementStatus.CONTRADICTED,
                "The counts are of one day.",
                readings,
                List.of("f-1"))),
        List.of(),
        only,
        List.of(new SummaryLine("A session was held", When.day(START, ""), List.of(), everywhere)),
        List.of(new CoverageRow("A session was held", "e-1", 18, coverage)));
  }
}
