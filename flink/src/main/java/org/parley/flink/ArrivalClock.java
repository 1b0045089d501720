package org.parley.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.util.clock.Clock;
import org.apache.flink.util.clock.SystemClock;

/**
 * Says for which time no report is waited for any longer: that of the newest arrival less the
 * lateness that is borne. Where nothing comes for a while the time goes on by itself, so that the
 * last report of an evening does not wait for the first of the morning.
 */
final class ArrivalClock implements WatermarkGenerator<Arrived> {
  private static final Duration QUIET = Duration.ofSeconds(5);

  private final long lateness;
  private final Clock clock = SystemClock.getInstance();
  private long newest = Long.MIN_VALUE;
  private long came;

  ArrivalClock(Duration lateness) {
    this.lateness = lateness.toMillis();
  }

  @Override
  public void onEvent(Arrived message, long time, WatermarkOutput out) {
    newest = Math.max(newest, time);
    came = clock.relativeTimeMillis();
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput out) {
    if (newest != Long.MIN_VALUE) {
      long quiet = clock.relativeTimeMillis() - came;
      out.emitWatermark(
          new Watermark(newest - lateness - 1 + (quiet < QUIET.toMillis() ? 0 : quiet)));
    }
  }
}
