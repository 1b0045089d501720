package org.parley.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The news agencies of {@code agencies.tsv} and the forms they are credited by. */
final class Agencies {
  private static final String TABLE = "agencies.tsv";

  /** Form, as written or in lower case for a full name, to the agency's name. */
  private static final Map<String, String> BY_FORM = new TreeMap<>();

  private static final String ALTERNATIVES = read();

  private Agencies() {}

  /** A pattern's group named {@code agency} that matches any form, as a word of its own. */
  static String group() {
    return "(?<![\\p{L}\\p{N}])(?<agency>" + ALTERNATIVES + ")(?![\\p{L}\\p{N}])";
  }

  /** The agency's name for a form that {@link #group} matched. */
  static @Nullable String name(String form) {
    String exact = BY_FORM.get(form);
    return exact != null ? exact : BY_FORM.get(form.toLowerCase(Locale.ROOT));
  }

  private static String read() {
    Map<String, Boolean> forms =
        new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    try (InputStream in = Agencies.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        forms.put(cells[0], true);
        BY_FORM.put(cells[0].toLowerCase(Locale.ROOT), cells[0]);
        for (String form : cells[1].split("\\|")) {
          forms.putIfAbsent(form, false);
          BY_FORM.putIfAbsent(form, cells[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms.entrySet().stream()
        .map(form -> alternative(form.getKey(), form.getValue()))
        .collect(Collectors.joining("|"));
  }

  private static String alternative(String form, boolean anyCase) {
    return anyCase && form.indexOf(' ') > 0
        ? "(?i:" + Pattern.quote(form) + ")"
        : Pattern.quote(form);
  }
}
