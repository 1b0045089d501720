package org.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagingTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  private Path build(String name) throws IOException, InterruptedException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    Files.writeString(lib.resolve("parley-cli.jar"), "a jar");
    Path out = folder.resolve(name);
    run(List.of("../packaging/build", lib.toString(), out.toString()));
    return out;
  }

  private static Path only(Path folder, String suffix) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).findFirst().orElseThrow();
    }
  }

  @Test
  void theArchiveAndThePackageHoldWhatRunsAndAreTheSameEachTime()
      throws IOException, InterruptedException {
    Path first = build("first");
    Path second = build("second");
    for (String suffix : List.of(".tar.gz", ".deb")) {
      assertThat(Files.mismatch(only(first, suffix), only(second, suffix))).isEqualTo(-1);
    }
    String tar = run(List.of("tar", "-tzvf", only(first, ".tar.gz").toString()));
    assertThat(tar.lines())
        .anyMatch(line -> line.startsWith("-rwxr-xr-x") && line.endsWith("/bin/parley"))
        .anyMatch(line -> line.endsWith("/lib/parley-cli.jar"))
        .anyMatch(line -> line.contains("/samples/strait-talks/"));
    String deb = run(List.of("dpkg-deb", "-c", only(first, ".deb").toString()));
    assertThat(deb.lines())
        .allMatch(line -> line.contains(" root/root "))
        .anyMatch(line -> line.startsWith("-rwxr-xr-x") && line.endsWith("./usr/bin/parley"))
        .anyMatch(line -> line.endsWith("./lib/systemd/system/parley.service"))
        .anyMatch(line -> line.endsWith("./etc/parley/parley.yaml"));
    String control = run(List.of("dpkg-deb", "-I", only(first, ".deb").toString()));
    assertThat(control).contains("Package: parley", "java17-runtime-headless", "conffiles");
  }
}
