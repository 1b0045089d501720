package org.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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

  /** What the launcher runs, one argument a line, with a Java that only says it. */
  private List<String> launched(Path cache, String... arguments)
      throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("home"));
    if (!Files.exists(home.resolve("lib"))) {
      Path lib = Files.createDirectories(home.resolve("lib"));
      Files.writeString(lib.resolve("parley-cli.jar"), "a jar");
    }
    Path bin = Files.createDirectories(home.resolve("bin"));
    Path launcher =
        Files.copy(
            Path.of("../packaging/parley.sh"),
            bin.resolve("parley"),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
    Path jvm = folder.resolve("jvm");
    Files.createDirectories(jvm.resolve("bin"));
    Files.writeString(jvm.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path java = jvm.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("JAVA_HOME", jvm.toString());
    process.environment().put("PARLEY_CACHE", cache.toString());
    Process running = process.start();
    String out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).as(out).isZero();
    return out.lines().toList();
  }

  @Test
  void theFirstRunWritesItsClassesDownAndTheNextTakesThem() throws Exception {
    Path cache = folder.resolve("cache");
    String writes = "-XX:ArchiveClassesAtExit=";
    String first =
        launched(cache, "serve").stream()
            .filter(argument -> argument.startsWith(writes))
            .findFirst()
            .orElseThrow();
    assertThat(launched(cache, "stories")).noneMatch(argument -> argument.contains(".jsa"));

    Path classes = Path.of(first.substring(writes.length()));
    Files.write(classes, new byte[] {(byte) 0xa8, 1, 2, 3});
    assertThat(launched(cache, "serve")).contains("-XX:SharedArchiveFile=" + classes);
    Files.write(classes, new byte[4]);
    assertThat(launched(cache, "serve")).contains(first);
  }

  @Test
  void whereNothingCanBeWrittenItRunsWithout() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThat(launched(file.resolve("cache"), "serve", "--port", "0"))
        .endsWith("org.parley.cli.Main", "serve", "--port", "0")
        .noneMatch(argument -> argument.contains(".jsa"));
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
