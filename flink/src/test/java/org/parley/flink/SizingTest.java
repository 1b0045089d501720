package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.apache.flink.util.ParameterTool;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SizingTest {
  private static final Sizing.Costs COSTS = Sizing.Costs.of(ParameterTool.fromMap(Map.of()));

  @Test
  void aDayHasTheReportsAskedForWhateverItsBursts() {
    for (double burst : new double[] {1, 5, 10}) {
      assertThat(Arrays.stream(Sizing.arrivals(1_000_000, burst)).sum())
          .isCloseTo(1_000_000, within(30_000.0));
    }
    assertThat(Arrays.stream(Sizing.arrivals(1_440, 10)).max().orElse(0)).isEqualTo(10);
  }

  @Test
  void enoughCoresLeaveNothingWaitingAndTooFewFallBehind() {
    double[] arrivals = Sizing.arrivals(1_000_000, 10);
    assertThat(Sizing.day(arrivals, 200, COSTS).lag()).isZero();
    double few = Sizing.day(arrivals, 6, COSTS).lag();
    double more = Sizing.day(arrivals, 12, COSTS).lag();
    assertThat(few).isGreaterThan(more);
    assertThat(more).isPositive();
  }

  @Test
  void whatIsSpentOnAReportDecidesTheCores() {
    Sizing.Costs dear = Sizing.Costs.of(ParameterTool.fromMap(Map.of("reading", "1")));
    double[] arrivals = Sizing.arrivals(100_000, 10);
    assertThat(Sizing.day(arrivals, 20, dear).busy())
        .isGreaterThan(Sizing.day(arrivals, 20, COSTS).busy());
  }
}
