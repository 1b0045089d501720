package org.parley.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityDocumentTest {
  private static final Score QUOTES = new Score("quotes/dev", "F1", 0.8, 0.9, "");
  private static final Score PAGES = new Score("pages/dev", "F1", 0.95, null, "others .9");

  private static void write(Path file, Score... scores) throws IOException {
    List<Score> measured = List.of(scores);
    Floors floors = Floors.read(file.resolveSibling("none.tsv")).raisedTo(measured);
    QualityDocument.write(file, measured, floors);
  }

  @Test
  void aPartialRunKeepsTheOtherRowsAndTheWordsRoundThem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("quality.md");
    write(file, QUOTES, PAGES);
    Files.writeString(file, Files.readString(file) + "\n## By hand\n\n| a | b |\n");
    write(file, new Score("quotes/dev", "F1", 0.85, 0.9, ""));
    assertThat(Files.readString(file))
        .startsWith("# Quality, as measured\n")
        .endsWith(
            "| quotes/dev | F1 | 0.850 | 0.845 | 0.900 |  |\n"
                + "| pages/dev | F1 | 0.950 | 0.945 |  | others .9 |\n"
                + "\n## By hand\n\n| a | b |\n");
  }

  @Test
  void aFigureThatIsNewComesLast(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("quality.md");
    write(file, QUOTES);
    write(file, PAGES);
    assertThat(Files.readString(file))
        .endsWith(
            "| quotes/dev | F1 | 0.800 | 0.795 | 0.900 |  |\n"
                + "| pages/dev | F1 | 0.950 | 0.945 |  | others .9 |\n");
  }

  @Test
  void theSameRunTwiceGivesTheSamePage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("quality.md");
    write(file, QUOTES, PAGES);
    String once = Files.readString(file);
    write(file, QUOTES, PAGES);
    assertThat(Files.readString(file)).isEqualTo(once);
  }
}
