package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;

@NullMarked
class RevisionsTest {
  @Test
  void oneAddressHoweverItWasLinkedToHasTheRevisionsOfOneReport() {
    String plain = Revisions.address(report("https://paper.example/talks/12"));
    assertThat(plain).isNotNull();
    assertThat(Revisions.address(report("http://www.paper.example/talks/12/?utm_source=mail#top")))
        .isEqualTo(plain);
    assertThat(Revisions.address(report("https://paper.example/talks/13"))).isNotEqualTo(plain);
  }

  @Test
  void aFrontPageOrNoAddressHasNoRevisions() {
    assertThat(Revisions.address(report("https://paper.example/"))).isNull();
    assertThat(Revisions.address(report("not an address"))).isNull();
    assertThat(Revisions.address(report(null))).isNull();
  }

  private static Report report(@Nullable String url) {
    return new Report(
        "r",
        "talks.html",
        url,
        null,
        null,
        List.of(),
        When.UNKNOWN,
        PublishedBasis.UNKNOWN,
        null,
        "en",
        "",
        List.of(),
        List.of(),
        List.of(),
        ReportKind.NEWS);
  }
}
