package org.parley.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;
import org.parley.store.Store;

/**
 * The back-fill job: all reports of a list of files, web archives as a rule, into the store, in one
 * canonical order; then the dossiers. It may be run again after any failure.
 */
public final class BackfillJob {
  /** So many dossiers are built by one job; those of a job are in memory until it ends. */
  private static final int TOGETHER = 2000;

  private static final String USAGE =
      """
      usage: BackfillJob --files LIST --store postgres://USER@HOST/DB [--reading-limit PT30S]
        [--dossier-limit PT2M]
      LIST holds one path a line, of a file that every machine of the cluster sees.\
      """;

  private BackfillJob() {}

  /** Submits the jobs to the cluster that runs them, one after the other. */
  public static void main(String[] args) throws Exception {
    ParameterTool named = ParameterTool.fromArgs(args);
    if (!named.has("files") || !named.has("store")) {
      throw new IllegalArgumentException(USAGE);
    }
    Topology topology =
        new Topology(
            PostgresPlace.of(named.get("store")).made(), new Models(), JobSettings.of(named));
    run(topology, files(Path.of(named.get("files"))), BackfillJob::execute);
  }

  private static List<String> files(Path list) throws IOException {
    return Files.readAllLines(list).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static void execute(StreamExecutionEnvironment env) throws Exception {
    env.execute("Parley: back-fill");
  }

  /** Runs a job to its end. */
  @FunctionalInterface
  interface Runner {
    void run(StreamExecutionEnvironment env) throws Exception;
  }

  static void run(Topology topology, List<String> files, Runner runner) throws Exception {
    StreamExecutionEnvironment reading = environment(topology);
    DataStream<String> paths = reading.fromData(Types.STRING, files.toArray(String[]::new));
    SingleOutputStreamOperator<Parsed> parsed =
        paths
            .rebalance()
            .process(new FileFunction(), TypeInformation.of(Parsed.class))
            .name("files")
            .uid("files");
    Topology.Flow flow = topology.stories(parsed);
    topology.keep(flow.writes());
    flow.deadLetters().map(DeadLetter::toLine).returns(Types.STRING).print("dead letter");
    runner.run(reading);
    List<String> before = List.of();
    List<String> due = due(topology);
    while (!due.isEmpty() && !due.equals(before)) {
      StreamExecutionEnvironment building = environment(topology);
      List<String> now = due.subList(0, Math.min(TOGETHER, due.size()));
      SingleOutputStreamOperator<Write> dossiers =
          topology.build(building.fromData(Types.STRING, now.toArray(String[]::new)));
      topology.keep(dossiers);
      dossiers
          .getSideOutput(Topology.DEAD_LETTERS)
          .map(DeadLetter::toLine)
          .returns(Types.STRING)
          .print("dead letter");
      runner.run(building);
      before = due;
      due = due(topology);
    }
  }

  private static StreamExecutionEnvironment environment(Topology topology) {
    return StreamExecutionEnvironment.getExecutionEnvironment(topology.settings().flink())
        .setRuntimeMode(RuntimeExecutionMode.BATCH);
  }

  private static List<String> due(Topology topology) {
    try (Store store = topology.store().openToRead()) {
      return List.copyOf(store.dossiers().due());
    }
  }
}
