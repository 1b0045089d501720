package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which reports of the inputs a user wants. */
final class SelectionOptions {
  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Only reports published on this day (2026-03-12, in UTC) or later.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description =
          "Only reports published on this day or earlier. Pages of archives that bear no date "
              + "count by the day they were fetched; other reports without a date are left out.")
  private @Nullable String until;

  @Option(
      names = "--outlet",
      paramLabel = "NAMES",
      split = ",",
      description = "Only reports of these outlets, by name or host: Herald,news.example.")
  private List<String> outlets = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "CODES",
      split = ",",
      description = "Only reports in these languages: en,fr.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--match",
      paramLabel = "TEXT",
      description =
          "Only reports with these words in title or text, whatever their case; between slashes "
              + "it is a regular expression: /cease-?fire/.")
  private @Nullable String match;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** What is wanted. */
  Selection selection() {
    LocalDate first = day("--since", since);
    LocalDate last = day("--until", until);
    if (first != null && last != null && last.isBefore(first)) {
      throw wrong("--until: " + last + " is before " + first);
    }
    List<String> codes = new ArrayList<>();
    for (String language : languages) {
      String code = language.strip().toLowerCase(Locale.ROOT);
      if (!code.matches("[a-z]{2}|und")) {
        throw wrong("--language: not a code of two letters: " + language + " (as en)");
      }
      codes.add(code);
    }
    List<String> names = outlets.stream().map(String::strip).toList();
    if (names.stream().anyMatch(String::isEmpty)) {
      throw wrong("--outlet: a name is empty");
    }
    return new Selection(first, last, names, codes, match());
  }

  private @Nullable Match match() {
    try {
      return match == null ? null : Match.of(match);
    } catch (IllegalArgumentException e) {
      throw wrong("--match: " + e.getMessage());
    }
  }

  private @Nullable LocalDate day(String option, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
    } catch (DateTimeException e) {
      throw wrong(option + ": not a day: " + text + " (as 2026-03-12)");
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
