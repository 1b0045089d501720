package org.parley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code parley}. */
@Command(
    name = "parley",
    version = "parley " + Main.VERSION,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    header = "Reads the news coverage of a negotiation and keeps its state of play.",
    description = {
      "",
      "Parley reads reports of one event or affair and says who said what, who stands where on "
          + "what is on the table, what happened and what is announced, which figures are given "
          + "and where the reports disagree. Every line carries the sentences it came from. "
          + "Parley does not decide who is right.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley read samples/strait-talks            the state of play in the terminal",
      "  parley read samples/strait-talks --out page a page that opens from disk",
      "  parley read https://news.example/feed.xml   the reports a feed lists",
      "  parley show 3.16 samples/strait-talks       one sentence in its place",
      "  parley watch ~/clippings --once             keep it, and say what changed since last time",
      "  parley stories                              what is kept",
      "  parley serve --demo                         the desk: an invented story, unfolding",
      "",
      "Exit status: 0 all was read, 2 nothing could be read or wrong use, 3 some of it was read."
    })
public final class Main implements Callable<Integer> {
  static final String VERSION = "0.1.0";

  /** In the order in which they are listed. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          ReadCommand.class,
          WatchCommand.class,
          ServeCommand.class,
          ConfigCommand.class,
          TokenCommand.class,
          StoriesCommand.class,
          ShowCommand.class,
          ChangesCommand.class,
          SearchCommand.class,
          ExportCommand.class,
          ImportCommand.class,
          CorrectCommand.class,
          CheckCommand.class,
          BackupCommand.class,
          PurgeCommand.class);

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print stack traces with errors.")
  private boolean debug;

  /** Made by picocli, which fills its fields. */
  public Main() {
    this.spec = CommandSpec.create();
  }

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    // What libraries log is not shown, and that nobody takes it is no news for a user.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // Named here, it need not be looked for in every library.
    System.setProperty("slf4j.provider", "org.parley.server.log.LogProvider");
    // CoreNLP makes letters small by the default locale: under a Turkish one it reads other names.
    Locale.setDefault(Locale.ROOT);
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    add(line, args.length == 0 ? "" : args[0]);
    if (args.length > 0 && (args[0].equals("serve") || args[0].equals("config"))) {
      String wrong = configure(line, args);
      if (wrong != null) {
        System.err.println("parley: " + wrong);
        return ExitStatus.FAILED;
      }
    }
    // "-word" is a word that must not be there.
    CommandLine search = line.getSubcommands().get("search");
    if (search != null) {
      search.setUnmatchedOptionsArePositionalParams(true);
    }
    return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              command.getErr().println("parley: " + oneLine(e));
              if (main.debug) {
                e.printStackTrace(command.getErr());
              } else if (!(e instanceof StoreException)) {
                command.getErr().println("Run it again with --debug to see where it failed.");
              }
              return ExitStatus.FAILED;
            })
        .execute(args);
  }

  /** Adds the command that is asked for, or all: to learn of each takes as long as to run one. */
  private static void add(CommandLine line, String asked) {
    List<Class<?>> named = COMMANDS.stream().filter(each -> name(each).equals(asked)).toList();
    for (Class<?> command : named.isEmpty() ? COMMANDS : named) {
      line.addSubcommand(command);
    }
    if (asked.equals(name(ConfigCommand.class))) {
      line.addSubcommand(ServeCommand.class);
    }
  }

  private static String name(Class<?> command) {
    Command annotation = command.getAnnotation(Command.class);
    return annotation == null ? "" : annotation.name();
  }

  /** Lets the desk's options be given elsewhere too; gives what is wrong there, or null. */
  private static @Nullable String configure(CommandLine line, String[] args) {
    CommandLine serve = line.getSubcommands().get("serve");
    CommandLine config = line.getSubcommands().get("config");
    if (serve == null) {
      return null;
    }
    UnaryOperator<String> environment = name -> Optional.ofNullable(System.getenv(name)).orElse("");
    Set<String> keys = new TreeSet<>();
    ConfigCommand.options(serve.getCommandSpec()).forEach(o -> keys.add(Configuration.key(o)));
    try {
      Configuration configuration =
          Configuration.of(Configuration.file(args, environment), keys, environment);
      serve.setDefaultValueProvider(configuration);
      if (config != null) {
        config.setDefaultValueProvider(configuration);
      }
      return null;
    } catch (Configuration.WrongException e) {
      return e.getMessage();
    }
  }

  private static String oneLine(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitStatus.DONE;
  }
}
