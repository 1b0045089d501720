package org.parley.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.parley.publish.archive.LibraryReader;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Puts a library that parley export --all wrote into a data folder or a database.",
    description = {
      "",
      "Reports, stories, corrections and dossiers keep their identities and numbers. The same file"
          + " may be put in again, also after that was cut off. Where another library is, nothing"
          + " is written.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  parley export --all library.ndjson.gz",
      "  parley import library.ndjson.gz --store postgres://parley@db/parley"
    })
final class ImportCommand implements Callable<Integer> {
  private static final int GZIP = 0x1f8b;

  @Parameters(index = "0", paramLabel = "FILE", description = "What parley export --all wrote.")
  private Path file = Path.of("");

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return refused("is not there or cannot be read");
    }
    try (Store store = library.toWrite()) {
      LibraryReader.Outcome outcome = LibraryReader.read(this::open, store);
      spec.commandLine()
          .getErr()
          .println("parley: " + outcome.reports() + " reports, " + outcome.fresh() + " new here");
      return ExitStatus.DONE;
    } catch (IOException | IllegalArgumentException e) {
      return refused(String.valueOf(e.getMessage()));
    }
  }

  private int refused(String why) {
    spec.commandLine().getErr().println("parley: " + file + ": " + why);
    return ExitStatus.FAILED;
  }

  /** Packed or not, whatever its name. */
  private InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    int first = (in.read() << 8) | in.read();
    in.reset();
    return first == GZIP ? new GZIPInputStream(in, 1 << 16) : in;
  }
}
