package org.parley.publish.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.report.Span;

class SelectorsTest {

  private static String cut(String text, Map<String, Object> position) {
    int[] characters = text.codePoints().toArray();
    int start = number(position, "start");
    return new String(characters, start, number(position, "end") - start);
  }

  private static int number(Map<String, Object> position, String key) {
    return (int) Objects.requireNonNull(position.get(key));
  }

  private static String words(Map<String, Object> quote, String key) {
    return (String) Objects.requireNonNull(quote.get(key));
  }

  @Test
  void placesAreCountedInCharactersAndNotInUnits() {
    String text = "🕊 The truce 🤝 holds, she said.";
    int start = text.indexOf("holds");
    assertThat(Selectors.position(text, new Span(start, start + 5)))
        .containsEntry("type", "TextPositionSelector")
        .containsEntry("start", start - 2)
        .containsEntry("end", start + 3);
  }

  @Test
  void bothSelectorsSelectTheSameWordsWhereverTheyStand() {
    Random random = new Random(11);
    int[] letters = "ab 🕊é漢\n".codePoints().toArray();
    for (int round = 0; round < 2000; round++) {
      StringBuilder made = new StringBuilder();
      int length = 1 + random.nextInt(120);
      for (int i = 0; i < length; i++) {
        made.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      String text = made.toString();
      int from = random.nextInt(length);
      int to = from + 1 + random.nextInt(length - from);
      Span span = new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
      Map<String, Object> quote = Selectors.quote(text, span);
      String exact = words(quote, "exact");
      assertThat(exact).isEqualTo(span.of(text));
      assertThat(cut(text, Selectors.position(text, span))).isEqualTo(exact);
      String prefix = words(quote, "prefix");
      String suffix = words(quote, "suffix");
      assertThat(text.startsWith(prefix + exact + suffix, span.start() - prefix.length())).isTrue();
      assertThat(prefix.codePointCount(0, prefix.length())).isEqualTo(Math.min(32, from));
      assertThat(suffix.codePointCount(0, suffix.length())).isEqualTo(Math.min(32, length - to));
    }
  }

  @Test
  void aLinkNamesAShortSentenceWholeAndALongOneByItsEnds() {
    assertThat(TextFragment.of("https://news.example/a", "It holds, so-called & for now."))
        .isEqualTo("https://news.example/a#:~:text=It%20holds%2C%20so%2Dcalled%20%26%20for%20now.");
    String sentence =
        "The council of the three lakes said on Sunday that the envoy would travel to Halvik"
            + " later this week and stay there until the talks are over.";
    assertThat(TextFragment.of("https://news.example/a#top", sentence))
        .isEqualTo(
            "https://news.example/a#top:~:text=The%20council%20of%20the%20three,"
                + "until%20the%20talks%20are%20over.");
  }

  @Test
  void wordsCannotBreakOutOfALink() {
    assertThat(TextFragment.directive("\"><script>\u0000 a#b&text=c"))
        .matches(":~:text=[A-Za-z0-9._~%]+");
  }
}
