package org.parley.flink;

import java.time.Duration;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Reading;
import org.parley.publish.kept.KeptFindings;
import org.parley.publish.kept.ReportJson;
import org.parley.report.Report;
import org.parley.store.Lanes;
import org.parley.store.ReadReport;

/**
 * Reads reports, each within a time limit; one that fails or runs over goes to the dead letters.
 * Keeps nothing: copies come to the same reader only so that it remembers their sentences.
 */
final class ReadFunction extends KeyedProcessFunction<String, Parsed, Read> {
  private static final long serialVersionUID = 1L;

  private final ReadingPlace place;
  private final Duration limit;
  private transient @Nullable Opened opened;

  /** What one subtask holds. */
  private record Opened(Reading reading, TimeLimit limit, Counter read, Counter refused) {}

  ReadFunction(ReadingPlace place, Duration limit) {
    this.place = place;
    this.limit = limit;
  }

  @Override
  public void open(OpenContext context) {
    MetricGroup metrics = getRuntimeContext().getMetricGroup().addGroup("parley");
    opened =
        new Opened(
            place.open(),
            new TimeLimit(limit),
            metrics.counter("reportsRead"),
            metrics.counter("deadLetters"));
  }

  @Override
  public void processElement(Parsed parsed, Context context, Collector<Read> out)
      throws InterruptedException {
    Opened now = Objects.requireNonNull(opened);
    try {
      Report report = ReportJson.unpack(parsed.report());
      ReadReport read = now.limit().within(() -> now.reading().read(report));
      now.read().inc();
      out.collect(
          new Read(
              Lanes.of(report.language()),
              EventTime.of(read.profile(), parsed.from().time()),
              parsed.report(),
              KeptFindings.pack(read.findings()),
              ProfileBytes.of(read.profile())));
    } catch (TimeLimit.FailedException e) {
      now.refused().inc();
      context.output(Topology.DEAD_LETTERS, DeadLetter.of(parsed.from(), e.reason()));
    }
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.limit().close();
    }
  }
}
