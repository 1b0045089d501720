package org.parley.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
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

  private final StorePlace place;
  private final long settleEvery;
  private transient @Nullable Opened opened;

  /** What one subtask holds. */
  private record Opened(
      Store store,
      Map<String, LaneAssigner> lanes,
      MapState<Long, List<byte[]>> buffer,
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
            getRuntimeContext()
                .getMapState(
                    new MapStateDescriptor<>(
                        "waiting",
                        Types.LONG,
                        Types.LIST(PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO))),
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
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    if (due <= context.timerService().currentWatermark()) {
      now.late().inc();
      long reached = context.timerService().currentWatermark();
      assign(context.getCurrentKey(), List.of(waiting.profile()), reached, context, out);
      return;
    }
    List<byte[]> minute = now.buffer().get(due);
    List<byte[]> more = minute == null ? new ArrayList<>() : new ArrayList<>(minute);
    more.add(waiting.profile());
    now.buffer().put(due, more);
    context.timerService().registerEventTimeTimer(due);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Write> out) throws Exception {
    Opened now = Objects.requireNonNull(opened);
    List<byte[]> minute = now.buffer().get(time);
    if (minute != null) {
      now.buffer().remove(time);
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
