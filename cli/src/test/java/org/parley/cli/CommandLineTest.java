package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.Dossier;
import org.parley.publish.json.DossierJson;

/** The command as a user meets it: exit status, standard output, standard error. */
class CommandLineTest {
  private static final String SHORT =
      "Mayor signs the bridge agreement\n\n"
          + "Mayor Ana Holt signed the agreement on Monday, May 4, 2026.\n\n"
          + "“The bridge will open in June,” Holt said.\n";

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String bytes(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static void assertFailedOnOneLine(Ran ran, String... words) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Ran ran = Ran.of();
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Usage: parley", "read", "show");
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(Ran.of("--help").out()).contains("Usage: parley", "Exit status");
    assertThat(Ran.of("read", "--help").out()).contains("--format", "--out", "SOURCE");
    assertThat(Ran.of("show", "--help").out()).contains("SENTENCE");
    assertThat(Ran.of("--version").out()).startsWith("parley ");
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertFailedOnOneLine(Ran.of("read", "--colr", "x.txt"), "--colr");
    assertFailedOnOneLine(Ran.of("raed", "x.txt"), "raed");
    assertFailedOnOneLine(Ran.of("read", "--format", "pdf", "x.txt"), "pdf");
    assertFailedOnOneLine(Ran.of("read", "--only", "weather", "x.txt"), "weather");
    assertFailedOnOneLine(Ran.of("read", "--format", "csv", "x.txt"), "--out");
    assertFailedOnOneLine(Ran.of("show", "three", "x.txt"), "three");
    assertFailedOnOneLine(Ran.of("read"), "SOURCE");
  }

  @Test
  void aMissingPathIsNamed() {
    assertFailedOnOneLine(Ran.of("read", folder.resolve("gone.txt").toString()), "gone.txt");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    assertFailedOnOneLine(Ran.of("read", file("empty.txt", "")), "empty.txt", "empty");
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    assertFailedOnOneLine(Ran.of("read", bytes("picture.txt", bytes)), "picture.txt");
  }

  @Test
  void aTruncatedJsonFileIsNamed() throws IOException {
    assertFailedOnOneLine(
        Ran.of("read", file("cut.json", "{\"id\": \"a\", \"title\": \"T\", \"text\": \"Some wo")),
        "cut.json");
  }

  @Test
  void anUnsupportedEndingIsNamed() throws IOException {
    assertFailedOnOneLine(Ran.of("read", file("report.xyz", SHORT)), "report.xyz");
  }

  @Test
  void aPathThatIsNoPathIsNamed() {
    assertFailedOnOneLine(Ran.of("read", "no\u0000path.txt"), "path.txt");
  }

  @Test
  void nothingReadableIsSaid() throws IOException {
    assertThat(Ran.of("read", file("empty.txt", "")).err()).contains("no report could be read");
  }

  @Test
  void whatCanBeReadIsReadAndTheStatusTellsOfTheRest() throws IOException {
    file("good.txt", SHORT);
    file("empty.txt", "");
    file(
        "lines.jsonl",
        "{\"id\": \"1\", \"title\": \"Council meets on the bridge\", \"text\": \"The council met on"
            + " Monday, May 4, 2026, to hear Mayor Ana Holt on the bridge.\"}\n"
            + "{ this is no JSON\n");
    Ran ran = Ran.of("read", "--format", "json", folder.toString());
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("empty.txt", "lines.jsonl").doesNotContain("\tat ");
    assertThat(reports(ran)).isEqualTo(2);
  }

  private static int reports(Ran ran) {
    try {
      return DossierJson.read(new ByteArrayInputStream(ran.out().getBytes(StandardCharsets.UTF_8)))
          .stream()
          .map(Dossier::reports)
          .mapToInt(list -> list.size())
          .sum();
    } catch (IOException e) {
      throw new AssertionError("standard output is no JSON: " + ran.out(), e);
    }
  }

  @Test
  void standardInputIsReadForADash() {
    Ran ran =
        Ran.of(
            new ByteArrayInputStream(SHORT.getBytes(StandardCharsets.UTF_8)),
            "read",
            "-",
            "--format",
            "json");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(reports(ran)).isEqualTo(1);
  }

