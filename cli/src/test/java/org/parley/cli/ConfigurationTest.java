package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConfigurationTest {
  private static final Set<String> KEYS = Set.of("port", "host", "name", "source", "log-format");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("parley.yaml"), text);
  }

  private String printed(String yaml, Map<String, String> environment, String... arguments)
      throws IOException, Configuration.WrongException {
    CommandLine line = new CommandLine(new ConfigCommand.Print());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setDefaultValueProvider(
        Configuration.of(file(yaml), KEYS, variable -> environment.getOrDefault(variable, "")));
    StringWriter out = new StringWriter();
    line.setOut(new PrintWriter(out, true));
    assertThat(line.execute(arguments)).isZero();
    return out.toString().replaceAll(" +#", " #");
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheFile()
      throws IOException, Configuration.WrongException {
    String yaml =
        "# how we run it\nhost: 10.0.0.1\nport: 8001\nname: [desk, news]\nlog-format: json\n"
            + "source:\n  - https://a.example/feed?a,b\n  - https://b.example/feed\n";
    String lines =
        printed(yaml, Map.of("PARLEY_PORT", "8002", "PARLEY_HOST", "10.0.0.2"), "--port", "8003");
    assertThat(lines.lines())
        .contains(
            "port: 8003 # command line",
            "host: 10.0.0.2 # PARLEY_HOST",
            "name: [desk, news] # " + folder.resolve("parley.yaml") + ", line 4",
            "log-format: json # " + folder.resolve("parley.yaml") + ", line 5",
            "source: [https://a.example/feed?a,b, https://b.example/feed] # "
                + folder.resolve("parley.yaml")
                + ", line 6",
            "every: 15 # default");
  }

  private void wrong(String yaml, String... words) throws IOException {
    Path file = file(yaml);
    assertThatThrownBy(() -> Configuration.of(file, KEYS, variable -> ""))
        .isInstanceOf(Configuration.WrongException.class)
        .hasMessageContainingAll(words)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aKeyThatIsNoOptionIsAnErrorThatNamesItsLine() throws IOException {
    wrong("host: a\n\nprot: 8001\n", "parley.yaml, line 3", "\"prot\"", "port");
    wrong("port: 1\nport: 2\n", "line 2");
    wrong("port: {a: b}\n", "line 1", "a value or a list");
    wrong("- port\n", "line 1");
    wrong("port: [1\nhost: a\n", "line 2");
    assertThatThrownBy(() -> Configuration.of(folder.resolve("none"), KEYS, variable -> ""))
        .hasMessageContaining("no such file");
  }

  @Test
  void anEmptyFileChangesNothing() throws IOException, Configuration.WrongException {
    assertThat(printed("# nothing yet\nsource: []\n", Map.of()).lines())
        .contains(
            "port: 7171 # default", "source: [] # " + folder.resolve("parley.yaml") + ", line 2");
  }
}
