package org.parley.publish.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.OddStories;

class TerminalTextTest {

  private static final Pattern NUMBERS = Pattern.compile("\\[(\\d+(?: \\d+)*)(?: \\+\\d+)?]");

  private static TerminalStyle plain(int width, boolean unicode) {
    return new TerminalStyle(width, Colours.NONE, unicode, true);
  }

  private static String full(Dossier dossier, TerminalStyle style) {
    return TerminalText.render(dossier, style, Set.of())
        + TerminalText.render(dossier, style, Set.of(TerminalSection.values()));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 127, 140})
  void noLineIsWiderThanTheWindow(int width) {
    for (Dossier dossier : OddStories.all()) {
      for (boolean unicode : List.of(true, false)) {
        for (String line : full(dossier, plain(width, unicode)).split("\n")) {
          boolean oneLongWord = line.strip().indexOf(' ') < 0;
          assertThat(DisplayWidth.of(line) <= width || oneLongWord).as(line).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 140})
  void noWordOfTheStoryIsCut(int width) {
    for (Dossier dossier : OddStories.all()) {
      Set<String> known =
          dossier.reports().stream()
              .map(ReportEntry::report)
              .flatMap(report -> Pattern.compile("\\s+").splitAsStream(report.text()))
              .collect(Collectors.toSet());
      String shown =
          TerminalText.render(dossier, plain(width, true), Set.of(TerminalSection.GLANCE));
      dossier.summary().stream()
          .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.text()))
          .filter(known::contains)
          .forEach(word -> assertThat(shown).contains(word));
    }
  }

  @Test
  void withoutColourThereIsNoEscape() {
    for (Dossier dossier : OddStories.all()) {
      assertThat(full(dossier, plain(100, true))).doesNotContain("\u001b");
    }
  }

  @Test
  void colourChangesNoWord() {
    for (Dossier dossier : OddStories.all()) {
      for (Colours colours : List.of(Colours.SIXTEEN, Colours.TRUE)) {
        String coloured = full(dossier, new TerminalStyle(100, colours, true, true));
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
            .isEqualTo(full(dossier, plain(100, true)));
      }
    }
  }

  @Test
  void withoutUtf8EverythingIsAscii() {
    for (Dossier dossier : OddStories.all()) {
      assertThat(full(dossier, plain(100, false)).chars().allMatch(sign -> sign < 0x80)).isTrue();
    }
  }

  @Test
  void everyNumberInBracketsIsAReport() {
    for (Dossier dossier : OddStories.all()) {
      Matcher numbers = NUMBERS.matcher(full(dossier, plain(100, true)));
      while (numbers.find()) {
        for (String number : numbers.group(1).split(" ")) {
          assertThat(Integer.parseInt(number)).isBetween(1, dossier.reports().size());
        }
      }
    }
  }

  @Test
  void anUnknownSpeakerIsCalledSo() {
    assertThat(TerminalText.render(OddStories.oneReport(), plain(80, true), Set.of()))
        .contains("Speaker unknown")
        .contains("She: no woman is named before it.")
        .contains("no date");
  }

  @Test
  void aSectionWithNothingInItIsAbsent() {
    assertThat(TerminalText.render(OddStories.nothingFound(), plain(80, true), Set.of()))
        .doesNotContain("POSITIONS")
        .doesNotContain("DISAGREEMENTS")
        .doesNotContain("TIMELINE");
  }

  @Test
  void onlyTheSectionAskedForIsShown() {
    String shown =
        TerminalText.render(
            OddStories.all().get(0), plain(100, true), Set.of(TerminalSection.of("figures")));
    assertThat(shown).startsWith("FIGURES").doesNotContain("POSITIONS").contains("86%");
  }

  @Test
  void aSectionThatDoesNotExistIsNamedWithThoseThatDo() {
    assertThatThrownBy(() -> TerminalSection.of("weather"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weather")
        .hasMessageContaining("only-here");
  }

  @Test
  void wideSignsTakeTwoColumnsAndMarksNone() {
    assertThat(DisplayWidth.of("日本")).isEqualTo(4);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("صوت")).isEqualTo(3);
  }
}
