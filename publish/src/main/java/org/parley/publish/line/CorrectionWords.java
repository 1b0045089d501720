package org.parley.publish.line;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Correction;
import org.parley.dossier.Correction.Kind;
import org.parley.dossier.Dossier;
import org.parley.dossier.Target;
import org.parley.report.When;

/** What persons said about findings, in words. */
public final class CorrectionWords {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

  private CorrectionWords() {}

  /** "marked as wrong, and left out", "speaker set to Ann Lee". */
  public static String of(Correction correction) {
    String value = correction.value();
    Target other = correction.other();
    return switch (correction.kind()) {
      case WRONG -> "marked as wrong, and left out";
      case SPEAKER -> value == null ? "speaker set to unknown" : "speaker set to " + value;
      case STANCE -> "stance set to “" + String.valueOf(value).replace('-', ' ') + "”";
      case DATE -> "date set to " + date(String.valueOf(value));
      case NOTE -> "note: " + value;
      case SAME_ACTOR -> "the same as " + (other == null ? "another" : other.text());
      case OTHER_ACTOR -> "“" + value + "” is somebody else";
      case UNDO -> "number " + value + " taken back";
    };
  }

  private static String date(String value) {
    int slash = value.indexOf('/');
    String from = slash < 0 ? value : value.substring(0, slash);
    String to = slash < 0 ? value : value.substring(slash + 1);
    try {
      return DateWords.full(When.between(day(from), day(to), ""));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /** When it was said: "2 Apr 2031, 10:15 UTC". */
  public static String when(Correction correction) {
    return WHEN.format(correction.at().atOffset(ZoneOffset.UTC));
  }

  /**
   * By whom a line of a dossier was corrected: "speaker set by Kim"; what is noted of it too.
   *
   * @param line its id
   * @return empty if nobody said anything about it
   */
  public static String at(Dossier dossier, String line) {
    List<String> parts = new ArrayList<>();
    for (Correction each : dossier.corrections()) {
      if (each.target().line().equals(line)) {
        String what =
            switch (each.kind()) {
              case SPEAKER -> "speaker set by ";
              case STANCE -> "stance set by ";
              case DATE -> "date set by ";
              case NOTE -> "note by ";
              case WRONG, SAME_ACTOR, OTHER_ACTOR, UNDO -> "";
            };
        if (!what.isEmpty()) {
          parts.removeIf(part -> part.startsWith(what) && each.kind() != Kind.NOTE);
          parts.add(what + each.by() + (each.kind() == Kind.NOTE ? ": " + each.value() : ""));
        }
      }
    }
    return String.join("; ", parts);
  }
}
