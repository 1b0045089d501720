package org.parley.publish.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.publish.OddStories;

class MarkdownTextTest {

  private static final Pattern MARK = Pattern.compile("\\\\\\[(\\d+\\.\\d+[0-9., ]*)\\\\]");

  @Test
  void everyMarkCanBeLookedUpUnderEvidence() {
    for (Dossier dossier : OddStories.all()) {
      String text = MarkdownText.render(dossier);
      Matcher marks = MARK.matcher(text);
      while (marks.find()) {
        for (String name : marks.group(1).split("[, ]+")) {
          assertThat(text).contains("- **" + name + "** ");
        }
      }
    }
  }

  @Test
  void wordsOfReportsNeverBecomeMarkup() {
    String text = MarkdownText.render(OddStories.all().get(0));
    assertThat(text).contains("\\[60-day truce\\] plan");
  }

  @Test
  void aSectionWithNothingInItIsAbsent() {
    assertThat(MarkdownText.render(OddStories.nothingFound())).doesNotContain("## ");
  }
}
