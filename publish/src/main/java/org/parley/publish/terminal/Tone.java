package org.parley.publish.terminal;

/** How a stretch of text is set apart: weight and colour, light enough for a dark ground too. */
enum Tone {
  PLAIN("", ""),
  STRONG("1", "1"),
  DIM("90", "38;2;128;124;114"),
  EVIDENCE("34", "38;2;88;148;214"),
  PROPOSES("1;34", "1;38;2;122;138;240"),
  ACCEPTS("1;36", "1;38;2;52;163;146"),
  CONSIDERING("1;33", "1;38;2;196;140;40"),
  REJECTS("1;31", "1;38;2;226;102;84"),
  UNANSWERED("1;90", "1;38;2;128;124;114"),
  DIFFERS("1;35", "1;38;2;206;112;188"),
  DIFFERING_WORD("1;4;35", "1;4;38;2;206;112;188"),
  CLAIMED("33", "38;2;196;140;40");

  private final String sixteen;
  private final String full;

  Tone(String sixteen, String full) {
    this.sixteen = sixteen;
    this.full = full;
  }

  String paint(String text, Colours colours) {
    String code =
        switch (colours) {
          case NONE -> "";
          case SIXTEEN -> sixteen;
          case TRUE -> full;
        };
    return code.isEmpty() || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
