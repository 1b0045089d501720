package org.parley.ingest.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.furniture.Bylines;
import org.parley.text.furniture.OpinionLabel;

/**
 * The fields between two lines of dashes at the top of a Markdown file: names and plain values or
 * lists of them, which is the part of YAML such files use.
 *
 * @param fields by name, small
 * @param rest the text below
 */
record FrontMatter(Map<String, List<String>> fields, String rest) {
  private static final Pattern FIELD = Pattern.compile("^(\\w[\\w -]{0,60}?)\\s*:\\s*(.*)$");
  private static final Pattern ENTRY = Pattern.compile("^\\s*-\\s+(?:name:\\s*)?(.*)$");

  static FrontMatter of(String text) {
    String[] lines = text.stripLeading().split("\\R", -1);
    if (!lines[0].strip().equals("---")) {
      return new FrontMatter(Map.of(), text);
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i];
      if (line.strip().equals("---") || line.strip().equals("...")) {
        String rest = String.join("\n", List.of(lines).subList(i + 1, lines.length));
        return new FrontMatter(fields, rest);
      }
      Matcher field = FIELD.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (field.matches()) {
        open = new ArrayList<>(values(field.group(2)));
        fields.put(field.group(1).toLowerCase(Locale.ROOT).replace('-', '_'), open);
      } else if (entry.matches()) {
        open.addAll(values(entry.group(1)));
      } else if (!line.isBlank()) {
        return new FrontMatter(Map.of(), text);
      }
    }
    return new FrontMatter(Map.of(), text);
  }

  /** The first value of the first of these fields that has one, or null. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> values = fields.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return values.get(0);
      }
    }
    return null;
  }

  List<String> bylines() {
    List<String> names = new ArrayList<>();
    for (String field : List.of("byline", "bylines", "author", "authors")) {
      for (String value : fields.getOrDefault(field, List.of())) {
        Bylines.of(value).stream().filter(name -> !names.contains(name)).forEach(names::add);
      }
    }
    return names;
  }

  boolean isOpinion() {
    String label = first("kind", "type", "section", "category", "categories");
    return label != null && OpinionLabel.is(label);
  }

  private static List<String> values(String written) {
    String value = written.strip();
    if (value.startsWith("[") && value.endsWith("]")) {
      List<String> values = new ArrayList<>();
      for (String part : value.substring(1, value.length() - 1).split(",")) {
        values.addAll(values(part));
      }
      return values;
    }
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    String plain = quoted ? value.substring(1, value.length() - 1) : value;
    return plain.isBlank() ? List.of() : List.of(plain);
  }
}
