package org.parley.flink;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;

/**
 * The streaming job: reports from a topic of Kafka; reports, stories and dossiers into the store;
 * what becomes of stories, and what cannot be used, to topics.
 */
public final class LiveJob {
  private static final String USAGE =
      """
      usage: LiveJob --brokers HOST:PORT[,HOST:PORT] --topic TOPIC --store postgres://USER@HOST/DB
        [--group parley] [--told TOPIC.changes] [--dead-letters TOPIC.dead-letters]
        [--client-config FILE] [--lateness PT10M] [--settle-every PT30M] [--reading-limit PT30S]
        [--debounce PT10S] [--dossier-limit PT2M] [--checkpoint-every PT10S]\
      """;

  private LiveJob() {}

  /** Submits the job to the cluster that runs it. */
  public static void main(String[] args) throws Exception {
    ParameterTool named = ParameterTool.fromArgs(args);
    if (!named.has("brokers") || !named.has("topic") || !named.has("store")) {
      throw new IllegalArgumentException(USAGE);
    }
    JobSettings settings = JobSettings.of(named);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(settings.flink());
    Topology topology =
        new Topology(PostgresPlace.of(named.get("store")).made(), new Models(), settings);
    build(env, topology, topics(named), false);
    env.execute("Parley: " + named.get("topic"));
  }

  private static Topics topics(ParameterTool named) throws IOException {
    Properties client = new Properties();
    if (named.has("client-config")) {
      try (Reader file = Files.newBufferedReader(Path.of(named.get("client-config")))) {
        client.load(file);
      }
    }
    client.put("bootstrap.servers", named.get("brokers"));
    String topic = named.get("topic");
    return new Topics(
        client,
        topic,
        named.get("group", "parley"),
        named.get("told", topic + ".changes"),
        named.get("dead-letters", topic + ".dead-letters"));
  }

  /**
   * Puts the job together.
   *
   * @param toPresentEnd true to stop reading at what the topic holds now
   */
  static void build(
      StreamExecutionEnvironment env, Topology topology, Topics topics, boolean toPresentEnd) {
    Duration lateness = topology.settings().lateness();
    WatermarkStrategy<Arrived> clock =
        WatermarkStrategy.<Arrived>forGenerator(context -> new ArrivalClock(lateness))
            .withTimestampAssigner((message, time) -> message.time());
    DataStream<Arrived> messages =
        env.fromSource(topics.source(toPresentEnd), clock, "reports").uid("reports");
    Topology.Flow stories = topology.stories(topology.parse(messages));
    SingleOutputStreamOperator<Write> dossiers = topology.dossiers(env);
    topology.keep(stories.writes().union(dossiers));
    dossiers.getSideOutput(Topology.TOLD).sinkTo(topics.tellers()).name("told").uid("told");
    stories
        .deadLetters()
        .union(dossiers.getSideOutput(Topology.DEAD_LETTERS))
        .sinkTo(topics.refusals())
        .name("dead-letters")
        .uid("dead-letters");
  }
}
