package org.parley.flink;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.util.ParameterTool;

/**
 * How the jobs run.
 *
 * @param lateness how much later than it was published a report may come and still be put in order
 * @param settleEvery after how much time of publication stories are looked at again
 * @param readingLimit how long one report may be read
 * @param debounce how long reports that join a story are waited for before its dossier is built
 * @param dossierLimit how long one dossier may take
 * @param checkpointEvery between two checkpoints; what is read is to be seen after one
 */
public record JobSettings(
    Duration lateness,
    Duration settleEvery,
    Duration readingLimit,
    Duration debounce,
    Duration dossierLimit,
    Duration checkpointEvery)
    implements Serializable {

  /** Those of a job that is told nothing. */
  public static final JobSettings USUAL =
      new JobSettings(
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          Duration.ofMinutes(2),
          Duration.ofSeconds(10));

  /** Those named on the command line, as {@code --lateness PT10M}; the rest as usual. */
  static JobSettings of(ParameterTool named) {
    return new JobSettings(
        duration(named, "lateness", USUAL.lateness),
        duration(named, "settle-every", USUAL.settleEvery),
        duration(named, "reading-limit", USUAL.readingLimit),
        duration(named, "debounce", USUAL.debounce),
        duration(named, "dossier-limit", USUAL.dossierLimit),
        duration(named, "checkpoint-every", USUAL.checkpointEvery));
  }

  private static Duration duration(ParameterTool named, String name, Duration usual) {
    return named.has(name) ? Duration.parse(named.get(name)) : usual;
  }

  /**
   * What Flink is told: no types that it would serialise by reflection, checkpoints that take every
   * message once and stay when a job is cancelled, restarts that are given up only if they fail for
   * long. The place of checkpoints and the form of the state are the cluster's.
   */
  Configuration flink() {
    return Configuration.fromMap(
        Map.of(
            "pipeline.generic-types", "false",
            "execution.checkpointing.interval", checkpointEvery.toMillis() + " ms",
            "execution.checkpointing.mode", "EXACTLY_ONCE",
            "execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION",
            "execution.checkpointing.timeout", "10 min",
            "execution.checkpointing.tolerable-failed-checkpoints", "10",
            "restart-strategy.type", "exponential-delay",
            "restart-strategy.exponential-delay.initial-backoff", "100 ms",
            "restart-strategy.exponential-delay.max-backoff", "1 min",
            "restart-strategy.exponential-delay.reset-backoff-threshold", "10 min"));
  }
}
