package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley config}. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    header = "Shows how parley serve is configured.",
    subcommands = ConfigCommand.Print.class,
    description = {
      "",
      "Each option of parley serve can be given in three places; the first that has it counts: the "
          + "command line; the environment, as PARLEY_LOG_FORMAT for --log-format; the file named "
          + "by --config or PARLEY_CONFIG, else ~/.config/parley/parley.yaml, as \"log-format: "
          + "json\". A key of the file that is no option is an error.",
      ""
    })
final class ConfigCommand implements Callable<Integer> {
  /** Options that are of one run and not of a configuration. */
  private static final Set<String> NOT_KEPT = Set.of("help", "version", "config", "debug", "demo");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  /** The names of what can be configured, in the order of the help. */
  static List<ArgSpec> options(CommandSpec serve) {
    return Stream.concat(
            serve.positionalParameters().stream().map(ArgSpec.class::cast),
            serve.options().stream())
        .filter(option -> !NOT_KEPT.contains(Configuration.key(option)))
        .toList();
  }

  /** {@code parley config print}. */
  @Command(
      name = "print",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      header = "Prints each value that parley serve would have, and where it comes from.",
      footer = {
        "",
        "Examples:",
        "  parley config print                         what parley serve would have",
        "  parley config print --config parley.yaml --port 8000"
      })
  static final class Print implements Callable<Integer> {
    @Mixin private ServeOptions options = new ServeOptions();

    @Option(names = "--config", paramLabel = "FILE", description = "The file to read values from.")
    @SuppressWarnings("UnusedVariable") // Read before the command line is parsed.
    private @Nullable Path config;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      options.check();
      CommandLine.ParseResult given = spec.commandLine().getParseResult();
      PrintWriter out = spec.commandLine().getOut();
      for (ArgSpec option : options(spec)) {
        String key = Configuration.key(option);
        boolean onLine =
            option.isOption()
                ? given.hasMatchedOption((CommandLine.Model.OptionSpec) option)
                : !given.matchedPositionals().isEmpty();
        Configuration.Found found =
            spec.commandLine().getDefaultValueProvider() instanceof Configuration configuration
                ? configuration.found(option)
                : null;
        String origin = onLine ? "command line" : found != null ? found.origin() : "default";
        String value = key.equals("data") ? options.web().folder().toString() : text(option);
        out.println(String.format(Locale.ROOT, "%-48s # %s", key + ": " + value, origin));
      }
      return ExitStatus.DONE;
    }

    private static String text(ArgSpec option) {
      Object value = option.getValue();
      if (value == null) {
        return "";
      }
      if (value instanceof Collection<?> list) {
        return list.stream().map(String::valueOf).toList().toString();
      }
      return value instanceof Enum<?> name
          ? name.name().toLowerCase(Locale.ROOT)
          : String.valueOf(value);
    }
  }
}
