package org.parley.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;

/**
 * What a command that ran in this process left behind.
 *
 * @param status with which it would have ended
 * @param out what it printed
 * @param err what it said beside that
 */
@NullMarked
record Ran(int status, String out, String err) {

  /** Runs a command that is given nothing on its standard input. */
  static Ran of(String... args) {
    return of(InputStream.nullInputStream(), args);
  }

  static Ran of(InputStream in, String... args) {
    InputStream standard = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setIn(in);
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int status = Main.run(args);
      System.out.flush();
      return new Ran(
          status,
          said.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(standard);
      System.setOut(out);
      System.setErr(err);
    }
  }
}
