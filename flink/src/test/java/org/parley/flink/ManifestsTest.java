package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files that a cluster is set up with are well formed and fit the jobs and each other. */
@NullMarked
class ManifestsTest {
  private static final Path DEPLOY = Path.of("../deploy");

  @Test
  void everyManifestNamesItsKindAndNameAndHasNoPassword() throws IOException {
    for (Path file : manifests()) {
      for (Map<?, ?> manifest : documents(file)) {
        assertThat(manifest.get("apiVersion")).as(file.toString()).isInstanceOf(String.class);
        assertThat(manifest.get("kind")).as(file.toString()).isInstanceOf(String.class);
        assertThat(map(manifest, "metadata").get("name")).as(file.toString()).isNotNull();
        assertThat(manifest.get("spec")).as(file.toString()).isInstanceOf(Map.class);
      }
      assertThat(Files.readString(file)).doesNotContain("stringData").doesNotContain("password:");
    }
  }

  @Test
  void theJobsOfTheOperatorHaveWhatItAsksForAndClassesThatAreThere() throws Exception {
    List<String> classes = new ArrayList<>();
    for (Path file : manifests()) {
      for (Map<?, ?> manifest : documents(file)) {
        if (!"FlinkDeployment".equals(manifest.get("kind"))) {
          continue;
        }
        Map<?, ?> spec = map(manifest, "spec");
        assertThat(manifest.get("apiVersion")).isEqualTo("flink.apache.org/v1beta1");
        assertThat(spec.get("flinkVersion")).isEqualTo("v2_2");
        for (String part : List.of("jobManager", "taskManager")) {
          Map<?, ?> resource = map(map(spec, part), "resource");
          assertThat(resource.get("cpu")).isInstanceOf(Number.class);
          assertThat((String) resource.get("memory")).matches("\\d+[mg]");
        }
        map(spec, "flinkConfiguration")
            .forEach((key, value) -> assertThat(value).as("%s", key).isInstanceOf(String.class));
        Map<?, ?> job = map(spec, "job");
        assertThat((String) job.get("jarURI")).endsWith("parley-flink-job.jar");
        assertThat(job.get("parallelism")).isInstanceOf(Integer.class);
        assertThat(job.get("upgradeMode")).isIn("savepoint", "last-state", "stateless");
        String main = (String) job.get("entryClass");
        assertThat(Class.forName(main).getMethod("main", String[].class)).isNotNull();
        classes.add(main);
      }
    }
    assertThat(classes)
        .containsExactlyInAnyOrder(LiveJob.class.getName(), BackfillJob.class.getName());
  }

  @Test
  void theCompositionHoldsTogether() throws IOException {
    Map<?, ?> compose = documents(DEPLOY.resolve("compose.yaml")).get(0);
    Map<?, ?> services = map(compose, "services");
    Set<?> volumes = map(compose, "volumes").keySet();
    assertThat(services.keySet().stream().map(String::valueOf))
        .contains("kafka", "postgres", "jobmanager", "taskmanager");
    services.forEach(
        (name, service) -> {
          Map<?, ?> one = (Map<?, ?>) service;
          assertThat(one.get("image")).as("%s", name).isInstanceOf(String.class);
          for (Object volume : list(one.get("volumes"))) {
            String from = String.valueOf(volume).split(":")[0];
            assertThat(from.startsWith(".") || volumes.contains(from)).as(from).isTrue();
          }
          for (Object port : list(one.get("ports"))) {
            assertThat((String) port).as("%s", name).startsWith("127.0.0.1:");
          }
          if (one.get("depends_on") instanceof Map<?, ?> others) {
            assertThat(services.keySet().containsAll(others.keySet())).isTrue();
          }
        });
    assertThat(String.valueOf(map(services, "jobmanager").get("image"))).contains("flink:2.2.1");
  }

  private static List<Path> manifests() throws IOException {
    try (Stream<Path> files = Files.list(DEPLOY.resolve("kubernetes"))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  private static List<Map<?, ?>> documents(Path file) throws IOException {
    List<Map<?, ?>> documents = new ArrayList<>();
    LoadSettings strict = LoadSettings.builder().setAllowDuplicateKeys(false).build();
    for (Object one : new Load(strict).loadAllFromString(Files.readString(file))) {
      documents.add((Map<?, ?>) one);
    }
    return documents;
  }

  private static Map<?, ?> map(Map<?, ?> in, String key) {
    assertThat(in.get(key)).as(key).isInstanceOf(Map.class);
    return (Map<?, ?>) Objects.requireNonNull(in.get(key));
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }
}
