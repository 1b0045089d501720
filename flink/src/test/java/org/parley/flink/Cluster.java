package org.parley.flink;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.NullMarked;

/** A cluster of Flink in this process. */
@NullMarked
final class Cluster implements AutoCloseable {
  private final MiniCluster cluster;

  private Cluster(MiniCluster cluster) {
    this.cluster = cluster;
  }

  /**
   * Starts one.
   *
   * @param checkpoints folder to keep them in
   * @param state rocksdb or hashmap
   */
  static Cluster start(Path checkpoints, String state, int managers, int slots) throws Exception {
    Configuration settings = new Configuration();
    settings.setString("rest.port", "0");
    settings.setString("state.backend.type", state);
    settings.setString("execution.checkpointing.dir", checkpoints.toUri().toString());
    settings.setString("execution.checkpointing.savepoint-dir", checkpoints.toUri().toString());
    settings.setString("taskmanager.memory.network.max", "128mb");
    settings.setString("taskmanager.memory.managed.size", "128mb");
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(managers)
                .setNumSlotsPerTaskManager(slots)
                .build());
    cluster.start();
    return new Cluster(cluster);
  }

  /** Runs a job to its end. */
  void run(StreamExecutionEnvironment env) throws Exception {
    cluster.executeJobBlocking(env.getStreamGraph().getJobGraph());
  }

  JobID submit(StreamExecutionEnvironment env) throws Exception {
    return cluster.submitJob(env.getStreamGraph().getJobGraph()).get().getJobID();
  }

  /** Waits for something to come true while a job runs; fails if the job fails. */
  void until(JobID job, BooleanSupplier done) throws Exception {
    while (!done.getAsBoolean()) {
      JobStatus status = cluster.getJobStatus(job).get();
      if (status == JobStatus.FAILED) {
        throw new AssertionError(
            cluster.getArchivedExecutionGraph(job).get().getFailureInfo().getExceptionAsString());
      }
      Thread.sleep(200);
    }
  }

  void cancel(JobID job) throws Exception {
    cluster.cancelJob(job).get();
    while (!cluster.getJobStatus(job).get().isGloballyTerminalState()) {
      Thread.sleep(50);
    }
  }

  MiniCluster mini() {
    return cluster;
  }

  @Override
  public void close() {
    try {
      cluster.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
