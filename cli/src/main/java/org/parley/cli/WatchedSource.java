package org.parley.cli;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.parley.ingest.file.Drafted;
import org.parley.ingest.file.Problem;
import org.parley.ingest.source.SourceReader;
import org.parley.ingest.source.SourceVisitor;
import org.parley.ingest.source.Web;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.server.intake.Pass;
import org.parley.server.intake.Source;
import org.parley.store.Store;

/** A file, folder or address that the service reads again and again. */
final class WatchedSource implements Source {
  private final String name;
  private final Store store;
  private final SourceReader reader;

  WatchedSource(String name, Store store, Web web, int limit) {
    this.name = name;
    this.store = store;
    this.reader = new SourceReader(web, limit, InputStream.nullInputStream());
  }

  @Override
  public String name() {
    return name;
  }

  /** Gives nothing if the source lies on this disk and nothing there has changed. */
  @Override
  public Pass read(Consumer<Report> reports) {
    DiskState state = DiskState.of(name);
    if (state.isKnownTo(store)) {
      return new Pass(0, "", null);
    }
    Visit visit = new Visit(reports);
    reader.read(List.of(name), visit);
    return new Pass(visit.problems, visit.first, visit.problems == 0 ? state.checkpoint() : null);
  }

  private static final class Visit implements SourceVisitor {
    private final Consumer<Report> reports;
    private int problems;
    private String first = "";

    Visit(Consumer<Report> reports) {
      this.reports = reports;
    }

    @Override
    public void draft(Draft draft) {
      Report report = Drafted.report(draft, this::problem);
      if (report != null) {
        reports.accept(report);
      }
    }

    @Override
    public void problem(Problem problem) {
      first = problems == 0 ? problem.toString() : first;
      problems++;
    }
  }
}
