package org.parley.flink;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.parley.ingest.file.Drafted;
import org.parley.ingest.file.Problem;
import org.parley.ingest.file.Received;
import org.parley.ingest.file.ReportReader;
import org.parley.publish.kept.ReportJson;
import org.parley.report.Draft;
import org.parley.report.Report;

/** From the path of a file, a web archive as a rule, to the reports in it. */
final class FileFunction extends ProcessFunction<String, Parsed> {
  private static final long serialVersionUID = 1L;
  private static final byte[] NONE = {};

  /** What is not dated comes after all that is. */
  private static final long LAST = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();

  @Override
  public void processElement(String path, Context context, Collector<Parsed> out) {
    ReportReader.read(
        List.of(Path.of(path)),
        new Received() {
          @Override
          public void draft(Draft draft) {
            Report report = Drafted.report(draft, this::problem);
            if (report != null) {
              out.collect(parsed(report));
            }
          }

          @Override
          public void problem(Problem problem) {
            context.output(
                Topology.DEAD_LETTERS, DeadLetter.of(problem.source(), problem.reason()));
          }
        });
  }

  private static Parsed parsed(Report report) {
    Arrived from = new Arrived(report.source(), LAST, NONE, "", "");
    return new Parsed(from, Band.of(report), ReportJson.pack(report));
  }
}
