package org.parley.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.parley.engine.Engine;
import org.parley.ingest.fetch.WebAddress;
import org.parley.ingest.file.Drafted;
import org.parley.ingest.file.Problem;
import org.parley.ingest.source.SourceVisitor;
import org.parley.report.Draft;
import org.parley.report.Report;

/** Hands what sources hold to the engine, and counts. */
final class Intake implements SourceVisitor {
  private static final long EVERY = 200_000_000L;

  private final Engine engine;
  private final PrintWriter err;
  private final StatusLine line;
  private final long start = System.nanoTime();
  private long shown = start;
  private int fresh;
  private int known;
  private int problems;
  private boolean idle;

  Intake(Engine engine, PrintWriter err, boolean terminal) {
    this.engine = engine;
    this.err = err;
    this.line = new StatusLine(err, terminal);
  }

  @Override
  public void draft(Draft draft) {
    Report report = Drafted.report(draft, this::problem);
    if (report != null) {
      report(report);
    }
  }

  /** Hands on a report. */
  void report(Report report) {
    if (engine.offer(report)) {
      fresh++;
      progress();
    } else {
      known++;
    }
  }

  private void progress() {
    long now = System.nanoTime();
    if (now - shown >= EVERY) {
      shown = now;
      double rate = fresh / ((now - start) / 1e9);
      line.show(String.format(Locale.ROOT, "reading, %d so far, %.1f a second", fresh, rate));
    }
  }

  @Override
  public void problem(Problem problem) {
    problems++;
    line.clear();
    err.println("parley: " + problem);
  }

  @Override
  public void fetching(WebAddress address, int number, int of) {
    line.show("fetching " + (of > 1 ? number + " of " + of + ": " : "") + address);
  }

  @Override
  public void note(String source, String words) {
    line.clear();
    err.println("parley: " + source + ": " + words);
  }

  /** A source was left alone, as nothing in it has changed. */
  void unchanged() {
    idle = true;
  }

  int problems() {
    return problems;
  }

  void end() {
    engine.flush();
    line.clear();
  }

  String summary(int stories) {
    return "parley: "
        + count(fresh, "new report", "new reports")
        + ", "
        + known
        + " known, "
        + count(stories, "story changed", "stories changed");
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** The exit status that tells how taking in went. */
  int status() {
    if (problems == 0) {
      return ExitStatus.DONE;
    }
    return fresh + known > 0 || idle ? ExitStatus.PARTLY : ExitStatus.FAILED;
  }
}
