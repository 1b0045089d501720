package org.parley.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.file.Problem.Kind;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.text.Structure;

class ReportReaderTest {
  private static final String TEXT =
      "The two delegations met again on Tuesday in Vellmar.\n\n“We are close,” the envoy said.\n";

  private final Path folder;

  ReportReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Reading readFolder() {
    return ReportReader.read(List.of(folder));
  }

  private static Reading readStream(String text) {
    List<Draft> drafts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    ReportReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "standard input",
        new Received() {
          @Override
          public void draft(Draft draft) {
            drafts.add(draft);
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        });
    return new Reading(drafts, problems);
  }

  private static String words(Draft draft) {
    return Structure.report(draft).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void aTextFileIsReadInAnyEncoding(String charset) throws IOException {
    Path file = file("a.txt", TEXT.getBytes(Charset.forName(charset)));
    Reading reading = ReportReader.read(List.of(file));
    assertThat(reading.problems()).isEmpty();
    assertThat(words(reading.drafts().get(0))).contains("“We are close,”");
  }

  @Test
  void markdownGivesItsFrontMatterHeadingsListsAndPlainWords() throws IOException {
    Path file =
        file(
            "a.md",
            """
            ---
            title: "Harbour talks resume"
            author: [Ada Lowe, Ben Fisk]
            outlet: Vellmar Herald
            date: 2031-05-14
            url: https://vellmar.example/a
            lang: en-GB
            ---

            # Harbour talks resume

            The **two** delegations met [again](https://vellmar.example/b) in
            the _old_ customs house.

            ## What Orrin wants

            - the eastern mole
            - ten years of `free` passage

            > “We are close,” the envoy said.
            """);
    Draft draft = ReportReader.read(List.of(file)).drafts().get(0);
    assertThat(draft.title()).isEqualTo("Harbour talks resume");
    assertThat(draft.bylines()).containsExactly("Ada Lowe", "Ben Fisk");
    assertThat(draft.outlet()).isEqualTo("Vellmar Herald");
    assertThat(draft.language()).isEqualTo("en");
    assertThat(draft.published()).extracting(When::earliest).isEqualTo(LocalDate.of(2031, 5, 14));
    assertThat(draft.blocks())
        .containsExactly(
            new DraftBlock(
                BlockKind.BODY, "The two delegations met again in the old customs house."),
            new DraftBlock(BlockKind.HEADING, "What Orrin wants"),
            new DraftBlock(BlockKind.LIST, "the eastern mole"),
            new DraftBlock(BlockKind.LIST, "ten years of free passage"),
            new DraftBlock(BlockKind.BODY, "“We are close,” the envoy said."));
  }

  @Test
  void theFirstHeadingOfMarkdownIsItsTitle() throws IOException {
    Path file = file("a.md", "# Talks resume\n\nThey met.\n\n* * *\n\nThey left.\n");
    Draft draft = ReportReader.read(List.of(file)).drafts().get(0);
    assertThat(draft.title()).isEqualTo("Talks resume");
    assertThat(draft.blocks()).hasSize(2);
  }

  @Test
  void aPageGivesItsTitleAndText() throws IOException {
    Path file =
        file(
            "a.html",
            "<!doctype html><html><head><title>Talks</title></head><body><article><h1>Talks"
                + " resume</h1><p>The two delegations met again on Tuesday in the old customs house"
                + " of Vellmar, where the first of their talks had been held.</p><p>“We are close,”"
                + " the envoy of Orrin said after three hours of talks behind closed"
                + " doors.</p></article></body></html>");
    Reading reading = ReportReader.read(List.of(file));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.drafts().get(0).title()).isEqualTo("Talks resume");
    assertThat(words(reading.drafts().get(0))).contains("customs house", "“We are close,”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'1','url':'https://v.example/1','outlet':'Herald','title':'Talks','byline':'By Ada"
            + " Lowe','published':'2031-05-14T08:00:00Z','text':'They met.'}",
        "{'guid':'1','link':'https://v.example/1','source':{'name':'Herald'},'headline':'Talks','authors':[{'name':'Ada"
            + " Lowe'}],'datePublished':'2031-05-14T08:00:00Z','articleBody':'They met.'}",
        "{'_id':'1','uri':'https://v.example/1','publisher':{'name':'Herald'},'title':'Talks','author':'Ada"
            + " Lowe','date':'2031-05-14T08:00:00Z','content':['They met.']}"
      })
  void theFieldsOfAJsonReportGoByManyNames(String json) throws IOException {
    Path file = file("a.json", json.replace('\'', '"'));
    Draft draft = ReportReader.read(List.of(file)).drafts().get(0);
    assertThat(draft.id()).isEqualTo("1");
    assertThat(draft.url()).isEqualTo("https://v.example/1");
    assertThat(draft.outlet()).isEqualTo("Herald");
    assertThat(draft.title()).isEqualTo("Talks");
    assertThat(draft.bylines()).containsExactly("Ada Lowe");
    assertThat(draft.published()).extracting(When::earliest).isEqualTo(LocalDate.of(2031, 5, 14));
    assertThat(words(draft)).contains("They met.");
  }

