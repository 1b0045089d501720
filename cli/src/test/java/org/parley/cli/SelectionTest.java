package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.text.Structure;

class SelectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final Instant FETCHED = Instant.parse("2026-03-14T23:59:00Z");

  private static Report report(@Nullable When published) {
    return Structure.report(
        new Draft(
            "a.html",
            null,
            "https://www.news.example/world/talks",
            "The Vellmar Herald",
            "Envoys meet in Vellmar",
            List.of(),
            published,
            null,
            "en",
            List.of(
                new DraftBlock(
                    BlockKind.BODY,
                    "The two delegations said that they would stop\nfiring at once.")),
            ReportKind.NEWS));
  }

  private static Selection days(@Nullable LocalDate since, @Nullable LocalDate until) {
    return new Selection(since, until, List.of(), List.of(), null);
  }

  private static boolean matches(String text) {
    return new Selection(null, null, List.of(), List.of(), Match.of(text))
        .wants(report(null), null);
  }

  private static boolean from(String outlet) {
    return new Selection(null, null, List.of(outlet), List.of(), null).wants(report(null), null);
  }

  @Test
  void bothDaysAreIncluded() {
    Report report = report(When.day(DAY, ""));
    assertThat(days(DAY, DAY).wants(report, null)).isTrue();
    assertThat(days(DAY.plusDays(1), null).wants(report, null)).isFalse();
    assertThat(days(null, DAY.minusDays(1)).wants(report, null)).isFalse();
  }

  @Test
  void anIntervalThatMayMeetTheDaysIsWanted() {
    Report report = report(When.between(DAY.minusDays(3), DAY, ""));
    assertThat(days(DAY, null).wants(report, null)).isTrue();
    assertThat(days(null, DAY.minusDays(2)).wants(report, null)).isTrue();
    assertThat(days(DAY.plusDays(1), null).wants(report, null)).isFalse();
  }

  @Test
  void withoutADateTheDayOfFetchingCountsAndWithoutThatItIsLeftOut() {
    Report report = report(null);
    assertThat(days(DAY, DAY.plusDays(2)).wants(report, FETCHED)).isTrue();
    assertThat(days(null, DAY.plusDays(1)).wants(report, FETCHED)).isFalse();
    assertThat(days(DAY, null).wants(report, null)).isFalse();
    assertThat(Selection.ALL.wants(report, null)).isTrue();
  }

  @Test
  void aPageFetchedBeforeTheFirstDayNeedNotBeRead() {
    assertThat(days(LocalDate.of(2026, 3, 15), null).wants(FETCHED)).isFalse();
    assertThat(days(LocalDate.of(2026, 3, 14), null).wants(FETCHED)).isTrue();
    assertThat(days(null, DAY).wants(FETCHED)).isTrue();
  }

  @Test
  void outletsAreKnownByNameOrHost() {
    assertThat(from("vellmar herald")).isTrue();
    assertThat(from("news.example")).isTrue();
    assertThat(from("news")).isTrue();
    assertThat(from("vell")).isFalse();
    assertThat(from("ews.example")).isFalse();
  }

  @Test
  void languagesAreKnownByTheirCode() {
    assertThat(
            new Selection(null, null, List.of(), List.of("fr", "en"), null)
                .wants(report(null), null))
        .isTrue();
    assertThat(new Selection(null, null, List.of(), List.of("fr"), null).wants(report(null), null))
        .isFalse();
  }

  @Test
  void wordsAndExpressionsAreFoundInTitleAndText() {
    assertThat(matches("envoys  MEET")).isTrue();
    assertThat(matches("stop firing at")).isTrue();
    assertThat(matches("/stop\\s+fir(e|ing)/")).isTrue();
    assertThat(matches("stop f.ring")).isFalse();
    assertThat(matches("\\E.*")).isFalse();
    assertThat(matches("/^nothing/")).isFalse();
  }

  @Test
  void anExpressionThatWouldTakeForEverIsStopped() {
    Match hard = Match.of("/(.*)(.*)(.*)(.*)(.*)x/");
    assertThatThrownBy(() -> hard.in("a".repeat(60) + "b"))
        .isInstanceOf(Match.TooHardException.class);
    Match deep = Match.of("/(?:a|b)*c/");
    assertThatThrownBy(() -> deep.in("ab".repeat(200_000)))
        .isInstanceOf(Match.TooHardException.class);
  }

  @Test
  void whatIsNoExpressionIsRefused() {
    assertThatThrownBy(() -> Match.of("/(/")).hasMessageContaining("not an expression");
    assertThatThrownBy(() -> Match.of(" ")).hasMessageContaining("empty");
    assertThatThrownBy(() -> Match.of("a".repeat(2000))).hasMessageContaining("longer");
  }

  @Test
  void theLineOfProgressTellsRateAndTimeLeft() {
    assertThat(ArchiveProgress.words(1200, 25_000_000, 100_000_000, 10))
        .isEqualTo("[#####...............]  25 % 1,200 records, 120 a second, 2.5 MB/s, 0:30 left");
    assertThat(ArchiveProgress.words(10, 1_000_000, -1, 1))
        .isEqualTo("10 records, 10 a second, 1.0 MB/s");
  }
}