  @Test
  void aFileInAnOldEncodingIsRead() throws IOException {
    byte[] old = SHORT.replace("Holt", "Hölt").getBytes(Charset.forName("windows-1252"));
    Ran ran = Ran.of("read", "--format", "json", bytes("old.txt", old));
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("“The bridge will open in June,”", "Hölt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "100", "140"})
  void theTerminalTextFitsItsWidth(String width) throws IOException {
    Ran ran = Ran.of("read", "--width", width, file("good.txt", SHORT));
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Holt").doesNotContain("\u001b[");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= Integer.parseInt(width));
  }

  @Test
  void aReportInAnotherLanguageSaysSoAndHasNoFindings() throws IOException {
    String german =
        """
        Gespräche über den Hafen beginnen

        Die Unterhändler beider Länder trafen sich am 3. März 2026 in der Hauptstadt, um über den \
        Hafen zu sprechen.

        „Wir werden ohne Garantien nicht unterschreiben“, sagte die Außenministerin Ada Lowe nach \
        dem Treffen, an dem rund 40 Fachleute teilnahmen.
        """;
    String path = file("hafen.txt", german);
    Ran shown = Ran.of("read", path);
    assertThat(shown.status()).isZero();
    assertThat(shown.out()).contains("in German, not read for findings").doesNotContain("QUOTES");
    assertThat(Ran.of("read", path, "--format", "json").out())
        .contains("\"language\":\"de\"", "\"readForFindings\":false")
        .contains("\"quotes\":[]", "\"events\":[]", "\"figures\":[]");
  }

  @Test
  void aSentenceIsShownInItsPlace() throws IOException {
    Ran ran = Ran.of("show", "1.2", file("good.txt", SHORT));
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("> 1.2  Mayor Ana Holt signed the agreement on Monday, May 4, 2026.")
        .contains("  1.1  Mayor signs the bridge agreement");
  }

  private String capture(String name, String title, String minute, String last) throws IOException {
    return file(
        name,
        """
        <html lang=en><head><title>%s</title><link rel=canonical href="https://post.example/b/7">
        <meta property="article:modified_time" content="2026-05-04T%s:00Z"></head>
        <body><article><h1>%s</h1><p>The mayor signed the agreement on the bridge on Monday, May 4,
        2026, after two days of talks.</p><p>%s</p></article></body></html>
        """
            .formatted(title, minute, title, last));
  }

  @Test
  void capturesOfOneAddressAreOneReportWithItsRevisions() throws IOException {
    String late = capture("a.html", "Mayor signs", "12:30", "About 40 people came to the hall.");
    String early = capture("b.html", "Mayor to sign", "09:15", "About 20 people came to the hall.");
    Ran read = Ran.of("read", "--format", "json", late, early);
    assertThat(read.status()).isZero();
    assertThat(read.out()).contains("\"reportCount\":1", "About 40").doesNotContain("About 20");
    assertThat(read.err()).contains("one report in 2 revisions, its title changed");
    Ran shown = Ran.of("show", "https://post.example/b/7?utm_source=x", "--revisions", late, early);
    assertThat(shown.status()).isZero();
    assertThat(shown.out())
        .contains("Title before: Mayor to sign", "About [-20-] {+40+} people came to the hall.");
  }

  @Test
  void aReportWithoutOtherRevisionsSaysSo() throws IOException {
    String only = capture("a.html", "Mayor signs", "12:30", "About 40 people came to the hall.");
    assertThat(Ran.of("show", "1", "--revisions", only).out()).contains("No other revision");
    assertFailedOnOneLine(Ran.of("show", "none", "--revisions", only), "none");
  }

  @Test
  void aSentenceThatIsNotThereIsSaid() throws IOException {
    assertFailedOnOneLine(Ran.of("show", "9.9", file("good.txt", SHORT)), "9.9");
  }

  @Test
  void pagesAreWrittenIntoTheFolderAsked() throws IOException {
    Path out = folder.resolve("page");
    Ran ran = Ran.of("read", file("good.txt", SHORT), "--out", out.toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(out.resolve("index.html")).exists();
    assertThat(ran.err()).contains("index.html");
  }

  @Test
  void anOutputFolderThatIsAFileIsNamedWithoutAStackTrace() throws IOException {
    String taken = file("taken", "x");
    assertFailedOnOneLine(Ran.of("read", file("good.txt", SHORT), "--out", taken), "taken");
  }

  private static byte[] record(String slug, String day, String captured, String place)
      throws IOException {
    String page =
        "<html lang=en><head><title>Talks in "
            + place
            + "</title><meta property='article:published_time' content='"
            + day
            + "'></head><body><article><p>The two delegations met on Tuesday in "
            + place
            + ", the hosts said, and spoke for three hours about the bridge.</p><p>“We are close,”"
            + " the envoy Ana Holt said after the talks in "
            + place
            + ".</p></article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://"
            + slug
            + ".example/talks\r\nWARC-Date: "
            + captured
            + "\r\nContent-Type: application/http\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(warc.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private String archive(byte[]... records) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      all.writeBytes(record);
    }
    return bytes("news.warc.gz", all.toByteArray());
  }

  @Test
  void anArchiveIsReadFromAFileAFolderAndStandardInput() throws IOException {
    byte[] one = record("herald", "2026-03-12T08:00:00Z", "2026-03-12T09:00:00Z", "Vellmar");
    String path = archive(one);
    for (Ran ran :
        List.of(
            Ran.of("read", path, "--format", "json"),
            Ran.of("read", folder.toString(), "--format", "json"),
            Ran.of(new ByteArrayInputStream(one), "read", "-", "--format", "json"))) {
      assertThat(ran.status()).isZero();
      assertThat(reports(ran)).isEqualTo(1);
      assertThat(ran.out()).contains("https://herald.example/talks");
      assertThat(ran.err()).contains("records 1, pages 1, articles read 1,").doesNotContain("\r");
    }
  }

  @Test
  void damagedRecordsAreNamedAndTheRestIsRead() throws IOException {
    byte[] broken = record("post", "2026-03-12T08:00:00Z", "2026-03-12T09:00:00Z", "Ostrava");
    broken[broken.length - 6] ^= 1;
    byte[] whole = record("herald", "2026-03-12T08:00:00Z", "2026-03-12T09:00:00Z", "Vellmar");
    String path = archive(broken, whole);
    Ran ran = Ran.of("read", path, "--format", "json");
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.out()).contains("herald.example").doesNotContain("post.example");
    assertThat(ran.err()).contains("news.warc.gz, offset 0: its gzip data does not match");
  }

  @Test
  void onlyTheReportsAskedForAreRead() throws IOException {
    String path =
        archive(
            record("herald", "2026-03-10T08:00:00Z", "2026-03-15T09:00:00Z", "Vellmar"),
            record("post", "2026-03-12T08:00:00Z", "2026-03-15T09:00:00Z", "Ostrava"),
            record("times", "2026-03-14T08:00:00Z", "2026-03-15T09:00:00Z", "Kaldor"));
    assertThat(Ran.of("read", path, "--format", "json", "--since", "2026-03-11").out())
        .contains("post.example", "times.example")
        .doesNotContain("herald.example");
    assertThat(Ran.of("read", path, "--format", "json", "--until", "2026-03-12").out())
        .contains("herald.example", "post.example")
        .doesNotContain("times.example");
    assertThat(Ran.of("read", path, "--format", "json", "--outlet", "times.example").out())
        .contains("times.example")
        .doesNotContain("herald.example");
    assertThat(Ran.of("read", path, "--format", "json", "--match", "/vell\\w+/").out())
        .contains("herald.example")
        .doesNotContain("times.example");
    Ran none = Ran.of("read", path, "--language", "fr");
    assertFailedOnOneLine(none, "none of 3 reports is among those asked for");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--since=yesterday",
        "--until=2026-13-01",
        "--language=english",
        "--match=/(/",
        "--match= ",
        "--outlet= "
      })
  void aWrongSelectionIsRefusedOnOneLine(String option) throws IOException {
    Ran ran = Ran.of("read", file("a.txt", SHORT), option);
    assertFailedOnOneLine(ran, option.substring(0, option.indexOf('=')) + ": ");
  }
}
