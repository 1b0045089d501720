package org.parley.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.parley.publish.terminal.Colours;
import org.parley.publish.terminal.TerminalStyle;

/** What the terminal can show. */
final class Terminal {
  private static final int DEFAULT_WIDTH = 100;

  /** When to use colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private Terminal() {}

  /** True if a person looks at standard output, as the launcher has found out. */
  static boolean isTerminal() {
    return Boolean.getBoolean("parley.terminal");
  }

  /** True if a person looks at standard error, as the launcher has found out. */
  static boolean isWatched() {
    return Boolean.getBoolean("parley.watched");
  }

  /** True if what is printed may be bold or coloured. */
  static boolean isColoured(Colour colour) {
    boolean noColour = !environment("NO_COLOR").isEmpty() || environment("TERM").equals("dumb");
    return colour == Colour.ALWAYS || (colour == Colour.AUTO && isTerminal() && !noColour);
  }

  static TerminalStyle style(int width, Colour colour) {
    boolean window = isTerminal();
    boolean wanted = isColoured(colour);
    boolean trueColour = environment("COLORTERM").matches("truecolor|24bit");
    Colours colours = !wanted ? Colours.NONE : trueColour ? Colours.TRUE : Colours.SIXTEEN;
    int columns = width > 0 ? width : window ? windowWidth() : DEFAULT_WIDTH;
    return new TerminalStyle(columns, colours, isUnicode(), window);
  }

  /** UTF-8, unless the locale says that the terminal shows less. */
  static Charset charset() {
    return isUnicode() ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
  }

  private static boolean isUnicode() {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = environment(name).toUpperCase(Locale.ROOT);
      if (!locale.isEmpty()) {
        return locale.contains("UTF") || !(locale.equals("C") || locale.equals("POSIX"));
      }
    }
    return true;
  }

  /** The window's width as the terminal's own tool tells it. */
  private static int windowWidth() {
    String columns = environment("COLUMNS");
    if (columns.matches("\\d{1,4}")) {
      return Integer.parseInt(columns);
    }
    try {
      Process size =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      String[] cells = answer.strip().split(" ", -1);
      if (size.waitFor(1, TimeUnit.SECONDS) && cells.length == 2 && cells[1].matches("\\d{1,4}")) {
        return Integer.parseInt(cells[1]);
      }
    } catch (IOException e) {
      return DEFAULT_WIDTH;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return DEFAULT_WIDTH;
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }
}
