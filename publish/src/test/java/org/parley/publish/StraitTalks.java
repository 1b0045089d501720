package org.parley.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;
import org.parley.dossier.Carries;
import org.parley.dossier.CitedText;
import org.parley.dossier.CourseStep;
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
import org.parley.dossier.RevisionEntry;
import org.parley.dossier.SameOnceResolved;
import org.parley.dossier.StoryEntry;
import org.parley.dossier.SummaryLine;
import org.parley.dossier.Voice;
import org.parley.dossier.Wording;
import org.parley.dossier.WordingForm;
import org.parley.event.Modality;
import org.parley.event.PloverType;
import org.parley.figure.Qualifier;
import org.parley.position.PositionBasis;
import org.parley.position.Stance;
import org.parley.position.StepKind;
import org.parley.report.Citation;
import org.parley.report.Furniture;
import org.parley.report.PublishedBasis;
import org.parley.report.ReportKind;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.revision.WordChange;

/**
 * An invented negotiation over a strait, told by six invented outlets: with a copy, an opinion, a
 * report in Arabic, reports without outlet or date, an unknown speaker, and disagreements of every
 * kind and status.
 */
public final class StraitTalks {

  private static final int YEAR = 2031;

  static final WrittenReport COURIER =
      WrittenReport.of(
          "courier",
          "The Halvik Courier",
          When.instant(LocalDateTime.of(YEAR, 5, 4, 18, 20), "May 4, 2031, 6:20 p.m."),
          PublishedBasis.METADATA,
          When.instant(LocalDateTime.of(YEAR, 5, 5, 7, 45), "updated May 5, 7:45 a.m."),
          "en",
          ReportKind.NEWS,
          List.of(new Furniture("related links", "Five things to know about the Kelm lock", 4)),
          "# Brandt Heading to Halvik This Week to Win Sudmark for a Truce in the Strait",
          "Envoy Ilse Brandt will travel to Halvik later this week, the Council of the Three Lakes"
              + " said on Sunday.|“We ask Sudmark to put its name to this truce,” spokeswoman Karin"
              + " Oldal told reporters on May 4.",
          "“This is the closest we have been to open water in this dispute.|We are at the last lock"
              + " of the canal, and the council is expecting Sudmark to open the gate,” Oldal"
              + " said.",
          "Norvia and the council released a joint statement in Lund Bay on Saturday, saying that"
              + " Norvia “declared its readiness to accept an immediate 60-day truce.”",
          "The council agreed to lift the freeze on port credits after the meeting in Lund Bay.|"
              + "Sudmark would not accept foreign divers in its waters, a Sudmark official"
              + " said.|About 14,000 dockers have been out of work since the closure in March.",
          "National security adviser Anton Weil called his Sudmark counterpart on May 4.");

  static final WrittenReport TIDINGS =
      WrittenReport.of(
          "tidings",
          "Lakeland Tidings",
          When.day(LocalDate.of(YEAR, 5, 4), "May 4"),
          PublishedBasis.TEXT,
          null,
          "en",
          ReportKind.NEWS,
          List.of(),
          "# Truce in Reach, Says Council",
          "“We ask Sudmark to put its name to this truce,” spokeswoman Karin Oldal said on"
              + " May 4.|“We are at the 12th lock of the canal, and the council expects Sudmark to"
              + " open the gate.”",
          "Norvia is willing to accept the 60-day truce, foreign minister Tomas Arlet said after"
              + " the meeting in Lund Bay on May 3.",
          "“Our hope is that they answer soon, so that the second part can begin.",
          "“The second part is the real negotiation.",
          "“And the first sign of good will would be a yes,” Arlet said.",
          "Norvia also demands the return of all detained crews, Brandt said on May 4.",
          "At least 9,500 dockers have lost their work, according to the Dockers’ Union.");

  static final WrittenReport UNNAMED =
      WrittenReport.of(
          "unnamed",
          null,
          When.between(LocalDate.of(YEAR, 5, 4), null, ""),
          PublishedBasis.INFERRED,
          null,
          "en",
          ReportKind.NEWS,
          List.of(new Furniture("embedded post", "Harbour watch: it begins", 4)),
          "## Envoy lands, president hedges",
          "State radio reported the arrival of envoy Ilse Brandt in Halvik.",
          "President Mirela Dorn has voiced qualified support for the truce, saying she is “for it”"
              + " but has concerns that must be met.|Her first concern is guarantees for Sudmark’s"
              + " pilots, and whether Norvia would use the pause to deepen its channel.",
          "Dorn asked who would watch the locks.|She suggested direct talks with the council’s"
              + " chair.",
          "Sudmark has been retaking the Kelm banks, and 86% of them are back, commanders told"
              + " Dorn.|“That would be very bad for the ports ... I do not want that,” Weil said.");

