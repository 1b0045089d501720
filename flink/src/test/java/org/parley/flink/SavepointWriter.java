package org.parley.flink;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.JobID;
import org.apache.flink.core.execution.SavepointFormatType;
import org.parley.kafka.Broker;

/**
 * Writes a savepoint of the live job as it is now into the folder that is named, for {@link
 * EvolutionTest}. A new one is added beside the others when the state changes its form.
 */
final class SavepointWriter {

  private SavepointWriter() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("parley-savepoint");
    List<Broker.Sent> messages = News.messages(9, EvolutionTest.REPORTS);
    MemoryPlace place = new MemoryPlace("evolving");
    try (Broker broker = Broker.start(folder);
        Cluster cluster = Cluster.start(folder.resolve("state"), "hashmap", 1, 2)) {
      EvolutionTest.send(broker, messages);
      JobID job = EvolutionTest.submit(cluster, broker, place, null);
      cluster.until(job, () -> place.open().reports().count() == EvolutionTest.REPORTS);
      Thread.sleep(3000);
      String at =
          cluster
              .mini()
              .stopWithSavepoint(
                  job,
                  folder.resolve("saved").toUri().toString(),
                  false,
                  SavepointFormatType.CANONICAL)
              .get();
      copy(Path.of(URI.create(at)), Path.of(arguments[0]));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(Objects.requireNonNull(file.getFileName())));
      }
    }
  }
}
