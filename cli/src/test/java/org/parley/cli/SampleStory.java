package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.parley.dossier.Actor;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;

/** The sample story, read once for all tests as the command reads it. */
final class SampleStory {
  /** Where the samples are, seen from the module. */
  static final Path FOLDER = Path.of("..", "samples", "strait-talks");

  private static final List<Dossier> DOSSIERS = read();

  private SampleStory() {}

  private static List<Dossier> read() {
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    try {
      Input input =
          Input.read(
              List.of(FOLDER.toString()),
              Selection.ALL,
              new WebOptions(),
              InputStream.nullInputStream(),
              nowhere);
      return Dossiers.of(input, nowhere, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Dossier> dossiers() {
    return DOSSIERS;
  }

  static Dossier dossier() {
    return DOSSIERS.get(0);
  }

  /** The report that came from a file. */
  static ReportEntry report(String file) {
    return dossier().reports().stream()
        .filter(entry -> entry.report().source().contains("/" + file))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no report from " + file));
  }

  /** The one actor of a name. */
  static Actor actor(String name) {
    List<Actor> named =
        dossier().actors().stream().filter(actor -> actor.name().equals(name)).toList();
    if (named.size() != 1) {
      throw new AssertionError(name + " is " + named);
    }
    return named.get(0);
  }
}