  @Test
  void zeroBytesAndHalvesOfCharactersInJsonLeaveNoTrace() throws IOException {
    Path file = file("a.json", "{\"title\":\"Talks\\ud800\",\"text\":\"They\\u0000 met\\udc00.\"}");
    Draft draft = ReportReader.read(List.of(file)).drafts().get(0);
    assertThat(words(draft)).contains("Talks", "They met").doesNotContain("\u0000");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(words(draft))).isTrue();
  }

  @Test
  void arraysAndWrappedArraysOfReportsAreRead() throws IOException {
    file("a.json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]");
    file("b.json", "{\"articles\":[{\"text\":\"Three.\"}]}");
    assertThat(readFolder().drafts()).hasSize(3);
  }

  @Test
  void aReportWithOnlyASummaryIsOne() {
    Reading reading = readStream("{\"title\":\"Talks\",\"summary\":\"They met.\"}");
    assertThat(reading.drafts().get(0).kind()).isEqualTo(ReportKind.SUMMARY);
  }

  @Test
  void aBrokenLineIsNamedWithItsNumberAndTheRestIsRead() throws IOException {
    Path file =
        file("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":oops}\n\n[1]\n{\"text\":\"Two.\"}\n{}\n");
    Reading reading = ReportReader.read(List.of(file));
    assertThat(reading.drafts()).hasSize(2);
    assertThat(reading.problems().stream().map(Problem::source))
        .containsExactly(file + ", line 2", file + ", line 4", file + ", line 6");
  }

  @Test
  void aFileOfLinesThatIsCutOffIsNamedAndItsWholeLinesAreRead() throws IOException {
    Path file = file("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Tw");
    Reading reading = ReportReader.read(List.of(file));
    assertThat(reading.drafts()).hasSize(1);
    assertThat(reading.problems().get(0).kind()).isEqualTo(Kind.TRUNCATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.txt||EMPTY",
        "blank.txt|   |EMPTY",
        "cut.json|{\"text\": \"They m|TRUNCATED",
        "cut-array.json|[{\"text\":\"One.\"},{\"tex|TRUNCATED",
        "broken.json|{\"text\": nothing}|MALFORMED",
        "none.json|{\"words\": \"They met.\"}|MALFORMED",
        "cut.html|<!doctype html><html><body><p>They met on Tue|TRUNCATED",
        "tag.html|<html><body><p>They met.</p><div cla|TRUNCATED",
        "bare.html|<html><body></body></html>|EMPTY",
        "paper.pdf|%PDF-1.7|UNREADABLE",
        "paper.txt|%PDF-1.7 and more|UNREADABLE"
      })
  void aFileThatCannotBeReadIsNamedWithItsReason(String name, String text, Kind kind)
      throws IOException {
    Path file = file(name, text == null ? "" : text);
    Reading reading = ReportReader.read(List.of(file));
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().get(0).kind()).isEqualTo(kind);
    assertThat(reading.problems().get(0).source()).isEqualTo(file.toString());
    assertThat(reading.problems().get(0).reason()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"news.warc.zst,zstd -d", "page.html.gz,gunzip", "outlets.opml,Sources"})
  void whatToDoAboutAFileOfAnotherKindIsSaid(String name, String advice) throws IOException {
    Reading reading = ReportReader.read(List.of(file(name, "(\u00b5/\u00fd")));
    assertThat(reading.problems().get(0).advice()).contains(advice);
  }

  @Test
  void dataThatIsNoTextIsNamedAsSuch() throws IOException {
    byte[] bytes = new byte[4000];
    new Random(3).nextBytes(bytes);
    Path file = file("a.txt", bytes);
    assertThat(ReportReader.read(List.of(file)).problems().get(0).kind()).isEqualTo(Kind.BINARY);
  }

  @Test
  void aFileLargerThanTheLimitIsNamedAsSuch() throws IOException {
    Path file = file("a.txt", "word ".repeat(ReportReader.LIMIT / 5 + 1));
    Reading reading = ReportReader.read(List.of(file));
    assertThat(reading.drafts()).isEmpty();
    assertThat(reading.problems().get(0).kind()).isEqualTo(Kind.OVERSIZED);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Reading reading = ReportReader.read(List.of(folder.resolve("no.txt")));
    assertThat(reading.problems().get(0).kind()).isEqualTo(Kind.MISSING);
  }

  @Test
  void aFolderIsReadInOrderWithoutHiddenFilesAndNotices() throws IOException {
    file("b.txt", "B.");
    file("a/c.md", "C.");
    file(".hidden.txt", "H.");
    file(".git/d.txt", "D.");
    file("README.md", "About.");
    file("LICENSE", "Terms.");
    file("picture.png", "P.");
    Reading reading = readFolder();
    assertThat(reading.drafts().stream().map(Draft::source))
        .containsExactly(folder.resolve("a/c.md").toString(), folder.resolve("b.txt").toString());
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().get(0).kind()).isEqualTo(Kind.UNSUPPORTED);
    assertThat(reading.problems().get(0).reason()).contains("picture.png");
  }

  @Test
  void aCircleOfLinksEnds() throws IOException {
    file("a/one.txt", "One.");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    assertThat(readFolder().drafts()).hasSize(1);
  }

  @Test
  void anEmptyFolderIsNamed() {
    assertThat(readFolder().problems().get(0).kind()).isEqualTo(Kind.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Tuesday.|1",
        "# Talks resume\\n\\nThey met.|1",
        "{\"text\":\"They met.\"}|1",
        "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]|2",
        "{\"text\":\"One.\"}\\n{\"text\":\"Two.\"}|2",
        "<html><body><article><p>They met on Tuesday, in the old customs house of Vellmar, and then"
            + " they left.</p></article></body></html>|1"
      })
  void standardInputIsReadAsWhatItIs(String text, int reports) {
    Reading reading = readStream(text.replace("\\n", "\n"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.drafts()).hasSize(reports);
  }

  @Test
  void noBytesMakeItThrow() {
    Random random = new Random(9);
    String[] pieces = {
      "{",
      "}",
      "[",
      "]",
      "\"text\":",
      "\"a\"",
      ",",
      "<html>",
      "<p",
      ">",
      "---\n",
      "# ",
      "\n",
      "\0",
      "é",
      "- "
    };
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder();
      int n = random.nextInt(12);
      for (int k = 0; k < n; k++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Reading reading = readStream(text.toString());
      assertThat(reading.drafts().size() + reading.problems().size()).isPositive();
    }
  }
}
