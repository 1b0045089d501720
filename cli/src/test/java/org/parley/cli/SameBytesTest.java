package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.publish.html.HtmlPages;
import org.parley.publish.json.DossierJson;
import org.parley.report.Report;

/** The same reports give the same bytes, whatever the machine and the order. */
class SameBytesTest {
  @TempDir private Path folder = Path.of("");

  private static List<Report> reports() throws IOException {
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return Input.read(
            List.of(SampleStory.FOLDER.toString()),
            Selection.ALL,
            new WebOptions(),
            InputStream.nullInputStream(),
            nowhere)
        .reports();
  }

  private static List<Dossier> dossiers(List<Report> reports) {
    return Dossiers.of(
        new Input(reports, List.of(), List.of(), 0),
        new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        false);
  }

  private static String json(List<Dossier> dossiers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(dossiers, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Map<String, String> pages(List<Dossier> dossiers, String name) throws IOException {
    Path out = folder.resolve(name);
    HtmlPages.write(dossiers, Files.createDirectories(out));
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> pages.put(out.relativize(file).toString(), text(file)));
    }
    return pages;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void orderTimeZoneAndThreadsChangeNoByte()
      throws IOException, InterruptedException, ExecutionException {
    String json = json(SampleStory.dossiers());
    Map<String, String> pages = pages(SampleStory.dossiers(), "first");
    TimeZone zone = TimeZone.getDefault();
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<Report> turned = new ArrayList<>(reports());
      Collections.reverse(turned);
      List<Dossier> again = one.submit(() -> dossiers(turned)).get();
      assertThat(json(again)).isEqualTo(json);
      assertThat(pages(again, "second")).isEqualTo(pages);
    } finally {
      one.shutdown();
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theLocaleOfTheMachineChangesNoByte() throws IOException {
    Locale locale = Locale.getDefault();
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      assertThat(Main.run("read", "--format", "json", SampleStory.FOLDER.toString())).isZero();
    } finally {
      System.setOut(out);
      Locale.setDefault(locale);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(json(SampleStory.dossiers()));
  }
}
