package org.parley.publish.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.SummaryLine;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.StoryFacts;
import org.parley.report.Citation;

/**
 * What a report's number stands for.
 *
 * @param number its number
 * @param href its page
 * @param name outlet, or "Report 3"
 * @param named whether its outlet is named
 * @param title its title, or null
 * @param language language of the title
 * @param date when it was published
 * @param basis on what that rests
 * @param sentences "25 sentences"
 * @param url its own address, or null
 * @param source where it was read from
 */
record ReportKey(
    int number,
    String href,
    String name,
    boolean named,
    @Nullable String title,
    String language,
    String date,
    String basis,
    String sentences,
    @Nullable String url,
    String source) {

  static ReportKey of(ReportEntry entry, DossierIndex index, Names names) {
    String url = entry.report().url();
    return new ReportKey(
        entry.number(),
        names.report(entry.number()),
        index.name(entry),
        entry.report().outlet() != null,
        entry.report().title(),
        entry.report().language(),
        index.date(entry.report().published()),
        StoryFacts.basis(entry, index) + (entry.revisions().isEmpty() ? "" : ", changed since"),
        Enumeration.count(entry.report().sentences().size(), "sentence", "sentences"),
        isWeb(url) ? url : null,
        entry.report().source());
  }

  /** The last part of where it was read from: whoever reads need not know the folders. */
  String file() {
    int end = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1;
    return end < source.length() ? source.substring(end) : source;
  }

  private static boolean isWeb(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://"));
  }

  /** All reports, those that the summary and the coverage cite most first. */
  static List<ReportKey> mostCitedFirst(DossierIndex index, Names names) {
    Dossier dossier = index.dossier();
    Map<String, Integer> cited = new HashMap<>();
    for (SummaryLine line : dossier.summary()) {
      for (Citation citation : line.citations()) {
        cited.merge(citation.report(), 1, Integer::sum);
      }
    }
    for (CoverageRow row : dossier.coverage()) {
      for (CoverageCell cell : row.cells()) {
        cited.merge(cell.report(), cell.citations().size(), Integer::sum);
      }
    }
    List<ReportEntry> entries = new ArrayList<>(dossier.reports());
    entries.sort(
        (a, b) -> {
          int byCount =
              Integer.compare(
                  cited.getOrDefault(b.report().id(), 0), cited.getOrDefault(a.report().id(), 0));
          return byCount != 0 ? byCount : Integer.compare(a.number(), b.number());
        });
    return entries.stream().map(entry -> of(entry, index, names)).toList();
  }
}
