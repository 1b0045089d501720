package org.parley.publish.terminal;

import java.util.ArrayList;
import java.util.List;

/** One line of text, put together from left to right in tones. */
final class Row {

  private record Stretch(String text, Tone tone) {}

  private final TerminalStyle style;
  private final List<Stretch> stretches = new ArrayList<>();
  private int width;

  Row(TerminalStyle style) {
    this.style = style;
  }

  /** Adds words; signs the terminal cannot show are put into ASCII. */
  Row add(String text, Tone tone) {
    String clean = text.replaceAll("\\p{Cntrl}", " ");
    String shown = style.unicode() ? clean : Ascii.of(clean);
    stretches.add(new Stretch(shown, tone));
    width += DisplayWidth.of(shown);
    return this;
  }

  Row add(String text) {
    return add(text, Tone.PLAIN);
  }

  Row addAll(Row other) {
    stretches.addAll(other.stretches);
    width += other.width;
    return this;
  }

  /** Fills with blanks up to a column; at least one blank unless it is just there. */
  Row to(int column) {
    if (width < column) {
      stretches.add(new Stretch(" ".repeat(column - width), Tone.PLAIN));
      width = column;
    }
    return this;
  }

  int width() {
    return width;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Stretch stretch : stretches) {
      text.append(stretch.tone().paint(stretch.text(), style.colours()));
    }
    return text.toString().stripTrailing();
  }
}
