package org.parley.publish.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.dossier.EvidenceCheck;
import org.parley.publish.StraitTalks;

class InventedStoriesTest {

  @Test
  void theInventedStoryStandsOnItsSentences() {
    assertThat(EvidenceCheck.check(StraitTalks.dossier()).dropped()).isEmpty();
  }
}