  static final WrittenReport POST =
      WrittenReport.of(
          "post",
          "Kelm Post",
          When.between(LocalDate.of(YEAR, 5, 4), LocalDate.of(YEAR, 5, 5), ""),
          PublishedBasis.INFERRED,
          null,
          "en",
          ReportKind.NEWS,
          List.of(
              new Furniture("call to follow", "Follow us on the harbour channel", 2),
              new Furniture("related links", "Norvia’s commander vows to hold the banks", 4)),
          "Envoy Ilse Brandt is set to be in Halvik from May 4 to May 8 “to urge Sudmark to put its"
              + " name to the [60-day truce] plan,” spokeswoman Caryn Oldal reported.|She said the"
              + " talks are “at the twelfth lock of peace” and that it is “up to Sudmark to agree"
              + " to this plan.”",
          "Reports from Seaboard Wire suggest that Brandt plans to arrive in Halvik on May 5.",
          "The presidency said on Sunday that Sudmark is waiting for the council to “inform it"
              + " through the usual channels” before commenting.|He did not rule out the"
              + " possibility of a phone call.",
          "While witnesses say Norvian pilots may be leaving, there has been no official"
              + " confirmation from Norvia of a withdrawal from the Kelm banks.",
          "President Dorn has repeatedly stated that Sudmark does not want a short truce.");

  static final WrittenReport EVENING =
      WrittenReport.of(
          "evening",
          "Evening Beacon",
          When.day(LocalDate.of(YEAR, 5, 6), "6 May 2031"),
          PublishedBasis.METADATA,
          null,
          "en",
          ReportKind.OPINION,
          List.of(),
          "# Why the Last Lock Matters More Than the First: A Long Look at What the Strait, Its"
              + " Pilots and Its Two Tired Capitals Could Still Win, Lose or Leave Undecided Before"
              + " the Autumn Storms Close the Channel for Another Winter",
          "State radio reported the arrival of envoy Ilse Brandt in Halvik.|President Dorn has yet"
              + " to comment on the truce.",
          "Commander Juri Salo pointed to a possible withdrawal of some pilots from the Kelm"
              + " banks.|“In the hardest days, my duty is to save the lives of our pilots,” Salo"
              + " wrote.",
          "National Security Secretary Anton Weil called his Sudmark counterpart on May 4, Oldal"
              + " said.|About 12,000 dockers are out of work by now, the port office said on May"
              + " 6.");

  static final WrittenReport ARABIC =
      WrittenReport.of(
          "arabic",
          "صوت الميناء",
          When.UNKNOWN,
          PublishedBasis.UNKNOWN,
          null,
          "ar",
          ReportKind.NEWS,
          List.of(),
          "# المبعوثة تصل إلى الميناء",
          "قالت ليلى حداد إن “الهدنة قريبة” من التوقيع.|وصلت المبعوثة إلى الميناء.");

  static final WrittenReport COPY =
      WrittenReport.of(
          "copy",
          "Strait Mirror",
          When.day(LocalDate.of(YEAR, 5, 5), "May 5"),
          PublishedBasis.METADATA,
          null,
          "en",
          ReportKind.NEWS,
          List.of(),
          "# Truce in Reach, Says Council",
          "“We ask Sudmark to put its name to this truce,” spokeswoman Karin Oldal said on"
              + " May 4.|“We are at the 12th lock of the canal, and the council expects Sudmark to"
              + " open the gate.”");

  private StraitTalks() {}

  private static When may(int day) {
    return When.day(LocalDate.of(YEAR, 5, day), "May " + day);
  }

  private static When mays(int from, int to) {
    return When.between(LocalDate.of(YEAR, 5, from), LocalDate.of(YEAR, 5, to), "");
  }

  private static When from(int day) {
    return When.between(LocalDate.of(YEAR, 5, day), null, "");
  }

  private static Actor actor(
      String id,
      String name,
      ActorKind kind,
      @Nullable String affiliation,
      List<CitedText> roles,
      List<Alias> aliases,
      Citation... citations) {
    return new Actor(id, name, kind, null, roles, aliases, affiliation, List.of(citations));
  }

  private static Alias alias(String text, String... reports) {
    return new Alias(text, List.of(reports));
  }

  private static CitedText cited(String text, Citation... citations) {
    return new CitedText(text, List.of(citations));
  }

  private static Wording wording(
      WrittenReport from, WordingForm form, @Nullable String speaker, String... parts) {
    List<Span> spans = Arrays.stream(parts).map(from::span).toList();
    List<Citation> citations = Arrays.stream(parts).map(from::whole).distinct().toList();
    int paragraphs =
        (int)
            citations.stream()
                .map(
                    citation -> {
                      var sentence = from.report().sentenceAt(citation.span().start());
                      return sentence == null ? -1 : sentence.block();
                    })
                .distinct()
                .count();
    return new Wording(
        String.join(" ", parts),
        form,
        from.report().id(),
        spans,
        speaker,
        null,
        paragraphs,
        citations);
  }

  private static Quote said(
      String id, @Nullable String speaker, @Nullable When when, Wording only) {
    return new Quote(
        id,
        speaker,
        speaker == null ? "He: no man is named in the paragraph." : null,
        when,
        List.of(only),
        List.of());
  }

  private static AlignedColumn column(String differs, @Nullable String... cells) {
    return new AlignedColumn(
        Arrays.asList(cells), differs.chars().mapToObj(mark -> mark == 'x').toList());
  }

