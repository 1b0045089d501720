package org.parley.flink;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.jspecify.annotations.NullMarked;
import org.parley.engine.Reading;
import org.parley.kafka.Broker;
import org.parley.publish.kept.ReportJson;
import org.parley.report.Report;
import org.parley.story.Profile;

/**
 * Measured by hand: how many reports a second one lane puts into stories inside Flink, and how many
 * are read at a parallelism of 1 and of 2. {@code stories 20000} or {@code reading 300}.
 */
@NullMarked
public final class Throughput {
  private static final List<Waiting> WAITING = new ArrayList<>();
  private static final List<Parsed> PARSED = new ArrayList<>();

  private Throughput() {}

  /** Measures and prints. */
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[1]);
    Path folder = Files.createTempDirectory("parley-throughput-");
    if (args[0].equals("stories")) {
      stories(folder, count);
    } else {
      reading(folder, count);
    }
  }

  private static void stories(Path folder, int count) throws Exception {
    for (Broker.Sent message : News.messages(3, count)) {
      Report report = News.report(message, "");
      Profile profile = Profile.of(report, null);
      long time = EventTime.of(profile, Long.MAX_VALUE);
      WAITING.add(new Waiting("en", time, ProfileBytes.of(profile)));
    }
    try (Cluster cluster = Cluster.start(folder, "rocksdb", 1, 1)) {
      for (int round = 1; round <= 2; round++) {
        StreamExecutionEnvironment env = environment(1);
        DataStream<Waiting> waiting =
            env.fromSource(
                new DataGeneratorSource<>(
                    i -> WAITING.get((int) (long) i), count, TypeInformation.of(Waiting.class)),
                WatermarkStrategy.<Waiting>forBoundedOutOfOrderness(Duration.ofDays(2))
                    .withTimestampAssigner((one, at) -> one.time()),
                "waiting");
        waiting
            .keyBy(Waiting::lane, Types.STRING)
            .process(
                new LaneFunction(new MemoryPlace("round" + round), Duration.ofDays(3650)),
                TypeInformation.of(Write.class))
            .sinkTo(new DiscardingSink<>());
        print("stories, round " + round, count, () -> cluster.run(env));
      }
    }
  }

  private static void reading(Path folder, int count) throws Exception {
    for (Broker.Sent message : News.messages(4, count)) {
      Report report = News.report(message, "");
      Arrived from = new Arrived("", 0, message.body(), "", "");
      PARSED.add(new Parsed(from, Band.of(report), ReportJson.pack(report)));
    }
    Reading warm = new Models().open();
    PARSED
        .subList(0, Math.min(50, count))
        .forEach(one -> warm.read(ReportJson.unpack(one.report())));
    try (Cluster cluster = Cluster.start(folder, "hashmap", 1, 2)) {
      for (int parallelism = 1; parallelism <= 2; parallelism++) {
        StreamExecutionEnvironment env = environment(parallelism);
        env.fromSource(
                new DataGeneratorSource<>(
                    i -> PARSED.get((int) (long) i), count, TypeInformation.of(Parsed.class)),
                WatermarkStrategy.noWatermarks(),
                "parsed")
            .setParallelism(1)
            .keyBy(Parsed::band, Types.STRING)
            .process(
                new ReadFunction(new Afresh(), Duration.ofSeconds(30)),
                TypeInformation.of(Read.class))
            .sinkTo(new DiscardingSink<>());
        print("reading, parallelism " + parallelism, count, () -> cluster.run(env));
      }
    }
  }

  /** The models that are loaded, without what was remembered of sentences. */
  private static final class Afresh implements ReadingPlace {
    private static final long serialVersionUID = 1L;

    @Override
    public Reading open() {
      return new Reading(Loaded.ANNOTATOR, null);
    }
  }

  private static final class Loaded {
    static final org.parley.language.Annotator ANNOTATOR = org.parley.nlp.CoreNlpAnnotator.load();
  }

  private static StreamExecutionEnvironment environment(int parallelism) {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(ParityTest.SETTINGS.flink());
    env.setParallelism(parallelism);
    return env;
  }

  private interface Task {
    void run() throws Exception;
  }

  private static void print(String what, int count, Task task) throws Exception {
    var machine =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = machine.getProcessCpuTime();
    long start = System.nanoTime();
    task.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (machine.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %d reports, %.1f s, %.1f a second; %.1f processor seconds, %.1f a second; load %.1f%n",
        what,
        count,
        seconds,
        count / seconds,
        used,
        count / used,
        machine.getSystemLoadAverage());
  }
}
