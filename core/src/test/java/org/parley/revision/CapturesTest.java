package org.parley.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.revision.WordChange.Kind;
import org.parley.text.Structure;

class CapturesTest {
  private static final String URL = "https://post.example/a/1";
  private static final String FIRST =
      "The envoys of Norland and Sudmark met in Elvaby and agreed to open the two ferry routes.";
  private static final String SECOND = "About 300 fishermen have waited since the winter for it.";

  private static Report report(
      @Nullable String url, String title, int hour, ReportKind kind, String... blocks) {
    List<DraftBlock> body = new ArrayList<>();
    for (String block : blocks) {
      body.add(new DraftBlock(BlockKind.BODY, block));
    }
    When when = hour < 0 ? null : When.instant(LocalDateTime.of(2031, 3, 4, hour, 0), "");
    return Structure.report(
        new Draft("f", null, url, "Post", title, List.of(), when, null, "en", body, kind));
  }

  private static Report report(@Nullable String url, String title, int hour, String... blocks) {
    return report(url, title, hour, ReportKind.NEWS, blocks);
  }

  @Test
  void aChangedTextAtOneAddressIsARevisionOfOneReport() {
    Report early = report(URL + "?utm_source=feed", "Ferries to sail", 9, FIRST, SECOND);
    Report late =
        report(URL, "Ferries to sail again", 11, FIRST, SECOND.replace("300", "400"), FIRST + " x");
    List<RevisedReport> found = Captures.together(List.of(late, early));
    assertThat(found).hasSize(1);
    RevisedReport one = found.get(0);
    assertThat(one.newest()).isEqualTo(late);
    assertThat(one.isChanged()).isTrue();
    assertThat(one.revisions().get(0)).isEqualTo(new Revision(early, null, List.of()));
    assertThat(one.revisions().get(1).titleBefore()).isEqualTo("Ferries to sail");
    assertThat(one.revisions().get(1).changes())
        .contains(new WordChange(Kind.REMOVED, "300"), new WordChange(Kind.ADDED, "400"));
  }

  @Test
  void aCounterOrStampIsNoRevision() {
    Report early = report(URL, "Ferries", 9, FIRST, SECOND, "12 comments", "Posted 09:15");
    Report late = report(URL, "Ferries", 11, FIRST, SECOND, "48 comments", "Posted 11:40");
    assertThat(Captures.together(List.of(early, late)).get(0).isChanged()).isFalse();
  }

  @Test
  void aNumberInASentenceIsARevision() {
    Report early = report(URL, "Ferries", 9, FIRST, SECOND);
    Report late = report(URL, "Ferries", 11, FIRST, SECOND.replace("300", "310"));
    assertThat(Captures.together(List.of(early, late)).get(0).revisions()).hasSize(2);
  }

  @Test
  void theSameTextTwiceIsNoRevision() {
    Report once = report(URL, "Ferries", 9, FIRST);
    Report again = report(URL + "#top", "Ferries", 9, FIRST);
    assertThat(Captures.together(List.of(once, again)).get(0).revisions()).hasSize(1);
  }

  @Test
  void withoutDatesTheOrderOfTheCapturesCounts() {
    Report one = report(URL, "Ferries", -1, FIRST);
    Report two = report(URL, "Ferries", -1, FIRST, SECOND);
    assertThat(Captures.together(List.of(one, two)).get(0).newest()).isEqualTo(two);
    assertThat(Captures.together(List.of(two, one)).get(0).newest()).isEqualTo(one);
  }

  @Test
  void reportsWithoutAnAddressOrAtOtherAddressesStayApart() {
    Report one = report(null, "Ferries", 9, FIRST);
    Report two = report(null, "Ferries", 10, FIRST, SECOND);
    Report three = report(URL, "Ferries", 11, FIRST);
    Report four = report(URL + "2", "Ferries", 11, FIRST);
    assertThat(Captures.together(List.of(one, two, three, four))).hasSize(4);
  }

  @Test
  void anotherTextUnderAnotherTitleIsAnotherReport() {
    Report one = report(URL, "Ferries to sail", 9, FIRST, SECOND);
    Report two =
        report(URL, "Snow falls", 11, "It snows on all hills since Monday, and roads shut.");
    assertThat(Captures.together(List.of(one, two))).hasSize(2);
  }

  @Test
  void aFeedsSummaryIsNoRevisionOfItsReport() {
    Report summary = report(URL, "Ferries", 9, ReportKind.SUMMARY, SECOND);
    Report whole = report(URL, "Ferries", 9, FIRST, SECOND);
    RevisedReport one = Captures.together(List.of(whole, summary)).get(0);
    assertThat(one.revisions()).hasSize(1);
    assertThat(one.newest()).isEqualTo(whole);
  }
}
