package org.parley.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.parley.store.Store;
import org.parley.story.Profile;

/**
 * Puts the reports of a lane into stories, in canonical order. Reports wait in the state, minute by
 * minute, until no earlier one is waited for; one that comes later than that is put where it
 * belongs as of then. The stories themselves are the store's ({@link LaneAssigner}).
 */
final class LaneFunction extends KeyedProcessFunction<String, Waiting, Write> {
  private static final long serialVersionUID = 1L;
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  /** So many reports of one minute have a key of their own, far more than ever come. */
  private static final int KEYS_BITS = 24;

  private static final TypeInformation<byte[]> BYTES =
      PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;

  private final StorePlace place;
  private final long settleEvery;
  private transient @Nullable Opened opened;

  /**
   * What one subtask holds. A report that waits has a key of its own in the state, since a list
   * that grows is written anew with each report; the first form of the state had such lists, by the
   * end of their minute, and those of a savepoint of then are read too.
   */
  private record Opened(
      Store store,
      Map<String, LaneAssigner> lanes,
      Set<String> awaitingEnd,
      MapState<Long, List<byte[]>> first,
      MapState<Long, Integer> counts,
      MapState<Long, byte[]> reports,
      ValueState<Long> reached,
      ValueState<Long> settleAt,
      Counter assigned,
      Counter late) {}

  /**
   * @param settleEvery after how much time of publication stories are looked at again
   */
  LaneFunction(StorePlace place, Duration settleEvery) {
    this.place = place;
    this.settleEvery = settleEvery.toMillis();
  }

  @Override
  public void open(OpenContext context) {
    MetricGroup metrics = getRuntimeContext().getMetricGroup().addGroup("parley");
    opened =
        new Opened(
            place.openToRead(),
            new HashMap<>(),
            new HashSet<>(),
            getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("waiting", Types.LONG, Types.LIST(BYTES))),
            getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("waiting-2-counts", Types.LONG, Types.INT)),
            getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("waiting-2-reports", Types.LONG, BYTES)),
            getRuntimeContext().getState(new ValueStateDescriptor<>("reached", Types.LONG)),
            getRuntimeContext().getState(new ValueStateDescriptor<>("settle-at", Types.LONG)),
            metrics.counter("reportsAssigned"),
            metrics.counter("reportsLate"));
  }

  @Override
  public void processElement(Waiting waiting, Context context, Collector<Write> out)
      throws Exception {
    Opened now = Objects.requireNonNull(opened);
    long due = waiting.time() - Math.floorMod(waiting.time(), MINUTE) + MINUTE - 1;
    if (now.awaitingEnd().add(context.getCurrentKey())) {
      context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }
    if (due <= context.timerService().currentWatermark()) {
      now.late().inc();
      long reached = context.timerService().currentWatermark();
      assign(context.getCurrentKey(), List.of(waiting.profile()), reached, context, out);
      return;
    }
    Integer before = now.counts().get(due);
    int count = before == null ? 0 : before;
    now.reports().put(key(due, count), waiting.profile());
    now.counts().put(due, count + 1);
    if (count == 0) {
      context.timerService().registerEventTimeTimer(due);
    }
  }

  private static long key(long due, int index) {
    return Math.floorDiv(due, MINUTE) << KEYS_BITS | index;
  }

  /** Takes the reports of a minute out of the state. */
  private static List<byte[]> take(long due, Opened now) throws Exception {
    List<byte[]> minute = new ArrayList<>();
    List<byte[]> first = now.first().get(due);
    if (first != null) {
      minute.addAll(first);
      now.first().remove(due);
    }
    Integer count = now.counts().get(due);
    if (count != null) {
      for (int i = 0; i < count; i++) {
        minute.add(now.reports().get(key(due, i)));
        now.reports().remove(key(due, i));
      }
      now.counts().remove(due);
    }
    return minute;
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Write> out) throws Exception {
    Opened now = Objects.requireNonNull(opened);
    List<byte[]> minute = take(time, now);
    if (!minute.isEmpty()) {
      assign(context.getCurrentKey(), minute, time, context, out);
    }
    Long settle = now.settleAt().value();
    if (time == Long.MAX_VALUE || (settle != null && settle <= time)) {
      now.settleAt().clear();
      LaneAssigner lane = lane(context.getCurrentKey());
      lane.settle();
      emit(context.getCurrentKey(), lane, out);
    }
  }

  private void assign(
      String key, List<byte[]> profiles, long time, Context context, Collector<Write> out)
      throws Exception {
    Opened now = Objects.requireNonNull(opened);
    LaneAssigner lane = lane(key);
    for (Profile profile : profiles.stream().map(ProfileBytes::read).sorted().toList()) {
      lane.add(profile);
      now.assigned().inc();
    }
    emit(key, lane, out);
    if (lane.isUnsettled()
        && now.settleAt().value() == null
        && time < Long.MAX_VALUE - settleEvery) {
      long at = (Math.floorDiv(time, settleEvery) + 1) * settleEvery;
      now.settleAt().update(at);
      context.timerService().registerEventTimeTimer(at);
    }
  }

  private LaneAssigner lane(String key) throws Exception {
    Opened now = Objects.requireNonNull(opened);
    LaneAssigner known = now.lanes().get(key);
    if (known == null) {
      Long reached = now.reached().value();
      known = LaneAssigner.replay(key, now.store(), reached == null ? 0 : reached);
      now.lanes().put(key, known);
    }
    return known;
  }

  private void emit(String key, LaneAssigner lane, Collector<Write> out) throws Exception {
    StepBytes steps = lane.drain();
    if (!steps.steps().isEmpty()) {
      Objects.requireNonNull(opened).reached().update(lane.sequence());
      out.collect(Write.steps(key, steps.toBytes()));
    }
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.store().close();
    }
  }
}
