package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.server.access.Scope;
import org.parley.server.access.Token;
import org.parley.server.access.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley token}. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Gives and takes back the tokens with which others use the desk.",
    description = {
      "",
      "Without NAME, lists them. With NAME, makes a token of that name and prints it, which is the "
          + "only time it can be seen; with --remove, takes it back. A desk that runs knows of it "
          + "when it is started again.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley token newsroom --scope read          for those who only look",
      "  parley token newsroom --remove"
    })
final class TokenCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", arity = "0..1", description = "What the token is called.")
  private String name = "";

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description = "read (default), edit: also hand in reports, correct and watch; or admin.")
  private Scope scope = Scope.READ;

  @Option(names = "--remove", description = "Take the token back.")
  private boolean remove;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = library.folder();
    Files.createDirectories(folder);
    Tokens tokens = Tokens.open(folder);
    if (name.isBlank()) {
      for (Token token : tokens.all()) {
        out.println(token.scope().name().toLowerCase(Locale.ROOT) + "\t" + token.name());
      }
      return ExitStatus.DONE;
    }
    if (remove) {
      if (!tokens.remove(name)) {
        throw new ParameterException(spec.commandLine(), "no such token: " + name);
      }
      return ExitStatus.DONE;
    }
    try {
      out.println(tokens.add(name, scope));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    return ExitStatus.DONE;
  }
}
