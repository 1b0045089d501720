package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that pages embed, which is often broken: cut short, raw line breaks or unescaped
 * quotation marks in strings, trailing commas, comments round it. It gives what it could read and
 * never fails; objects are maps, arrays lists, everything else a string.
 */
final class LenientJson {
  private static final int DEEPEST = 60;
  private static final int MOST_VALUES = 200_000;

  private final String text;
  private int at;
  private int values;

  private LenientJson(String text) {
    this.text = text;
  }

  /** Every value at the top level of a text, in order. */
  static List<Object> read(String text) {
    LenientJson json = new LenientJson(text);
    List<Object> found = new ArrayList<>();
    while (json.seekOpening()) {
      Object value = json.value(0);
      if (value != null) {
        found.add(value);
      }
    }
    return found;
  }

  private boolean seekOpening() {
    while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
      at++;
    }
    return at < text.length();
  }

  private void skip() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
      at++;
    }
  }

  private @Nullable Object value(int depth) {
    skip();
    if (at >= text.length() || ++values > MOST_VALUES || depth > DEEPEST) {
      at = text.length();
      return null;
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> bare();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (true) {
      skip();
      if (at >= text.length()) {
        return object;
      }
      char c = text.charAt(at);
      if (c == '}') {
        at++;
        return object;
      }
      if (c != '"') {
        at++;
        continue;
      }
      String key = string();
      skip();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
        Object value = value(depth + 1);
        if (value != null) {
          object.putIfAbsent(key, value);
        }
      }
    }
  }

  private List<Object> array(int depth) {
    List<Object> array = new ArrayList<>();
    at++;
    while (true) {
      skip();
      if (at >= text.length()) {
        return array;
      }
      char c = text.charAt(at);
      if (c == ']') {
        at++;
        return array;
      }
      if (c == ',') {
        at++;
        continue;
      }
      if (c == '}') {
        return array;
      }
      Object value = value(depth + 1);
      if (value != null) {
        array.add(value);
      }
    }
  }

  private @Nullable String bare() {
    int start = at;
    while (at < text.length() && ",]}\n\r".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      at++;
      return null;
    }
    String word = text.substring(start, at).strip();
    return word.isEmpty() || word.equals("null") ? null : word;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        if (closes()) {
          break;
        }
        string.append(c);
      } else if (c == '\\' && at < text.length()) {
        escaped(string);
      } else {
        string.append(c);
      }
    }
    return string.toString();
  }

  /** A quotation mark ends a string only where JSON can go on after it. */
  private boolean closes() {
    int next = at;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next >= text.length() || ",:]}".indexOf(text.charAt(next)) >= 0;
  }

  private void escaped(StringBuilder string) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> string.append('\n');
      case 'r' -> string.append('\r');
      case 't' -> string.append('\t');
      case 'b', 'f' -> string.append(' ');
      case 'u' -> {
        int code = at + 4 <= text.length() ? hex(text, at) : -1;
        if (code >= 0) {
          string.append((char) code);
          at += 4;
        }
      }
      default -> string.append(c);
    }
  }

  private static int hex(String text, int start) {
    int code = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
