package org.parley.server.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/**
 * Writes a line of fields, {@code time level= logger= message= error=}, quoted and escaped, or a
 * JSON object of the same.
 */
final class LineLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;

  private final Level least;
  private final LogProvider.Format format;

  LineLogger(String name, LogProvider.Format format) {
    this.name = name;
    this.format = format;
    this.least = name.startsWith("org.parley.") ? Level.INFO : Level.WARN;
  }

  private boolean writes(Level level) {
    return level.toInt() >= least.toInt();
  }

  @Override
  public boolean isTraceEnabled() {
    return writes(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return writes(Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return writes(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return writes(Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return writes(Level.ERROR);
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      @Nullable Object @Nullable [] arguments,
      @Nullable Throwable error) {
    String message = MessageFormatter.basicArrayFormat(pattern, arguments);
    String words = String.valueOf(message);
    System.err.println(
        format == LogProvider.Format.JSON
            ? json(Instant.now(), level, name, words, error)
            : line(Instant.now(), level, name, words, error));
  }

  static String line(
      Instant at, Level level, String logger, String message, @Nullable Throwable error) {
    StringBuilder line = new StringBuilder();
    line.append(at.truncatedTo(ChronoUnit.MILLIS));
    line.append(" level=").append(level.name().toLowerCase(Locale.ROOT));
    line.append(" logger=").append(logger);
    line.append(" message=").append(quoted(message));
    if (error != null) {
      line.append(" error=").append(quoted(trace(error)));
    }
    return line.toString();
  }

  static String json(
      Instant at, Level level, String logger, String message, @Nullable Throwable error) {
    StringBuilder line = new StringBuilder();
    line.append("{\"time\":").append(quoted(at.truncatedTo(ChronoUnit.MILLIS).toString()));
    line.append(",\"level\":").append(quoted(level.name().toLowerCase(Locale.ROOT)));
    line.append(",\"logger\":").append(quoted(logger));
    line.append(",\"message\":").append(quoted(message));
    if (error != null) {
      line.append(",\"error\":").append(quoted(trace(error)));
    }
    return line.append('}').toString();
  }

  private static String trace(Throwable error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return trace.toString().strip();
  }

  /** In quotation marks, on one line, without what a terminal would take for an order. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> {}
        default -> {
          if (Character.isISOControl(c)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
