package org.parley.text.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.report.BlockKind;
import org.parley.report.Furniture;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.text.Drafts;
import org.parley.text.Structure;

class FurnitureFinderTest {
  private static final String TITLE = "Harbour Talks Resume in Vellmar";
  private static final String FIRST =
      "The two delegations met again on Tuesday in the old customs house of Vellmar.";
  private static final String SECOND =
      "“We are closer than we were in spring,” the envoy of Orrin said after three hours.";
  private static final String LAST =
      "A further round is planned for the end of the month, according to both sides.";

  private static Report read(String... lines) {
    return Structure.report(Drafts.of(lines));
  }

  private static List<String> names(Report report) {
    return report.furniture().stream().map(Furniture::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stamp|Updated 3 hours ago",
        "stamp|Published: 14 May 2031, 09:30 GMT",
        "stamp|Last updated on May 14, 2031 at 6:05 p.m. EDT",
        "stamp|May 14, 2031",
        "stamp|By Ada Lowe • May 14, 2031 • 4 min read",
        "byline|By Ada Lowe and Ben Fisk",
        "call to follow|JOIN US ON TELEGRAM",
        "call to follow|Follow our reports from Orrin on the @VellmarHerald_official.",
        "call to follow|Sign up for our morning newsletter and get the news in your inbox.",
        "call to follow|Download the Vellmar Herald app for free today!",
        "advertisement|ADVERTISEMENT",
        "advertisement|Story continues below advertisement",
        "share bar|Facebook Twitter WhatsApp Email",
        "share bar|Share this article",
        "caption|Envoys leave the customs house in Vellmar. (Photo by Jo Marsh/Vellmar Press)",
        "caption|FILE PHOTO: The port of Orrin at dawn, seen from the eastern mole",
        "caption|A crane in the closed harbour of Orrin. Jo Marsh/AFP via Getty Images",
        "caption|Photograph: Jo Marsh/Vellmar Press",
        "related links|READ MORE: Who owns the port of Orrin?",
        "related links|Related: Ferry crews vote on a strike",
        "link to the whole text|Read the full story",
        "comments|12 comments",
        "comments|Leave a comment",
        "copyright|© 2031 Vellmar Herald. All rights reserved.",
        "copyright|Copyright 2031 The Vellmar Herald",
        "dividing line|* * *",
        "linked headline|ORRIN SAYS IT WILL NOT CLOSE THE PORT",
        "link|https://vellmar.example/harbour/2031",
        "page controls|Your browser does not support this video."
      })
  void aLineOfFurnitureIsLeftOutAndKeptUnderItsName(String name, String line) {
    Report report = read(TITLE, "", FIRST, "", line, "", SECOND, "", LAST);
    assertThat(names(report)).containsExactly(name);
    assertThat(report.furniture().get(0).text()).isEqualTo(line);
    assertThat(report.furniture().get(0).beforeBlock()).isEqualTo(2);
    assertThat(report.text()).contains(FIRST, SECOND, LAST).doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday night, the ferries had stopped.",
        "By the end of May 2031, the port will have been closed for a year.",
        "Follow the money, he told our reporter, and you will find the owner of the app.",
        "“Join us on the quay,” the crews wrote on their channel.",
        "Updated figures show that 40 ships wait outside the port.",
        "Related talks between the two ferry lines failed in April.",
        "Watch: that was the one word on the note.",
        "Share prices of the two ferry lines fell by a tenth.",
        "More than 40 ships wait outside.",
        "Read the treaty, the envoy said, and you will see why.",
        "Advertisements for the ferry line have gone from the streets.",
        "The photo by the harbour wall shows the two ministers shaking hands.",
        "Jo Marsh is a former editor who now leads the delegation of Orrin.",
        "The Vellmar Herald and AFP reported the meeting first.",
        "Source: close to both delegations, and not to be named.",
        "ORRIN HAS SIGNED."
      })
  void aLineOfTextIsNeverTakenForFurniture(String line) {
    Report report = read(TITLE, "", FIRST, "", line, "", SECOND, "", LAST, "", FIRST);
    assertThat(names(report)).isEmpty();
    assertThat(report.text()).contains(line);
  }

  @Test
  void aStampGivesOutletPublicationAndUpdate() {
    Report report =
        read(
            TITLE,
            "",
            "By The Vellmar Times | Created at 2031-05-14 21:07:48 | Updated at 2031-05-15 01:58:35"
                + " 4 hours ago",
            "",
            FIRST,
            "",
            LAST);
    assertThat(report.outlet()).isEqualTo("The Vellmar Times");
    assertThat(report.bylines()).isEmpty();
    assertThat(report.published().earliest()).isEqualTo(LocalDate.of(2031, 5, 14));
    assertThat(report.publishedBasis()).isEqualTo(PublishedBasis.TEXT);
    assertThat(report.updated()).extracting(When::earliest).isEqualTo(LocalDate.of(2031, 5, 15));
  }

  @Test
  void aBylineGivesThePeopleItNames() {
    Report report = read(TITLE, "By Ada Lowe and Ben Fisk in Vellmar", "", FIRST, "", LAST);
    assertThat(report.bylines()).containsExactly("Ada Lowe", "Ben Fisk");
    assertThat(report.outlet()).isNull();
  }

  @Test
  void theHandleAnOutletAsksToFollowIsItsName() {
    Report report = read(FIRST, SECOND, "Follow our coverage on @VellmarHerald_official.", LAST);
    assertThat(report.outlet()).isEqualTo("Vellmar Herald");
  }

  @Test
  void aHandleInTheTextSaysNothingOfTheOutlet() {
    Report report = read(FIRST, "The minister wrote to @OrrinPort that he would come.", LAST);
    assertThat(report.outlet()).isNull();
  }

  @Test
  void aRunOfLinkTitlesGoesWithItsLabelAndEndsAtTheNextSentence() {
    Report report =
        read(
            FIRST,
            "",
            "Related Stories",
            "",
            "Ferry Crews Vote on Strike",
            "Port Owner Says ‘Not This Year’",
            "Who Will Pay for the New Mole?",
            "",
            SECOND,
            LAST);
    assertThat(names(report))
        .containsExactly("related links", "related links", "related links", "related links");
    assertThat(report.sentences()).hasSize(3);
  }

  @Test
  void aHeadlineThatStandsTwiceIsALink() {
    String link = "Orrin’s Harbour Master Vows to Stay ‘as Long as Needed’";
    Report report = read(FIRST, link, "Other Topics of Interest", link, SECOND, LAST);
    assertThat(report.text()).doesNotContain("Harbour Master").contains(FIRST, SECOND, LAST);
    assertThat(report.furniture()).hasSize(3);
  }

  @Test
  void theTitleIsNotRepeatedInTheText() {
    Report report = Structure.report(Drafts.titled(TITLE, TITLE + ".", FIRST, LAST));
    assertThat(report.title()).isEqualTo(TITLE);
    assertThat(report.text().indexOf(TITLE)).isEqualTo(report.text().lastIndexOf(TITLE));
  }

  @Test
  void anEmbeddedPostGoesWithItsSignature() {
    Report report =
        read(
            FIRST,
            SECOND,
            "The delegation of Orrin has landed and will dine with the mayor…"
                + " pic.twitter.com/a1B2c3",
            "— Port Watch (@portwatch31) May 14, 2031",
            LAST);
    assertThat(names(report)).containsExactly("embedded post", "embedded post");
    assertThat(report.text()).contains(FIRST, SECOND, LAST).doesNotContain("portwatch31", "mayor");
  }

  @Test
  void headingsInCapitalsAreHeadingsWhereThePageSetsThemSo() {
    Report report =
        read(
            FIRST,
            "WHAT THE TWO SIDES ASK FOR NOW",
            SECOND,
            "WHY THE FERRIES DO NOT SAIL TODAY",
            LAST,
            "HOW THE PORT CAME TO BE CLOSED",
            SECOND,
            "WHO COMES TO THE NEXT ROUND OF TALKS",
            LAST);
    assertThat(names(report)).isEmpty();
    assertThat(report.blocks().get(1).kind()).isEqualTo(BlockKind.HEADING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Opinion", "OP-ED", "Editorial", "Guest Essay", "Commentary:"})
  void aLabelOfViewsMakesAnOpinion(String label) {
    assertThat(read(label, TITLE, "", FIRST, "", LAST).kind()).isEqualTo(ReportKind.OPINION);
  }

  @Test
  void anAnalysisIsNoOpinion() {
    assertThat(read("Analysis", TITLE, "", FIRST, "", LAST).kind()).isEqualTo(ReportKind.NEWS);
  }

  @Test
  void aNoteThatTheViewsAreTheAuthorsMakesAnOpinion() {
    Report report =
        read(TITLE, "", FIRST, "", LAST, "", "The views expressed here are those of the author.");
    assertThat(report.kind()).isEqualTo(ReportKind.OPINION);
    assertThat(report.text()).doesNotContain("views expressed");
  }

  @Test
  void aNoteOnTheAuthorBelowTheTextIsFurniture() {
    Report report =
        read(
            TITLE,
            "By Ada Lowe",
            FIRST,
            SECOND,
            LAST,
            "Ada Lowe is a correspondent in Vellmar who covers the ports of the north.");
    assertThat(names(report)).containsExactly("byline", "note on the author");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VELLMAR, May 14 (Reuters) - ",
        "VELLMAR (AP) — ",
        "VELLMAR, Orrin (AP) — ",
        "ST. BREN, Orr. — ",
        "VELLMAR/OSLO, May 14, 2031 — ",
        "Vellmar, 14 May (AFP) - ",
        "(CNN) — ",
        "CNN — "
      })
  void aDatelineIsCutOffAndKept(String opening) {
    Report report = read(TITLE, "", opening + FIRST, "", LAST);
    assertThat(names(report)).containsExactly("dateline");
    assertThat(report.furniture().get(0).text()).isEqualTo(opening.strip());
    assertThat(report.words(report.blocks().get(1).span())).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VELLMAR, 14 May 2031 (Orrin Wire) - ",
        "VELLMAR/OSLO, May 14, 2031 — ",
        "14 May 2031 - "
      })
  void aWholeDateInADatelineDatesAReportThatHasNoOther(String opening) {
    Report report = read(TITLE, "", opening + FIRST, "", LAST);
    assertThat(report.published().earliest()).isEqualTo("2031-05-14");
    assertThat(report.publishedBasis()).isEqualTo(PublishedBasis.TEXT);
    Report stamped = read(TITLE, "Published 15 May 2031", "", opening + FIRST, "", LAST);
    assertThat(stamped.published().earliest()).isEqualTo("2031-05-15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COVID-19 has closed the port of Orrin again, its owner said.",
        "NATO — the alliance of the north — has said nothing.",
        "The talks — Vellmar’s third this year — began late.",
        "Vellmar - The city has waited for this day."
      })
  void anOpeningThatIsNoDatelineStays(String first) {
    Report report = read(TITLE, "", first, "", LAST);
    assertThat(names(report)).doesNotContain("dateline");
    assertThat(report.text()).contains(first);
  }
}
