package org.parley.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.alignment.InventedReport;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.revision.Captures;
import org.parley.revision.WordChange;
import org.parley.text.Structure;

class KnownRevisionsTest {
  private static final String TEXT =
      "The envoys of Norland and Sudmark met in Elvaby and agreed to open %s ferry routes.";

  private static Report report(String url, String title, String routes) {
    return Structure.report(
        new Draft(
            "f",
            null,
            url,
            "Post",
            title,
            List.of(),
            null,
            null,
            "en",
            List.of(new DraftBlock(BlockKind.BODY, TEXT.formatted(routes))),
            ReportKind.NEWS));
  }

  private static Dossier dossier(Report... reports) {
    Dossier built =
        DossierBuilder.build("story", List.of(new InventedReport("r1", null, "x.").findings()));
    List<ReportEntry> entries = new ArrayList<>();
    for (Report report : reports) {
      entries.add(new ReportEntry(entries.size() + 1, report, null, null, report.id()));
    }
    return built.withReports(entries);
  }

  @Test
  void theReportThatWasChangedHasItsStates() {
    Report early = report("https://post.example/a/1", "Ferries to sail", "two");
    Report late =
        report("https://www.post.example/a/1?utm_source=x", "Ferries to sail in May", "six");
    Report other = report("https://post.example/a/2", "Lighthouse sold", "no");
    Dossier told =
        KnownRevisions.told(dossier(late, other), Captures.together(List.of(early, late, other)));
    assertThat(told.reports().get(1).revisions()).isEmpty();
    assertThat(told.reports().get(0).revisions())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first.id()).isEqualTo(early.id()),
            second -> {
              assertThat(second.titleBefore()).isEqualTo("Ferries to sail");
              assertThat(second.changes())
                  .contains(
                      new WordChange(WordChange.Kind.REMOVED, "two"),
                      new WordChange(WordChange.Kind.ADDED, "six"));
            });
  }

  @Test
  void aReportOfOneStateHasNone() {
    Report only = report("https://post.example/a/1", "Ferries to sail", "two");
    Dossier dossier = dossier(only);
    assertThat(KnownRevisions.told(dossier, Captures.together(List.of(only)))).isSameAs(dossier);
  }
}
