package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.archive.LibraryWriter;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes dossiers of the library.",
    description = {
      "",
      "Of the stories named, or of all that have at least two reports, in any form that parley read"
          + " has. With --all, the whole library with all its identities, for another data folder"
          + " or a database.",
      ""
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STORY", arity = "0..*", description = "Ids of stories.")
  private List<String> named = List.of();

  @Option(
      names = "--all",
      paramLabel = "FILE",
      description =
          "Write the whole library into this file, to be put elsewhere by parley import; packed "
              + "if its name ends in .gz. Nobody may write to the library meanwhile.")
  private @Nullable Path whole;

  @Mixin private PublishOptions publish = new PublishOptions();

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (whole != null) {
      return whole(whole);
    }
    publish.check();
    try (Store store = library.toRead()) {
      List<Dossier> dossiers = dossiers(store);
      if (dossiers.isEmpty()) {
        spec.commandLine().getErr().println("parley: no dossier to export");
        return ExitStatus.FAILED;
      }
      publish.publish(dossiers);
      return ExitStatus.DONE;
    }
  }

  private List<Dossier> dossiers(Store store) {
    List<StoryCard> stories =
        named.isEmpty()
            ? store.stories().stories().stream().filter(s -> s.reports() > 1).toList()
            : named.stream().map(name -> library.story(store, name)).toList();
    List<Dossier> dossiers = new ArrayList<>();
    for (StoryCard story : stories) {
      StoredDossier stored = store.dossiers().dossier(story.id());
      if (stored != null) {
        dossiers.add(stored.dossier());
      }
    }
    return dossiers;
  }

  /** Beside the file first, so that it is whole once it is there. */
  private int whole(Path file) throws IOException {
    if (!named.isEmpty() || Files.exists(file)) {
      throw new ParameterException(
          spec.commandLine(),
          named.isEmpty() ? file + ": is there already" : "--all writes all stories; name none");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder)) {
      throw new ParameterException(
          spec.commandLine(), file + ": its folder is not there or cannot be written");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    long reports;
    try (Store store = library.toWrite();
        OutputStream out = opened(part, file.toString().endsWith(".gz"))) {
      reports = LibraryWriter.write(store, out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(part);
      throw e;
    }
    Files.move(part, file);
    spec.commandLine().getErr().println("parley: " + reports + " reports written to " + file);
    return ExitStatus.DONE;
  }

  private static OutputStream opened(Path file, boolean packed) throws IOException {
    OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return packed ? new GZIPOutputStream(plain, 1 << 16) : plain;
  }
}
