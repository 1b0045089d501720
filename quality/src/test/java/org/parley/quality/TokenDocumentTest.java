package org.parley.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.report.Report;

class TokenDocumentTest {

  @TempDir Path folder;

  private List<String> blocks(String... sentences) throws IOException {
    StringBuilder json = new StringBuilder("{\"id\":\"a\",\"sentences\":[");
    for (String sentence : sentences) {
      json.append(json.charAt(json.length() - 1) == '[' ? "" : ",");
      json.append("[\"").append(sentence.replace(" ", "\",\"")).append("\"]");
    }
    Path file = Files.writeString(folder.resolve("one.docs.jsonl"), json.append("]}").toString());
    Report report = TokenDocument.read(file).get(0).report();
    return report.blocks().stream().map(block -> report.words(block.span())).toList();
  }

  @Test
  void eachSentenceIsABlock() throws IOException {
    assertThat(blocks("The hall was full .", "It rained .")).hasSize(2);
  }

  @Test
  void theSentencesOfOneQuotationAreOneBlock() throws IOException {
    assertThat(blocks("Berg said `` We lost .", "It rained .", "But we won . ''", "He left ."))
        .containsExactly("Berg said “We lost. It rained. But we won.”", "He left.");
  }

  @Test
  void aMarkThatIsNeverClosedJoinsNothing() throws IOException {
    assertThat(blocks("Berg said `` We lost .", "It rained .", "He `` won '' .")).hasSize(3);
  }
}
