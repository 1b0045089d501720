package org.parley.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What stands for an option that is not given: a variable of the environment, as {@code
 * PARLEY_LOG_FORMAT} for {@code --log-format}, else a key of the configuration file, as {@code
 * log-format}. Strict: a key that is no option is an error, since it would be a wish that nobody
 * hears.
 */
final class Configuration implements IDefaultValueProvider {
  private static final String SOURCE = "source";

  /**
   * A value and where it stands.
   *
   * @param origin as "PARLEY_PORT" or "parley.yaml, line 3"
   */
  record Found(String value, String origin) {}

  /** Cannot be read. */
  static final class WrongException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongException(String message) {
      super(message);
    }
  }

  private final UnaryOperator<String> environment;
  private final Map<String, Found> file;

  private Configuration(UnaryOperator<String> environment, Map<String, Found> file) {
    this.environment = environment;
    this.file = file;
  }

  /**
   * Reads the file, if there is one.
   *
   * @param path or null for none
   * @param keys the options there are, without hyphens
   * @param environment a variable by its name, empty where it is not set
   */
  static Configuration of(@Nullable Path path, Set<String> keys, UnaryOperator<String> environment)
      throws WrongException {
    return new Configuration(environment, path == null ? Map.of() : read(path, keys));
  }

  /**
   * The file that is to be read: the one named, else that of {@code PARLEY_CONFIG}, else {@code
   * parley/parley.yaml} where a user's configuration lies, if it is there; null for none.
   */
  static @Nullable Path file(String[] arguments, UnaryOperator<String> environment) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--config=")) {
        return Path.of(arguments[i].substring("--config=".length()));
      }
      if (arguments[i].equals("--config") && i + 1 < arguments.length) {
        return Path.of(arguments[i + 1]);
      }
    }
    String named = environment.apply("PARLEY_CONFIG");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    String home = environment.apply("XDG_CONFIG_HOME");
    Path folder =
        home.isEmpty() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(home);
    Path usual = folder.resolve("parley").resolve("parley.yaml");
    return Files.isRegularFile(usual) ? usual : null;
  }

  private static Map<String, Found> read(Path path, Set<String> keys) throws WrongException {
    Optional<Node> root;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(path.toString()).build();
      root = new Compose(settings).composeString(Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new WrongException(path + ": there is no such file");
    } catch (MalformedInputException e) {
      throw new WrongException(path + ": it is no text in UTF-8");
    } catch (IOException e) {
      throw new WrongException(path + ": " + e.getMessage());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new WrongException(path + ", line " + line + ": " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new WrongException(path + ": " + e.getMessage());
    }
    Map<String, Found> found = new LinkedHashMap<>();
    if (root.isEmpty()) {
      return found;
    }
    if (!(root.get() instanceof MappingNode mapping)) {
      throw new WrongException(path + ", line 1: lines as \"port: 7171\" are expected");
    }
    for (NodeTuple entry : mapping.getValue()) {
      String place = path + ", line " + line(entry.getKeyNode());
      String key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
      if (!keys.contains(key)) {
        throw new WrongException(
            place + ": there is no \"" + key + "\"; there are " + String.join(", ", keys));
      }
      Found before = found.put(key, new Found(value(key, entry.getValueNode(), place), place));
      if (before != null) {
        throw new WrongException(place + ": \"" + key + "\" stands there twice");
      }
    }
    return found;
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static String value(String key, Node node, String place) throws WrongException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    List<String> values = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (Node each : list.getValue()) {
        if (each instanceof ScalarNode scalar) {
          values.add(scalar.getValue());
        }
      }
      if (values.size() == list.getValue().size()) {
        return String.join("\n", values);
      }
    }
    throw new WrongException(place + ": \"" + key + "\" takes a value or a list of values");
  }

  /** What stands for an option or parameter that is not given, or null. */
  @Nullable Found found(ArgSpec argument) {
    String key = key(argument);
    String variable = "PARLEY_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    String value = environment.apply(variable);
    return value.isEmpty() ? file.get(key) : new Found(value, variable);
  }

  /** The name of an option without its hyphens. */
  static String key(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName().replaceFirst("^-+", "")
        : SOURCE;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    Found found = found(argument);
    return found == null || found.value().isEmpty() ? null : found.value();
  }
}
