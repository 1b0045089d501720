package org.parley.flink;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.OutputTag;

/**
 * How the operators hang together, the same for both jobs. Each has a name of its own that stays,
 * so that a savepoint fits the jobs of later versions.
 *
 * @param store where all is kept
 * @param reading how reports are read
 * @param settings of the job
 */
record Topology(StorePlace store, ReadingPlace reading, JobSettings settings) {
  static final OutputTag<DeadLetter> DEAD_LETTERS =
      new OutputTag<>("dead-letters", TypeInformation.of(DeadLetter.class));

  static final OutputTag<Told> TOLD = new OutputTag<>("told", TypeInformation.of(Told.class));

  /**
   * What is to be written.
   *
   * @param writes for {@link StoreSink}
   * @param deadLetters what could not be used
   */
  record Flow(DataStream<Write> writes, DataStream<DeadLetter> deadLetters) {}

  /** From messages to reports to read. */
  SingleOutputStreamOperator<Parsed> parse(DataStream<Arrived> messages) {
    return messages
        .process(new ParseFunction(), TypeInformation.of(Parsed.class))
        .name("parse")
        .uid("parse");
  }

  /** Reads reports and puts them into stories. */
  Flow stories(SingleOutputStreamOperator<Parsed> parsed) {
    SingleOutputStreamOperator<Read> read =
        parsed
            .keyBy(Parsed::band, Types.STRING)
            .process(
                new ReadFunction(reading, settings.readingLimit()), TypeInformation.of(Read.class))
            .name("read")
            .uid("read");
    DataStream<Write> reports =
        read.map(Write::report, TypeInformation.of(Write.class)).name("keep").uid("keep");
    DataStream<Write> steps =
        read.map(Waiting::of, TypeInformation.of(Waiting.class))
            .name("wait")
            .uid("wait")
            .keyBy(Waiting::lane, Types.STRING)
            .process(
                new LaneFunction(store, settings.settleEvery()), TypeInformation.of(Write.class))
            .name("stories")
            .uid("stories");
    return new Flow(
        reports.union(steps),
        parsed.getSideOutput(DEAD_LETTERS).union(read.getSideOutput(DEAD_LETTERS)));
  }

  /** Builds the dossiers that are due, again and again. */
  SingleOutputStreamOperator<Write> dossiers(StreamExecutionEnvironment env) {
    DataStream<Long> ticks =
        env.fromSource(
                new DataGeneratorSource<>(
                    tick -> tick, Long.MAX_VALUE, RateLimiterStrategy.perSecond(1), Types.LONG),
                WatermarkStrategy.noWatermarks(),
                "ticks")
            .uid("ticks")
            .setParallelism(1);
    return build(
        ticks
            .flatMap(new DueFunction(store))
            .returns(Types.STRING)
            .name("due")
            .uid("due")
            .setParallelism(1));
  }

  /** Builds the dossiers of stories. */
  SingleOutputStreamOperator<Write> build(DataStream<String> due) {
    return due.keyBy(story -> story, Types.STRING)
        .process(
            new DossierFunction(store, settings.debounce(), settings.dossierLimit()),
            TypeInformation.of(Write.class))
        .name("dossiers")
        .uid("dossiers");
  }

  /** Writes to the store. */
  void keep(DataStream<Write> writes) {
    writes.sinkTo(new StoreSink(store)).name("store").uid("store").setParallelism(1);
  }
}
