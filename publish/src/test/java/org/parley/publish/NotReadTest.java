package org.parley.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.publish.csv.CsvTables;
import org.parley.publish.html.HtmlPages;
import org.parley.publish.json.DossierJson;
import org.parley.publish.markdown.MarkdownText;
import org.parley.publish.terminal.Colours;
import org.parley.publish.terminal.TerminalStyle;
import org.parley.publish.terminal.TerminalText;

class NotReadTest {
  private static final Dossier STORY = OddStories.otherLanguages();

  @Test
  void everyOutputSaysWhichReportsWereNotRead(@TempDir Path folder) throws IOException {
    HtmlPages.write(List.of(STORY), folder);
    StringBuilder pages = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith("html"))::iterator) {
        pages.append(Files.readString(file));
      }
    }
    String terminal =
        TerminalText.render(STORY, new TerminalStyle(140, Colours.NONE, true, true), Set.of());
    for (String text : List.of(terminal, MarkdownText.render(STORY), pages.toString())) {
      assertThat(text)
          .contains("in German, not read for findings", "language not told, not read for findings");
    }
  }

  @Test
  void theDataSaysWhichReportsWereNotRead(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DossierJson.write(List.of(STORY), json);
    assertThat(json.toString(StandardCharsets.UTF_8).replace(" ", ""))
        .contains("\"language\":\"de\",\"readForFindings\":false")
        .contains("\"language\":\"und\",\"readForFindings\":false");
    CsvTables.write(List.of(STORY), folder);
    assertThat(Files.readString(folder.resolve("reports.csv"))).contains(",de,news,1,false");
  }
}
