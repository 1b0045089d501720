package org.parley.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.parley.ingest.stream.Message;
import org.parley.ingest.stream.MessageReader;
import org.parley.publish.kept.ReportJson;
import org.parley.report.Report;

/** From messages to the reports they hold; what holds none goes to the dead letters. */
final class ParseFunction extends ProcessFunction<Arrived, Parsed> {
  private static final long serialVersionUID = 1L;

  @Override
  public void processElement(Arrived message, Context context, Collector<Parsed> out) {
    List<String> problems = new ArrayList<>();
    List<Report> reports =
        MessageReader.read(
            new Message(message.name(), message.body(), message.type(), message.address()),
            problems::add);
    if (reports.isEmpty() && problems.isEmpty()) {
      problems.add("it holds no report");
    }
    for (Report report : reports) {
      out.collect(new Parsed(message, Band.of(report), ReportJson.pack(report)));
    }
    if (!problems.isEmpty()) {
      context.output(Topology.DEAD_LETTERS, DeadLetter.of(message, problems.get(0)));
    }
  }
}
