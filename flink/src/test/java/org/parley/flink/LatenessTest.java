package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Reading;
import org.parley.kafka.Broker;
import org.parley.store.Decision;
import org.parley.store.Lanes;
import org.parley.store.ReadReport;
import org.parley.store.Store;
import org.parley.story.Profile;

/**
 * What comes within the lateness is put in order; what comes later is put in place all the same.
 */
@NullMarked
@Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LatenessTest {
  private static final Duration LATENESS = Duration.ofHours(2);
  private static final List<Waiting> ARRIVING = new ArrayList<>();

  @TempDir Path folder = Path.of("");

  @Test
  void whatIsLateIsPlacedAndTheRestIsInOrder() throws Exception {
    MemoryPlace place = new MemoryPlace("lateness");
    Set<String> late = arrive(place.open());
    assertThat(late).hasSizeGreaterThan(5);
    try (Cluster cluster = Cluster.start(folder, "rocksdb", 1, 1)) {
      StreamExecutionEnvironment env =
          StreamExecutionEnvironment.getExecutionEnvironment(ParityTest.SETTINGS.flink());
      env.setParallelism(1);
      env.fromSource(
              new DataGeneratorSource<>(
                  i -> ARRIVING.get((int) (long) i),
                  ARRIVING.size(),
                  TypeInformation.of(Waiting.class)),
              WatermarkStrategy.<Waiting>forGenerator(context -> new EachTime())
                  .withTimestampAssigner((one, at) -> one.time()),
              "waiting")
          .keyBy(Waiting::lane, Types.STRING)
          .process(new LaneFunction(place, Duration.ofDays(3650)), TypeInformation.of(Write.class))
          .sinkTo(new StoreSink(place));
      cluster.run(env);
    }
    Store store = place.open();
    assertThat(store.stories().lanesWaiting()).isEmpty();
    assertThat(store.stories().lanesUnsettled()).isEmpty();
    Set<String> after = new HashSet<>();
    for (String lane : store.stories().lanes()) {
      Profile[] last = new Profile[1];
      store
          .stories()
          .replay(
              lane,
              (decision, profile) -> {
                if (decision instanceof Decision.Added added && profile != null) {
                  if (last[0] != null && profile.compareTo(last[0]) < 0) {
                    after.add(added.report());
                  } else {
                    last[0] = profile;
                  }
                }
              });
    }
    assertThat(after).isNotEmpty().isSubsetOf(late);
    place.forget();
  }

  /** The clock after each report: no random moment decides what is late. */
  private static final class EachTime implements WatermarkGenerator<Waiting> {
    private long newest = Long.MIN_VALUE + LATENESS.toMillis() + 1;

    @Override
    public void onEvent(Waiting one, long time, WatermarkOutput out) {
      newest = Math.max(newest, time);
      out.emitWatermark(new Watermark(newest - LATENESS.toMillis() - 1));
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput out) {}
  }

  /** Most come up to the lateness late, some three days; the ids of these. */
  private static Set<String> arrive(Store store) {
    SplittableRandom random = new SplittableRandom(8);
    Reading reading = new PlainReading().open();
    Set<String> late = new HashSet<>();
    Map<String, Long> arrivals = new HashMap<>();
    Map<String, Waiting> waiting = new TreeMap<>();
    for (Broker.Sent message : News.messages(6, 150)) {
      ReadReport read = reading.read(News.report(message, ""));
      store.reports().take(List.of(read), List.of());
      long time = EventTime.of(read.profile(), Long.MAX_VALUE);
      long delay = random.nextLong(LATENESS.toMillis());
      if (random.nextInt(12) == 0) {
        late.add(read.id());
        delay = Duration.ofDays(3).toMillis();
      }
      arrivals.put(read.id(), time + delay);
      String lane = Lanes.of(read.report().language());
      waiting.put(read.id(), new Waiting(lane, time, ProfileBytes.of(read.profile())));
    }
    waiting.entrySet().stream()
        .sorted(Comparator.comparing(one -> arrivals.getOrDefault(one.getKey(), 0L)))
        .forEach(one -> ARRIVING.add(one.getValue()));
    return late;
  }
}
