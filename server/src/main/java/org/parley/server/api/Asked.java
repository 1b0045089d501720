package org.parley.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a request asks for. */
final class Asked {
  private Asked() {}

  /** A parameter that makes no sense. */
  static final class WrongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongException(String message) {
      super(message);
    }
  }

  /** A whole number not below 0. */
  static long number(Context context, String name, long otherwise, long most) {
    String text = context.queryParam(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{1,18}")) {
      throw new WrongException(name + ": not a whole number: " + text);
    }
    return Math.min(most, Long.parseLong(text));
  }

  /** A day, or null if none is asked for. */
  static @Nullable LocalDate day(Context context, String name) {
    String text = context.queryParam(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new WrongException(name + ": not a day as 2031-04-02: " + text);
    }
  }

  /**
   * The first of the types there are that the request accepts best; null if it accepts none.
   *
   * @param types the first is given to those who accept anything
   */
  static @Nullable String type(Context context, List<String> types) {
    String accept = context.header("Accept");
    if (accept == null || accept.isBlank()) {
      return types.get(0);
    }
    String best = null;
    double bestWeight = 0;
    for (String range : accept.split(",", -1)) {
      String[] parts = range.strip().toLowerCase(Locale.ROOT).split(";", -1);
      double weight = weight(parts);
      for (String type : types) {
        if (weight > bestWeight && fits(parts[0].strip(), type)) {
          best = type;
          bestWeight = weight;
        }
      }
    }
    return best;
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.matches("q=[01](\\.\\d{0,3})?")) {
        return Double.parseDouble(part.substring(2));
      }
    }
    return 1;
  }

  private static boolean fits(String range, String type) {
    return range.equals("*/*")
        || range.equals(type)
        || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
  }
}
