package org.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {
  @Test
  void whatIsWrittenIsReadBack() {
    List<OpmlOutline> entries =
        List.of(
            new OpmlOutline(
                "Harbour & Sons", "https://a.example/f?x=1&y=2", "https://a.example/", ""),
            new OpmlOutline("The Gazette", "https://b.example/rss", null, "Papers/North"),
            new OpmlOutline("Kurier «Nord»", "https://c.example/rss", null, "Papers"));
    String written = Opml.write("Outlets", entries);
    assertThat(Opml.read(written.getBytes(StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderElementsOf(entries);
  }

  @Test
  void brokenListsAreReadAsFarAsTheyGoAndDoublesOnce() {
    String list =
        "<opml><body><outline title='F'><outline xmlURL='https://a.example/f' text='A & B'/>"
            + "<outline xmlUrl='https://a.example/f' text='again'/><outline text='no feed'/>"
            + "<outline xmlUrl='https://c.example/f'/>";
    assertThat(Opml.read(list.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            new OpmlOutline("A & B", "https://a.example/f", null, "F"),
            new OpmlOutline("c.example", "https://c.example/f", null, "F"));
    assertThat(Opml.read(new byte[100])).isEmpty();
  }
}