  /** The story with all its parts. */
  public static Dossier dossier() {
    return new Dossier(
        story(),
        reports(),
        actors(),
        quotes(),
        events(),
        proposals(),
        figures(),
        disagreements(),
        List.of(
            new SameOnceResolved(
                "The day of the meeting in Lund Bay",
                may(3),
                List.of(
                    reading("on Saturday", null, may(3), COURIER.cite("on Saturday")),
                    reading("May 3", null, may(3), TIDINGS.cite("May 3"))))),
        onlyHere(),
        summary(),
        coverage());
  }

  private static StoryEntry story() {
    return new StoryEntry(
        "strait-talks",
        "Brandt Heading to Halvik This Week to Win Sudmark for a Truce in the Strait",
        "courier",
        "en",
        may(4),
        from(4),
        When.between(LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 5, 8), ""),
        7,
        6,
        6);
  }

  private static List<ReportEntry> reports() {
    return List.of(
        new ReportEntry(1, COURIER.report(), null, null, "courier").withRevisions(revisions()),
        new ReportEntry(2, TIDINGS.report(), null, null, "tidings"),
        new ReportEntry(
            3,
            UNNAMED.report(),
            "the arrival it reports is announced on 4 May; end open",
            null,
            "unnamed"),
        new ReportEntry(
            4, POST.report(), "on Sunday here is 4 May in report 1; May 5 ahead", null, "post"),
        new ReportEntry(5, COPY.report(), null, "tidings", "tidings"),
        new ReportEntry(6, EVENING.report(), null, null, "evening"),
        new ReportEntry(7, ARABIC.report(), null, null, "arabic"));
  }

  private static List<RevisionEntry> revisions() {
    return List.of(
        new RevisionEntry(
            "courier-first",
            COURIER.report().published(),
            null,
            "Brandt Heading to Halvik",
            null,
            List.of()),
        new RevisionEntry(
            "courier",
            COURIER.report().published(),
            COURIER.report().updated(),
            COURIER.report().title(),
            "Brandt Heading to Halvik",
            List.of(
                new WordChange(WordChange.Kind.KEPT, "About"),
                new WordChange(WordChange.Kind.REMOVED, "12,000"),
                new WordChange(WordChange.Kind.ADDED, "14,000"),
                new WordChange(WordChange.Kind.KEPT, "dockers have been out of work"))));
  }

  private static List<Actor> actors() {
    return List.of(
        actor(
            "council",
            "Council of the Three Lakes",
            ActorKind.ORGANISATION,
            null,
            List.of(),
            List.of(alias("Council of the Three Lakes", "courier"), alias("council", "tidings")),
            COURIER.cite("Council of the Three Lakes")),
        actor(
            "sudmark",
            "Sudmark",
            ActorKind.STATE,
            null,
            List.of(),
            List.of(alias("Sudmark", "courier", "tidings", "unnamed", "post", "evening")),
            COURIER.cite("Sudmark")),
        actor(
            "norvia",
            "Norvia",
            ActorKind.STATE,
            null,
            List.of(),
            List.of(alias("Norvia", "courier", "tidings", "unnamed", "post")),
            COURIER.cite("Norvia")),
        actor(
            "oldal",
            "Karin Oldal",
            ActorKind.PERSON,
            "council",
            List.of(cited("spokeswoman", COURIER.cite("spokeswoman"))),
            List.of(
                alias("Karin Oldal", "courier", "tidings", "copy"),
                alias("Caryn Oldal", "post"),
                alias("Oldal", "courier", "evening")),
            COURIER.cite("Karin Oldal"),
            POST.cite("Caryn Oldal")),
        actor(
            "brandt",
            "Ilse Brandt",
            ActorKind.PERSON,
            "council",
            List.of(cited("Envoy", COURIER.cite("Envoy"))),
            List.of(
                alias("Ilse Brandt", "courier", "unnamed", "post", "evening"),
                alias("Brandt", "tidings", "post")),
            COURIER.cite("Ilse Brandt")),
        actor(
            "arlet",
            "Tomas Arlet",
            ActorKind.PERSON,
            "norvia",
            List.of(cited("foreign minister", TIDINGS.cite("foreign minister"))),
            List.of(alias("Tomas Arlet", "tidings"), alias("Arlet", "tidings")),
            TIDINGS.cite("Tomas Arlet")),
        actor(
            "dorn",
            "Mirela Dorn",
            ActorKind.PERSON,
            "sudmark",
            List.of(cited("President", UNNAMED.cite("President"))),
            List.of(alias("Mirela Dorn", "unnamed"), alias("Dorn", "unnamed", "post", "evening")),
            UNNAMED.cite("Mirela Dorn")),
        actor(
            "weil",
            "Anton Weil",
            ActorKind.PERSON,
            "council",
            List.of(
                cited("National security adviser", COURIER.cite("National security adviser")),
                cited("National Security Secretary", EVENING.cite("National Security Secretary"))),
            List.of(alias("Anton Weil", "courier", "evening"), alias("Weil", "unnamed")),
            COURIER.cite("Anton Weil")),
        actor(
            "salo",
            "Juri Salo",
            ActorKind.PERSON,
            "norvia",
            List.of(cited("Commander", EVENING.cite("Commander"))),
            List.of(alias("Juri Salo", "evening"), alias("Salo", "evening")),
            EVENING.cite("Juri Salo")),
        actor(
            "haddad",
            "ليلى حداد",
            ActorKind.PERSON,
            null,
            List.of(),
            List.of(alias("ليلى حداد", "arabic")),
            ARABIC.cite("ليلى حداد")),
        actor(
            "presidency",
            "presidency",
            ActorKind.ORGANISATION,
            "sudmark",
            List.of(),
            List.of(alias("presidency", "post")),
            POST.cite("presidency")),
        actor(
            "union",
            "Dockers’ Union",
            ActorKind.ORGANISATION,
            null,
            List.of(),
            List.of(alias("Dockers’ Union", "tidings")),
            TIDINGS.cite("Dockers’ Union")),
        actor(
            "halvik",
            "Halvik",
            ActorKind.PLACE,
            "sudmark",
            List.of(),
            List.of(alias("Halvik", "courier", "unnamed", "post", "evening")),
            COURIER.cite("Halvik")),
        actor(
            "lund-bay",
            "Lund Bay",
            ActorKind.PLACE,
            null,
            List.of(),
            List.of(alias("Lund Bay", "courier", "tidings")),
            COURIER.cite("Lund Bay")));
  }

  private static List<Quote> quotes() {
    Quote lock =
        new Quote(
            "q-lock",
            "oldal",
            null,
            may(4),
            List.of(
                wording(
                    COURIER,
                    WordingForm.DIRECT,
                    "Oldal",
                    "We ask Sudmark to put its name to this truce,",
                    "This is the closest we have been to open water in this dispute.",
                    "We are at the last lock of the canal, and the council is expecting Sudmark to"
                        + " open the gate,"),
                wording(
                    TIDINGS,
                    WordingForm.DIRECT,
                    "Karin Oldal",
                    "We ask Sudmark to put its name to this truce,",
                    "We are at the 12th lock of the canal, and the council expects Sudmark to open"
                        + " the gate."),
                wording(
                    POST,
                    WordingForm.MIXED,
                    "Caryn Oldal",
                    "to urge Sudmark to put its name to the [60-day truce] plan,",
                    "at the twelfth lock of peace",
                    "up to Sudmark to agree to this plan.")),
            List.of(
                new AlignedClause(
                    List.of(
                        column("xxx", "“We ask", "“We ask", "“to urge"),
                        column(
                            "---",
                            "Sudmark to put its name to",
                            "Sudmark to put its name to",
                            "Sudmark to put its name to"),
                        column(
                            "--x", "this truce,”", "this truce,”", "the [60-day truce] plan,”"))),
                new AlignedClause(
                    List.of(
                        column(
                            "x--",
                            "“This is the closest we have been to open water in this dispute.",
                            null,
                            null))),
                new AlignedClause(
                    List.of(
                        column("---", "We are", "“We are", null),
                        column("---", "at the", "at the", "“at the"),
                        column("xxx", "last", "12th", "twelfth"),
                        column("---", "lock", "lock", "lock"),
                        column("--x", "of the canal,", "of the canal,", "of peace”"),
                        column("---", "and the council", "and the council", null),
                        column("xxx", "is expecting", "expects", "“up to"),
                        column("---", "Sudmark to", "Sudmark to", "Sudmark to"),
                        column(
                            "--x",
                            "open the gate,”",
                            "open the gate.”",
                            "agree to this plan.”")))));
    Wording copied =
        wording(
            COPY,
            WordingForm.DIRECT,
            "Karin Oldal",
            "We ask Sudmark to put its name to this truce,");
    return List.of(
        lock,
        said("q-copied", "oldal", may(4), copied),
        said(
            "q-hope",
            "arlet",
            may(3),
            wording(
                TIDINGS,
                WordingForm.DIRECT,
                "Arlet",
                "Our hope is that they answer soon, so that the second part can begin.",
                "The second part is the real negotiation.",
                "And the first sign of good will would be a yes,")),
        said(
            "q-bad",
            "weil",
            null,
            wording(
                UNNAMED,
                WordingForm.DIRECT,
                "Weil",
                "That would be very bad for the ports ... I do not want that,")),
        said(
            "q-inform",
            "presidency",
            may(4),
            wording(
                POST,
                WordingForm.MIXED,
                "The presidency",
                "Sudmark is waiting for the council to “inform it through the usual channels”")),
        said(
            "q-phone",
            null,
            null,
            wording(
                POST,
                WordingForm.INDIRECT,
                "He",
                "He did not rule out the possibility of a phone call.")),
        said(
            "q-duty",
            "salo",
            null,
            wording(
                EVENING,
                WordingForm.DIRECT,
                "Salo",
                "In the hardest days, my duty is to save the lives of our pilots,")),
        said(
            "q-arabic",
            "haddad",
            null,
            wording(ARABIC, WordingForm.MIXED, "ليلى حداد", "الهدنة قريبة")),
        said(
            "q-forit",
            "dorn",
            null,
            wording(
                UNNAMED,
                WordingForm.MIXED,
                "President Mirela Dorn",
                "she is “for it” but has concerns that must be met")));
  }

  private static Event event(
      String id,
      String title,
      @Nullable PloverType type,
      Modality modality,
      When when,
      @Nullable String place,
      List<String> actors,
      List<String> recipients,
      @Nullable String by,
      int origins,
      Citation... citations) {
    return new Event(
        id,
        title,
        type,
        null,
        null,
        null,
        modality,
        when,
        place,
        actors,
        recipients,
        by,
        List.of(citations),
        List.of(),
        origins,
        null,
        List.of());
  }

  private static List<Event> events() {
    return List.of(
        event(
            "e-closure",
            "the closure in March",
            null,
            Modality.HAPPENED,
            When.between(LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 3, 31), "in March"),
            null,
            List.of(),
            List.of(),
            null,
            1,
            COURIER.whole("the closure in March")),
        event(
            "e-statement",
            "Norvia and the council released a joint statement in Lund Bay",
            PloverType.AGREE,
            Modality.HAPPENED,
            may(3),
            "lund-bay",
            List.of("norvia", "council"),
            List.of(),
            null,
            1,
            COURIER.whole("released a joint statement")),
        event(
            "e-meeting",
            "the meeting in Lund Bay",
            PloverType.CONSULT,
            Modality.HAPPENED,
            may(3),
            "lund-bay",
            List.of("arlet"),
            List.of(),
            null,
            2,
            TIDINGS.whole("after the meeting in Lund Bay"),
            COURIER.whole("released a joint statement")),
        event(
            "e-call",
            "Anton Weil called his Sudmark counterpart",
            PloverType.CONSULT,
            Modality.HAPPENED,
            may(4),
            null,
            List.of("weil"),
            List.of("sudmark"),
            null,
            2,
            COURIER.whole("called his Sudmark counterpart"),
            EVENING.whole("called his Sudmark counterpart")),
        event(
            "e-freeze",
            "The council agreed to lift the freeze on port credits",
            PloverType.CONCEDE,
            Modality.HAPPENED,
            When.UNKNOWN,
            null,
            List.of("council"),
            List.of(),
            null,
            1,
            COURIER.whole("agreed to lift the freeze")),
        event(
            "e-arrival",
            "the arrival of envoy Ilse Brandt in Halvik",
            PloverType.CONSULT,
            Modality.HAPPENED,
            from(4),
            "halvik",
            List.of("brandt"),
            List.of(),
            null,
            2,
            UNNAMED.whole("the arrival of envoy"),
            EVENING.whole("the arrival of envoy"),
            ARABIC.whole("وصلت المبعوثة")),
        event(
            "e-retaking",
            "Sudmark has been retaking the Kelm banks",
            PloverType.ASSAULT,
            Modality.ONGOING,
            When.UNKNOWN,
            null,
            List.of("sudmark"),
            List.of(),
            null,
            1,
            UNNAMED.whole("has been retaking")),
        event(
            "e-visit",
            "Ilse Brandt is set to be in Halvik from May 4 to May 8",
            PloverType.CONSULT,
            Modality.ANNOUNCED,
            mays(4, 8),
            "halvik",
            List.of("brandt"),
            List.of(),
            "oldal",
            1,
            POST.whole("is set to be in Halvik")),
        event(
            "e-travel",
            "Envoy Ilse Brandt will travel to Halvik later this week",
            PloverType.CONSULT,
            Modality.ANNOUNCED,
            When.between(LocalDate.of(YEAR, 5, 4), LocalDate.of(YEAR, 5, 10), "later this week"),
            "halvik",
            List.of("brandt"),
            List.of(),
            "council",
            1,
            COURIER.whole("will travel to Halvik")),
        event(
            "e-plans",
            "Brandt plans to arrive in Halvik on May 5",
            PloverType.CONSULT,
            Modality.ANNOUNCED,
            may(5),
            "halvik",
            List.of("brandt"),
            List.of(),
            null,
            1,
            POST.whole("plans to arrive in Halvik")),
        event(
            "e-withdrawal",
            "a possible withdrawal of some pilots from the Kelm banks",
            PloverType.RETREAT,
            Modality.CLAIMED,
            When.UNKNOWN,
            null,
            List.of(),
            List.of(),
            "salo",
            1,
            EVENING.whole("a possible withdrawal")),
        event(
            "e-banks",
            "86% of them are back",
            PloverType.ASSAULT,
            Modality.CLAIMED,
            When.between(null, LocalDate.of(YEAR, 5, 6), ""),
            null,
            List.of(),
            List.of(),
            null,
            1,
            UNNAMED.whole("86% of them are back")));
  }

  private static Position position(
      String party,
      Stance stance,
      String text,
      When asOf,
      @Nullable String by,
      PositionBasis basis,
      List<CitedText> conditions,
      Citation... citations) {
    return new Position(
        party,
        stance,
        text,
        conditions,
        asOf,
        by,
        basis,
        by == null ? List.of() : List.of(new Voice(by, null, false, basis, List.of(citations))),
        citations[0].report(),
        (int) Arrays.stream(citations).map(Citation::report).distinct().count(),
        List.of(citations));
  }

  private static Proposal proposal(
      String id,
      String name,
      List<String> proposers,
      List<CitedText> terms,
      List<Position> positions,
      List<Citation> citations) {
    return new Proposal(
        id,
        name,
        List.of(),
        proposers,
        id.equals("p-divers") ? "p-truce" : null,
        List.of(),
        terms,
        id.equals("p-truce") ? course() : List.of(),
        positions,
        citations);
  }

  private static List<CourseStep> course() {
    return List.of(
        new CourseStep(
            StepKind.PROPOSED,
            List.of("council"),
            "We ask Sudmark to put its name to this truce",
            may(4),
            "oldal",
            List.of(COURIER.cite("We ask Sudmark to put its name to this truce")),
            1),
        new CourseStep(
            StepKind.BROKEN,
            List.of("sudmark"),
            "Sudmark does not want a short truce",
            When.UNKNOWN,
            null,
            List.of(POST.cite("Sudmark does not want a short truce")),
            1));
  }

  private static List<Proposal> proposals() {
    return List.of(
        proposal(
            "p-truce",
            "60-day truce",
            List.of("council"),
            List.of(cited("immediate", COURIER.cite("immediate"))),
            List.of(
                position(
                    "council",
                    Stance.PROPOSES,
                    "“We ask Sudmark to put its name to this truce,”",
                    may(4),
                    "oldal",
                    PositionBasis.QUOTED,
                    List.of(),
                    COURIER.cite(
                        "“We ask Sudmark to put its name to this truce,” spokeswoman Karin Oldal"),
                    TIDINGS.cite(
                        "“We ask Sudmark to put its name to this truce,” spokeswoman Karin Oldal"),
                    COPY.cite(
                        "“We ask Sudmark to put its name to this truce,” spokeswoman Karin Oldal")),
                position(
                    "norvia",
                    Stance.ACCEPTS,
                    "Norvia “declared its readiness to accept an immediate 60-day truce.”",
                    may(3),
                    null,
                    PositionBasis.REPORTED,
                    List.of(),
                    COURIER.cite(
                        "Norvia “declared its readiness to accept an immediate 60-day truce.”"),
                    TIDINGS.cite("Norvia is willing to accept the 60-day truce")),
                position(
                    "sudmark",
                    Stance.UNANSWERED,
                    "Sudmark is waiting for the council to “inform it through the usual channels”",
                    may(4),
                    "presidency",
                    PositionBasis.REPORTED,
                    List.of(),
                    POST.cite(
                        "The presidency said on Sunday that Sudmark is waiting for the council to"
                            + " “inform it through the usual channels”"),
                    EVENING.cite("President Dorn has yet to comment on the truce")),
                position(
                    "sudmark",
                    Stance.ACCEPTS_WITH_CONDITIONS,
                    "she is “for it” but has concerns that must be met",
                    When.UNKNOWN,
                    "dorn",
                    PositionBasis.REPORTED,
                    List.of(
                        cited(
                            "guarantees for Sudmark’s pilots",
                            UNNAMED.cite("guarantees for Sudmark’s pilots")),
                        cited(
                            "whether Norvia would use the pause to deepen its channel",
                            UNNAMED.cite(
                                "whether Norvia would use the pause to deepen its channel"))),
                    UNNAMED.whole("voiced qualified support")),
                position(
                    "sudmark",
                    Stance.REJECTS,
                    "Sudmark does not want a short truce",
                    When.UNKNOWN,
                    "dorn",
                    PositionBasis.REPORTED,
                    List.of(),
                    POST.whole("does not want a short truce"))),
            List.of(COURIER.cite("60-day truce"))),
        proposal(
            "p-divers",
            "foreign divers in Sudmark’s waters",
            List.of(),
            List.of(),
            List.of(
                position(
                    "sudmark",
                    Stance.REJECTS,
                    "would not accept foreign divers in its waters",
                    When.UNKNOWN,
                    null,
                    PositionBasis.REPORTED,
                    List.of(),
                    COURIER.whole("would not accept foreign divers"))),
            List.of(COURIER.whole("foreign divers"))),
        proposal(
            "p-crews",
            "return of all detained crews",
            List.of("norvia"),
            List.of(),
            List.of(
                position(
                    "norvia",
                    Stance.PROPOSES,
                    "demands the return of all detained crews",
                    may(4),
                    "brandt",
                    PositionBasis.SAID_BY_ANOTHER,
                    List.of(),
                    TIDINGS.whole("demands the return"))),
            List.of(TIDINGS.cite("return of all detained crews"))),
        proposal(
            "p-talks",
            "direct talks with the council’s chair",
            List.of("sudmark"),
            List.of(),
            List.of(
                position(
                    "sudmark",
                    Stance.PROPOSES,
                    "suggested direct talks with the council’s chair",
                    When.UNKNOWN,
                    null,
                    PositionBasis.OUTLET,
                    List.of(),
                    UNNAMED.whole("suggested direct talks"),
                    UNNAMED.whole("Dorn asked who would watch"))),
            List.of(UNNAMED.cite("direct talks with the council’s chair"))),
        proposal(
            "p-pause",
            "withdrawal from the Kelm banks",
            List.of(),
            List.of(
                cited(
                    "no official confirmation from Norvia",
                    POST.cite("no official confirmation from Norvia"))),
            List.of(),
            List.of(POST.cite("withdrawal from the Kelm banks"))));
  }

  private static List<Figure> figures() {
    return List.of(
        new Figure(
            "f-dockers",
            "dockers have been out of work",
            List.of(),
            new BigDecimal("14000"),
            "About 14,000",
            "dockers",
            Qualifier.ABOUT,
            null,
            null,
            List.of(COURIER.whole("About 14,000 dockers"))),
        new Figure(
            "f-union",
            "dockers have lost their work",
            List.of(),
            new BigDecimal("9500"),
            "At least 9,500",
            "dockers",
            Qualifier.AT_LEAST,
            null,
            "union",
            List.of(TIDINGS.whole("At least 9,500 dockers"))),
        new Figure(
            "f-port",
            "dockers are out of work by now",
            List.of(),
            new BigDecimal("12000"),
            "About 12,000",
            "dockers",
            Qualifier.ABOUT,
            may(6),
            null,
            List.of(EVENING.whole("About 12,000 dockers"))),
        new Figure(
            "f-banks",
            "of the Kelm banks are back",
            List.of(),
            new BigDecimal("86"),
            "86%",
            "%",
            null,
            null,
            null,
            List.of(UNNAMED.whole("86% of them"))),
        new Figure(
            "f-days",
            "length of the truce, days",
            List.of(),
            new BigDecimal("60"),
            "60-day",
            "day",
            null,
            may(3),
            null,
            List.of(COURIER.whole("60-day truce"), TIDINGS.whole("60-day truce"))));
  }

  private static Reading reading(
      String value, @Nullable String according, @Nullable When when, Citation... citations) {
    return new Reading(
        value,
        according,
        when,
        Arrays.stream(citations).map(Citation::report).distinct().toList(),
        List.of(citations));
  }

  private static List<Disagreement> disagreements() {
    return List.of(
        new Disagreement(
            "d-answer",
            DisagreementKind.POSITION,
            "What Sudmark has answered",
            DisagreementStatus.OPEN,
            "Report 3 carries no exact date, so a later report cannot be told from a contrary one.",
            List.of(
                reading(
                    "“for it” but has concerns that must be met",
                    "Dorn",
                    null,
                    UNNAMED.cite("“for it” but has concerns that must be met")),
                reading(
                    "Dorn has yet to comment on the truce",
                    null,
                    may(6),
                    EVENING.cite("Dorn has yet to comment on the truce")),
                reading(
                    "Sudmark is waiting for the council",
                    "The presidency",
                    may(4),
                    POST.cite("Sudmark is waiting for the council")),
                reading(
                    "Sudmark does not want a short truce",
                    "President Dorn",
                    null,
                    POST.cite("Sudmark does not want a short truce"))),
            List.of("p-truce", "sudmark", "q-forit")),
        new Disagreement(
            "d-dockers",
            DisagreementKind.NUMBER,
            "How many dockers are out of work",
            DisagreementStatus.UPDATED,
            "Report 6 gives a later count, as of 6 May.",
            List.of(
                reading("About 14,000 dockers", null, null, COURIER.cite("About 14,000 dockers")),
                reading(
                    "About 12,000 dockers",
                    "the port office",
                    may(6),
                    EVENING.cite("About 12,000 dockers"))),
            List.of("f-dockers", "f-port")),
        new Disagreement(
            "d-banks",
            DisagreementKind.NEGATION,
            "Whether Norvian pilots hold or leave the Kelm banks",
            DisagreementStatus.OPEN,
            "A withdrawal is pointed to by a commander and not confirmed by Norvia.",
            List.of(
                reading(
                    "no official confirmation from Norvia of a withdrawal",
                    null,
                    null,
                    POST.cite("no official confirmation from Norvia of a withdrawal")),
                reading(
                    "a possible withdrawal of some pilots",
                    "Commander Juri Salo",
                    null,
                    EVENING.cite("a possible withdrawal of some pilots"))),
            List.of("e-withdrawal")),
        new Disagreement(
            "d-visit",
            DisagreementKind.DATE,
            "When the envoy is in Halvik",
            DisagreementStatus.CONTRADICTED,
            "4 and 5 May cannot both be the first day.",
            List.of(
                reading(
                    "from May 4 to May 8",
                    "spokeswoman Caryn Oldal",
                    mays(4, 8),
                    POST.cite("from May 4 to May 8")),
                reading(
                    "plans to arrive in Halvik on May 5",
                    "Seaboard Wire",
                    may(5),
                    POST.cite("plans to arrive in Halvik on May 5")),
                reading(
                    "later this week",
                    "Council of the Three Lakes",
                    null,
                    COURIER.cite("later this week"))),
            List.of("e-visit", "e-plans", "e-travel")),
        new Disagreement(
            "d-weil",
            DisagreementKind.ROLE,
            "The office Anton Weil holds",
            DisagreementStatus.CONTRADICTED,
            "One report’s title for him is not given by any other.",
            List.of(
                reading(
                    "National security adviser",
                    null,
                    null,
                    COURIER.cite("National security adviser")),
                reading(
                    "National Security Secretary",
                    null,
                    null,
                    EVENING.cite("National Security Secretary"))),
            List.of("weil")),
        new Disagreement(
            "d-lock",
            DisagreementKind.WORDING,
            "The lock sentence",
            DisagreementStatus.CONTRADICTED,
            "One remark, three wordings.",
            List.of(
                reading(
                    "the last lock of the canal",
                    null,
                    null,
                    COURIER.cite("the last lock of the canal")),
                reading(
                    "the 12th lock of the canal",
                    null,
                    null,
                    TIDINGS.cite("the 12th lock of the canal"),
                    COPY.cite("the 12th lock of the canal")),
                reading(
                    "the twelfth lock of peace",
                    null,
                    null,
                    POST.cite("the twelfth lock of peace"))),
            List.of("q-lock")),
        new Disagreement(
            "d-name",
            DisagreementKind.NAME,
            "Oldal’s first name",
            DisagreementStatus.CONTRADICTED,
            "Same role, same statement, same surname: taken as one person.",
            List.of(
                reading("Karin", null, null, COURIER.cite("Karin"), TIDINGS.cite("Karin")),
                reading("Caryn", null, null, POST.cite("Caryn"))),
            List.of("oldal")));
  }

  private static List<OnlyHere> onlyHere() {
    return List.of(
        new OnlyHere(
            "courier",
            "Sudmark would not accept foreign divers in its waters",
            List.of(COURIER.cite("Sudmark would not accept foreign divers in its waters"))),
        new OnlyHere(
            "tidings",
            "Norvia also demands the return of all detained crews",
            List.of(TIDINGS.cite("Norvia also demands the return of all detained crews"))),
        new OnlyHere(
            "unnamed",
            "Dorn asked who would watch the locks.",
            List.of(UNNAMED.cite("Dorn asked who would watch the locks."))),
        new OnlyHere(
            "post",
            "Brandt plans to arrive in Halvik on May 5",
            List.of(POST.cite("Brandt plans to arrive in Halvik on May 5"))),
        new OnlyHere("arabic", "الهدنة قريبة", List.of(ARABIC.cite("الهدنة قريبة"))));
  }

  private static List<SummaryLine> summary() {
    return List.of(
        new SummaryLine(
            "Norvia and the council released a joint statement in Lund Bay […] saying that Norvia"
                + " “declared its readiness to accept an immediate 60-day truce.”",
            may(3),
            List.of(),
            List.of(
                COURIER.whole("released a joint statement"),
                TIDINGS.whole("Norvia is willing to accept"))),
        new SummaryLine(
            "Envoy Ilse Brandt will travel to Halvik later this week, the Council of the Three"
                + " Lakes said on Sunday.",
            may(4),
            List.of("d-visit"),
            List.of(COURIER.whole("will travel to Halvik"), POST.whole("is set to be in Halvik"))),
        new SummaryLine(
            "State radio reported the arrival of envoy Ilse Brandt in Halvik.",
            When.UNKNOWN,
            List.of(),
            List.of(UNNAMED.whole("State radio"), EVENING.whole("State radio"))),
        new SummaryLine(
            "President Mirela Dorn has voiced qualified support for the truce, saying she is “for"
                + " it” but has concerns that must be met.",
            When.UNKNOWN,
            List.of("d-answer"),
            List.of(UNNAMED.whole("President Mirela Dorn"))));
  }

  private static CoverageCell cell(String report, Carries carries, Citation... citations) {
    return new CoverageCell(report, carries, List.of(citations));
  }

  private static List<CoverageRow> coverage() {
    return List.of(
        new CoverageRow(
            "Ilse Brandt goes to Halvik",
            "e-travel",
            3,
            List.of(
                cell("courier", Carries.FULL, COURIER.whole("will travel to Halvik")),
                cell("tidings", Carries.SILENT),
                cell("unnamed", Carries.FULL, UNNAMED.whole("the arrival of envoy")),
                cell("post", Carries.FULL, POST.whole("is set to be in Halvik")),
                cell("copy", Carries.SILENT),
                cell("evening", Carries.PART, EVENING.whole("the arrival of envoy")),
                cell("arabic", Carries.PART, ARABIC.whole("وصلت المبعوثة")))),
        new CoverageRow(
            "Norvia ready to accept the 60-day truce",
            "p-truce",
            2,
            List.of(
                cell("courier", Carries.FULL, COURIER.whole("declared its readiness")),
                cell("tidings", Carries.FULL, TIDINGS.whole("is willing to accept")),
                cell("unnamed", Carries.SILENT),
                cell("post", Carries.SILENT),
                cell("copy", Carries.SILENT),
                cell("evening", Carries.SILENT),
                cell("arabic", Carries.SILENT))),
        new CoverageRow(
            "Dorn “for it”, with concerns",
            "q-forit",
            1,
            List.of(
                cell("courier", Carries.SILENT),
                cell("tidings", Carries.SILENT),
                cell("unnamed", Carries.FULL, UNNAMED.whole("“for it”")),
                cell("post", Carries.OTHERWISE, POST.whole("does not want a short truce")),
                cell("copy", Carries.SILENT),
                cell("evening", Carries.OTHERWISE, EVENING.whole("has yet to comment")),
                cell("arabic", Carries.SILENT))));
  }
}
