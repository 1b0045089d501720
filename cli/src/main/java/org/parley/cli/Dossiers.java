package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.parley.comparison.DossierBuilder;
import org.parley.comparison.KnownRevisions;
import org.parley.dossier.Dossier;
import org.parley.findings.Findings;
import org.parley.findings.Reader;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.report.Report;

/** Reads reports on all cores and builds a dossier of each of their stories. */
final class Dossiers {
  private Dossiers() {}

  static List<Dossier> of(Input input, PrintWriter err, boolean terminal) {
    List<Report> reports = input.reports();
    Reader reader = new Reader(CoreNlpAnnotator.load());
    // Sorting needs nothing of what is found, and begins while the models of the reader load.
    CompletableFuture<List<Stories.Story>> stories =
        CompletableFuture.supplyAsync(() -> Stories.of(reports));
    Progress progress = new Progress(err, terminal, reports.size());
    List<Findings> findings =
        reports.parallelStream()
            .map(
                report -> {
                  Findings found = reader.read(report);
                  progress.step();
                  return found;
                })
            .toList();
    progress.end();
    Map<String, Findings> byReport = new LinkedHashMap<>();
    findings.forEach(one -> byReport.put(one.report().id(), one));
    List<Dossier> dossiers = new ArrayList<>();
    for (Stories.Story story : stories.join()) {
      dossiers.add(
          KnownRevisions.told(
              DossierBuilder.build(
                  story.id(),
                  story.reports().stream()
                      .flatMap(r -> Stream.ofNullable(byReport.get(r.id())))
                      .toList()),
              input.revised()));
    }
    return dossiers;
  }
}
